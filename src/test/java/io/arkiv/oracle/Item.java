package io.arkiv.oracle;

import java.math.BigDecimal;
import java.util.List;

/**
 * A list item or a user that a row refers to.
 *
 * @param names every text that means it, the one shown first; empty where it has none
 * @param folded the names as they compare
 * @param associate the associate's id, for users; null for none
 */
record Item(BigDecimal id, List<String> names, List<String> folded, BigDecimal associate) {

  static Item of(BigDecimal id, List<String> names, BigDecimal associate) {
    return new Item(id, names, names.stream().map(Texts::folded).toList(), associate);
  }
}
