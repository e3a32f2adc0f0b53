package io.arkiv.rest.traffic;

import java.util.Locale;

/** The stations of a request, as figures tell them. */
public enum Room {
  /** Headers and options. */
  READ,
  /** Syntax and names into a query. */
  BIND,
  /** The database, and what bands its rows; further pages too, as far as they are waited for. */
  FETCH,
  /** Rows shown and written, as fast as the client takes them. */
  WRITE;

  /** How figures call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
