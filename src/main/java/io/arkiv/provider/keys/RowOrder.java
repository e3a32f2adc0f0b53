package io.arkiv.provider.keys;

import io.arkiv.archive.source.Attribute;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.SortTerm;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Order;
import java.util.ArrayList;
import java.util.List;

/** Completes an order: the primary key ends it, and nothing behind a primary key matters. */
public final class RowOrder {

  private RowOrder() {}

  /** The sort keys up to the primary key, without it and without constants. */
  public static List<SortKey> keysBeforePrimaryKey(ArchiveQuery query) {
    return query.sortKeys().stream()
        .takeWhile(key -> !isPrimaryKey(query, key))
        .filter(key -> !key.source().isSameInEveryRow())
        .toList();
  }

  /** The terms of the order, the primary key last, over the columns of a statement. */
  public static List<SortTerm> terms(ArchiveQuery query, ColumnTranslator columns) {
    List<SortTerm> terms = new ArrayList<>();
    for (SortKey key : keysBeforePrimaryKey(query)) {
      terms.add(new SortTerm(columns.sortable(key.source(), key.kind()), key.isDescending(), true));
    }
    terms.add(
        new SortTerm(
            columns.attribute(query.entity().keyAttribute()),
            isPrimaryKeyDescending(query),
            false));
    return terms;
  }

  /** The terms as Criteria have them. */
  public static List<Order> of(CriteriaBuilder builder, List<SortTerm> terms) {
    return terms.stream()
        .map(
            term ->
                term.isDescending()
                    ? builder.desc(term.expression())
                    : builder.asc(term.expression()))
        .toList();
  }

  /** The direction of the primary key: its own, or that of the last key before it. */
  public static boolean isPrimaryKeyDescending(ArchiveQuery query) {
    List<SortKey> keys = query.sortKeys();
    return keys.stream()
        .filter(key -> isPrimaryKey(query, key))
        .findFirst()
        .map(SortKey::isDescending)
        .orElse(!keys.isEmpty() && keys.get(keys.size() - 1).isDescending());
  }

  private static boolean isPrimaryKey(ArchiveQuery query, SortKey key) {
    return key.source().equals(new Attribute(query.entity().keyAttribute()));
  }
}
