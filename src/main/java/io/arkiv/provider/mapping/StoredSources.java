package io.arkiv.provider.mapping;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RowKeys;
import io.arkiv.archive.Storage;
import io.arkiv.provider.sql.MappedColumns;
import io.arkiv.provider.storage.StoredTables;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;

/** What tables have of what archives are made of. */
public final class StoredSources implements Storage {

  private final StoredTypes types;

  public StoredSources(EntityManager entities, StoredTables tables) {
    this.types = new StoredTypes(entities.getMetamodel(), new MappedColumns(entities), tables);
  }

  @Override
  public Set<String> lacks(Class<?> root, String path) {
    return types
        .misfits(root, path, AttributeKind.WHOLE_NUMBER)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> lacks(Class<?> root, ArchiveColumn column) {
    return RowKeys.isOne(column)
        ? Set.of()
        : column
            .source()
            .accept(new SourceFit(types, root, column.kind()))
            .collect(Collectors.toUnmodifiableSet());
  }
}
