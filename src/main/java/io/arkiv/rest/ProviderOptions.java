package io.arkiv.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The option {@code $options}: {@code key=value} pairs, separated by commas or semicolons.
 *
 * @param values by key, in the order in which they were sent
 */
record ProviderOptions(Map<String, String> values) {

  /** Reads the option; a key alone is true. */
  static ProviderOptions read(SystemQueryOptions options) {
    String value = options.value(SystemQueryOption.OPTIONS);
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : value == null ? new String[0] : value.split("[,;]")) {
      int equals = pair.indexOf('=');
      String key = (equals < 0 ? pair : pair.substring(0, equals)).trim();
      if (!key.isEmpty()) {
        values.put(key, equals < 0 ? "true" : pair.substring(equals + 1).trim());
      }
    }
    return new ProviderOptions(values);
  }

  /** The keys that mean nothing here, and are ignored. */
  List<String> unknown() {
    return List.copyOf(values.keySet());
  }
}
