package io.arkiv.carrier.json;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What clients are told of an archive. */
@JsonbPropertyOrder({"name", "url", "entities", "columns"})
public final class ArchiveDescription {

  public final String name;
  public final String url;
  public final List<String> entities;
  public final Map<String, ColumnDescription> columns;

  private ArchiveDescription(
      Archive archive, String url, List<String> entities, Map<String, ColumnDescription> columns) {
    this.name = archive.name();
    this.url = url;
    this.entities = entities;
    this.columns = columns;
  }

  /** That it exists, where, and which kinds of row it gives. */
  static ArchiveDescription link(Archive archive, String url) {
    return new ArchiveDescription(archive, url, entities(archive), null);
  }

  /** Everything. */
  static ArchiveDescription whole(Archive archive, String url) {
    return new ArchiveDescription(archive, url, entities(archive), columns(archive));
  }

  private static List<String> entities(Archive archive) {
    return archive.entities().stream().map(ArchiveEntity::name).toList();
  }

  /** Every column by its name, in declaration order. */
  static Map<String, ColumnDescription> columns(Archive archive) {
    Map<String, ColumnDescription> columns = new LinkedHashMap<>();
    for (ArchiveColumn column : archive.columns()) {
      columns.put(column.name(), new ColumnDescription(column));
    }
    return columns;
  }
}
