package io.arkiv.archive.source;

/** How the values of a source are shown. */
public enum Appearance {
  /** As they are; an item by its name. */
  PLAIN,
  /** An item by its number. */
  NUMBERED,
  /** A period, which the database gives as its first instant, by a text with its year. */
  PERIOD,
  /** A text that may be stored in several languages. */
  MULTILINGUAL,
  /** A name that the service ships, in the language asked for. */
  SHIPPED,
  /** Not among the columns that people choose from: it is there for filters. */
  HIDDEN
}
