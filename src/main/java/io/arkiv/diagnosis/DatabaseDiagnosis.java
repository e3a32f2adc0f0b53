package io.arkiv.diagnosis;

import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.diagnosis.Diagnosis;
import io.arkiv.database.WantedIndexes;
import io.arkiv.provider.StoredArchives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks at the database as the start does, and at its indexes besides. */
@ApplicationScoped
public class DatabaseDiagnosis {

  @Inject private ArchiveCatalog catalog;
  @Inject private StoredArchives stored;
  @Inject private WantedIndexes indexes;

  /**
   * What is found now.
   *
   * @throws io.arkiv.problem.ProblemException when the database is away
   */
  public Diagnosis now() {
    return stored.diagnosis(catalog.asDeclared(), indexes.read());
  }
}
