package io.arkiv.rest.headers;

import java.util.List;
import java.util.function.UnaryOperator;

/** The headers by which clients of OData say which versions they speak. */
public final class ODataHeaders {

  /** All of them. */
  public static final List<String> NAMES =
      List.of("MaxDataServiceVersion", "DataServiceVersion", "OData-MaxVersion", "OData-Version");

  private ODataHeaders() {}

  /**
   * Whether a request has one.
   *
   * @param header gives the value of a header; null when it was not sent
   */
  public static boolean areSent(UnaryOperator<String> header) {
    return NAMES.stream().anyMatch(name -> header.apply(name) != null);
  }
}
