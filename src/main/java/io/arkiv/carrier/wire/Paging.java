package io.arkiv.carrier.wire;

/** How the rows of a list are told apart into answers. */
public enum Paging {
  /** An answer is a page; how many rows there are and where the next page is stands in it. */
  PAGES,
  /**
   * An answer is a file to keep, of all rows unless {@code $top} tells how many; where the next are
   * stands beside it.
   */
  WHOLE
}
