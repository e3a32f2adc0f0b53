package io.arkiv.provider.sql;

import java.util.Collections;
import java.util.List;

/**
 * A statement, or a part of one, in the database's own language.
 *
 * @param text with a {@code ?} for each parameter
 * @param parameters the values, in order; null is NULL
 */
public record SqlText(String text, List<Object> parameters) {

  public SqlText {
    // no copyOf: a parameter may be null
    parameters = Collections.unmodifiableList(parameters);
  }
}
