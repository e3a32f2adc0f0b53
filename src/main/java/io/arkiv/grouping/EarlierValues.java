package io.arkiv.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the database knows of the rows of a group that earlier answers gave: a continuation cannot
 * hold every value, and an answer need not, as it asks for no more than it has rows.
 */
interface EarlierValues {

  /** Those of the values that an earlier row has, as {@link RunningDistinct} compares them. */
  Set<Object> among(Collection<Object> values);

  /** The earlier rows' numbers from one rank on, in order. */
  List<Double> ranked(long from, int count);
}
