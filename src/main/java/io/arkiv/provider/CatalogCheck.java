package io.arkiv.provider;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.provider.mapping.MappingFaults;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Metamodel;
import java.util.ArrayList;
import java.util.List;

/** Refuses to start with declarations that do not fit: all faults are told at once. */
@Dependent
public class CatalogCheck {

  @Inject private ArchiveCatalog catalog;

  @Inject private StoredArchives stored;

  @PersistenceContext(unitName = "arkiv")
  private EntityManager entities;

  /**
   * Looks at every declaration by itself, then beside the entities that it is about.
   *
   * @throws io.arkiv.problem.ProblemException when the database, which may define columns, is away
   * @throws IllegalStateException naming archive, kind of row and column of each fault, and the
   *     reason
   */
  public void check() {
    stored.tellOfLogins();
    check(catalog, entities.getMetamodel());
  }

  static void check(ArchiveCatalog catalog, Metamodel entities) {
    List<String> faults = new ArrayList<>(catalog.faults());
    for (Archive archive : catalog.archives()) {
      faults.addAll(MappingFaults.of(archive, entities));
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("declarations do not fit:\n  " + String.join("\n  ", faults));
    }
  }
}
