package io.arkiv.provider;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.columns.RowLayout;
import io.arkiv.provider.sql.EclipseLinkSql;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaQuery;
import java.util.ArrayList;
import java.util.List;

/** Refuses to start with a declaration that leads nowhere: all faults are told at once. */
@Singleton
@Startup
public class CatalogCheck {

  @Inject private ArchiveCatalog catalog;

  @PersistenceContext(unitName = "arkiv")
  private EntityManager entities;

  /**
   * Translates every column of every archive.
   *
   * @throws IllegalStateException naming each column whose path the JPA metamodel does not have
   */
  @PostConstruct
  void check() {
    List<String> faults = new ArrayList<>();
    for (Archive archive : catalog.archives()) {
      archive.entities().forEach(entity -> faults.addAll(faultsOf(entities, entity)));
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("declared columns lead nowhere: " + faults);
    }
  }

  /** The columns of an entity that cannot be translated, each with the reason. */
  static List<String> faultsOf(EntityManager entities, ArchiveEntity entity) {
    EclipseLinkSql sql = new EclipseLinkSql(entities);
    CriteriaQuery<Object[]> criteria = sql.builder().createQuery(Object[].class);
    ColumnTranslator columns =
        new ColumnTranslator(sql, criteria, criteria.from(entity.rootType()));
    RowLayout layout = new RowLayout(columns);
    List<String> faults = new ArrayList<>();
    for (ArchiveColumn column : entity.columns()) {
      try {
        column.source().paths().forEach(columns::attribute);
        layout.add(column);
      } catch (IllegalArgumentException | IllegalStateException noSuchPath) {
        faults.add(entity.name() + "." + column.name() + ": " + noSuchPath.getMessage());
      }
    }
    return faults;
  }
}
