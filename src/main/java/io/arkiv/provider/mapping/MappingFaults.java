package io.arkiv.provider.mapping;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.RowKeys;
import jakarta.persistence.metamodel.Metamodel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what of an archive does not fit the entities that it is about. */
public final class MappingFaults {

  private final Archive archive;
  private final MappedTypes types;

  private MappingFaults(Archive archive, MappedTypes types) {
    this.archive = archive;
    this.types = types;
  }

  /** All faults, each with archive, kind of row, column and reason. */
  public static List<String> of(Archive archive, Metamodel metamodel) {
    MappingFaults mapping = new MappingFaults(archive, new MappedTypes(metamodel));
    return archive.entities().stream()
        .flatMap(mapping::faultsOf)
        .map(fault -> archive.name() + " " + fault)
        .toList();
  }

  private Stream<String> faultsOf(ArchiveEntity entity) {
    Class<?> root = entity.rootType();
    if (!types.areOf(root)) {
      return Stream.of(entity.name() + ": " + root.getSimpleName() + " is no entity");
    }
    List<String> faults = new ArrayList<>();
    types
        .misfits(root, entity.keyAttribute(), AttributeKind.WHOLE_NUMBER)
        .forEach(reason -> faults.add(entity.name() + ": as its key " + reason));
    Class<?> main = archive.entity().rootType();
    entity
        .pathFromMain()
        .filter(path -> types.areOf(main))
        .ifPresent(
            path ->
                types
                    .misfits(main, path, AttributeKind.WHOLE_NUMBER)
                    .forEach(reason -> faults.add(entity.name() + ": as the way to it " + reason)));
    entity
        .ownerPath()
        .filter(path -> types.areOf(main))
        .ifPresent(
            path ->
                types
                    .misfits(main, path, AttributeKind.WHOLE_NUMBER)
                    .forEach(reason -> faults.add(entity.name() + ": as its owner " + reason)));
    entity.columns().stream()
        .filter(column -> !RowKeys.isOne(column))
        .flatMap(column -> faultsOf(entity, column, root))
        .distinct()
        .forEach(faults::add);
    return faults.stream();
  }

  private Stream<String> faultsOf(ArchiveEntity entity, ArchiveColumn column, Class<?> root) {
    return column
        .source()
        .accept(new SourceFit(types, root, column.kind()))
        .map(reason -> entity.name() + "." + column.name() + ": " + reason);
  }
}
