package io.arkiv.archive;

import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Constant;
import java.util.List;

/** The columns of every archive that tell which row it is: they stand before all others. */
public final class RowKeys {

  private static final String PRIMARY_KEY = "PrimaryKey";
  private static final String ENTITY_NAME = "EntityName";

  private RowKeys() {}

  /** The names, in the order in which rows have them. */
  public static List<String> names() {
    return List.of(PRIMARY_KEY, ENTITY_NAME);
  }

  /** Whether a column is one of them: a row has it once, whoever selects it. */
  public static boolean isOne(ArchiveColumn column) {
    return names().contains(column.name());
  }

  /** The columns of a kind of row. */
  static ColumnGroup of(String entityName, String keyAttribute) {
    return ColumnGroup.of(
        ArchiveColumn.integer(PRIMARY_KEY, "Primary key", keyAttribute),
        ArchiveColumn.of(
            ENTITY_NAME,
            "Entity name",
            RestrictionType.STRING,
            new Constant(entityName, Appearance.PLAIN)));
  }

  /**
   * An archive as a filter for one kind of row sees it. Every column is one of the main kind, which
   * the filter is on, but these mean the row that comes out.
   */
  public static Archive ofRowsThatComeOut(Archive archive, ArchiveEntity entity) {
    return entity
        .pathFromMain()
        .map(path -> archive.seen(column -> isOne(column) ? ofRow(column, entity, path) : column))
        .orElse(archive);
  }

  private static ArchiveColumn ofRow(ArchiveColumn column, ArchiveEntity entity, String path) {
    return column.from(
        column.name().equals(PRIMARY_KEY)
            ? new Attribute(path)
            : new Constant(entity.name(), Appearance.PLAIN));
  }
}
