package io.arkiv.provider.sql;

import io.arkiv.archive.TableNames;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.databaseaccess.DatasourcePlatform;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.UnidirectionalOneToManyMapping;
import org.eclipse.persistence.sessions.Session;

/** The tables and columns that attributes are mapped to, as the JPA provider names them. */
public final class MappedColumns {

  private final Session session;

  public MappedColumns(EntityManager entities) {
    this(entities.unwrap(Session.class));
  }

  MappedColumns(Session session) {
    this.session = session;
  }

  /** A column of a table, both as statements name them. */
  public record StoredColumn(String table, String column) {}

  /** What tables are called that no type has. */
  public TableNames tables() {
    return ChosenConnections.tables(session);
  }

  /** The table of a type. */
  public String table(Class<?> type) {
    return name(session.getDescriptor(type).getDefaultTable());
  }

  /**
   * The columns behind an attribute: its own, or those on both sides of a relation; none where
   * there is no such attribute.
   */
  public List<StoredColumn> of(Class<?> type, String attribute) {
    ClassDescriptor descriptor = session.getDescriptor(type);
    DatabaseMapping mapping =
        descriptor == null ? null : descriptor.getMappingForAttributeName(attribute);
    if (mapping == null) {
      return List.of();
    }
    List<DatabaseField> fields = new ArrayList<>(mapping.getFields());
    if (mapping instanceof OneToOneMapping one) {
      fields.addAll(one.getTargetToSourceKeyFields().keySet());
    }
    if (mapping instanceof UnidirectionalOneToManyMapping many) {
      fields.addAll(many.getTargetForeignKeysToSourceKeys().keySet());
      fields.addAll(many.getTargetForeignKeysToSourceKeys().values());
    }
    return fields.stream().map(field -> stored(descriptor, field)).distinct().toList();
  }

  private StoredColumn stored(ClassDescriptor descriptor, DatabaseField field) {
    DatabaseTable table = field.hasTableName() ? field.getTable() : descriptor.getDefaultTable();
    return new StoredColumn(name(table), field.getNameDelimited(platform()));
  }

  private String name(DatabaseTable table) {
    return table.getQualifiedNameDelimited(platform());
  }

  private DatasourcePlatform platform() {
    return (DatasourcePlatform) session.getDatasourcePlatform();
  }
}
