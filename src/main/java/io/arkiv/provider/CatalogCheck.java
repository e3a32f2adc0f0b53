package io.arkiv.provider;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.problem.ProblemException;
import io.arkiv.provider.mapping.MappingFaults;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Metamodel;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** Refuses to start with declarations that do not fit: all faults are told at once. */
@Singleton
@Startup
@DependsOn("DatabaseSetup")
// a table that is not there must not end a transaction that the next one is looked for in
@TransactionManagement(TransactionManagementType.BEAN)
public class CatalogCheck {

  private static final Logger LOG = System.getLogger(CatalogCheck.class.getName());

  @Inject private ArchiveCatalog catalog;

  @Inject private StoredArchives stored;

  @PersistenceContext(unitName = "arkiv")
  private EntityManager entities;

  /**
   * Looks at every declaration by itself, then beside the entities that it is about.
   *
   * @throws IllegalStateException naming archive, kind of row and column of each fault, and the
   *     reason
   */
  @PostConstruct
  void check() {
    try {
      stored.tellOfLogins();
      check(catalog, entities.getMetamodel());
    } catch (ProblemException away) {
      // the database may define columns, and is asked again by the first request
      LOG.log(Level.WARNING, "declarations are not checked: {0}", away.getMessage());
    }
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
