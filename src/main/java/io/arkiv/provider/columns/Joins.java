package io.arkiv.provider.columns;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import java.util.HashMap;
import java.util.Map;

/** Follows attribute paths from one root: an outer join once per relation, only where used. */
final class Joins {

  private final From<?, ?> root;
  private final Map<String, From<?, ?>> joined = new HashMap<>();

  Joins(From<?, ?> root) {
    this.root = root;
  }

  Class<?> rootType() {
    return root.getJavaType();
  }

  /** The attribute at the end of a path. */
  <T> Expression<T> attribute(String path) {
    int dot = path.lastIndexOf('.');
    From<?, ?> from = dot < 0 ? root : relation(path.substring(0, dot));
    return from.get(path.substring(dot + 1));
  }

  /** The row at the end of a path of relations. */
  From<?, ?> relation(String path) {
    From<?, ?> known = joined.get(path);
    if (known != null) {
      return known;
    }
    From<?, ?> join = separateRelation(path);
    joined.put(path, join);
    return join;
  }

  /** The same, the root itself for an empty path. */
  From<?, ?> row(String path) {
    return path.isEmpty() ? root : relation(path);
  }

  /** A join of its own to the row at the end of a path, whoever else joins it. */
  From<?, ?> separateRelation(String path) {
    int dot = path.lastIndexOf('.');
    From<?, ?> from = dot < 0 ? root : relation(path.substring(0, dot));
    return from.join(path.substring(dot + 1), JoinType.LEFT);
  }
}
