package io.arkiv.display;

/** Makes the display value of one column; settled once a request, used for every row. */
@FunctionalInterface
interface ValueDisplay {

  /** The display value of a raw value, which is not null. */
  Object show(Object raw);
}
