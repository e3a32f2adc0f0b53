package io.arkiv.display;

/** Makes the display value of one column; settled once a request, used for every row. */
@FunctionalInterface
interface ValueDisplay {

  /** The display value of a raw value, which is null where there is none. */
  Object show(Object raw);

  /** The same display with something else in place of no value. */
  default ValueDisplay orElse(Object missing) {
    return raw -> raw == null ? missing : show(raw);
  }
}
