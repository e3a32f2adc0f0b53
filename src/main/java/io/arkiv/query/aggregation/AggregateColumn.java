package io.arkiv.query.aggregation;

import io.arkiv.archive.ArchiveColumn;

/** What one column of an aggregated query shows in detail rows and in bands. */
public sealed interface AggregateColumn {

  /** The column whose value a detail row has. */
  ArchiveColumn value();

  /** Whether detail rows leave it empty. */
  boolean isHidden();

  /** The answer of one kind of visitor. */
  <R> R accept(Visitor<R> visitor);

  /** A column, or a part of a date: bands leave it empty. */
  record Plain(ArchiveColumn value, boolean isHidden) implements AggregateColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The key of a group: the bands of its level and of those within it show it.
   *
   * @param level its level, from 1
   * @param index its place among the level's keys
   */
  record Key(ArchiveColumn value, boolean isHidden, int level, int index)
      implements AggregateColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A total: bands show it of their group, detail rows so far.
   *
   * @param index its place in {@link Aggregation#aggregates}
   */
  record Total(ArchiveColumn value, boolean isHidden, int index) implements AggregateColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One answer for each kind of column. */
  interface Visitor<R> {
    R visit(Plain plain);

    R visit(Key key);

    R visit(Total total);
  }
}
