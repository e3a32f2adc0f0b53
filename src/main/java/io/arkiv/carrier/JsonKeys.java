package io.arkiv.carrier;

import java.util.List;

/** The keys of one answer, settled before its first row. */
record JsonKeys(String metadata, String nextLink, String count, String[] ofValues) {

  static JsonKeys of(ListAnswer answer) {
    List<String> names = answer.isJsonSafe() ? SafeNames.of(answer.names()) : answer.names();
    return new JsonKeys(
        key("odata.metadata", answer),
        key("odata.nextLink", answer),
        key("odata.count", answer),
        names.toArray(String[]::new));
  }

  private static String key(String name, ListAnswer answer) {
    return answer.isJsonSafe() ? SafeNames.of(name) : name;
  }
}
