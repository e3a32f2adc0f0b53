package io.arkiv.rest.headers;

import java.util.List;
import java.util.function.UnaryOperator;

/** The headers by which clients of OData say which versions they speak. */
public final class ODataHeaders {

  /** All of them. */
  public static final List<String> NAMES =
      List.of("MaxDataServiceVersion", "DataServiceVersion", "OData-MaxVersion", "OData-Version");

  /** The header that says which version of OData V4 an answer is of. */
  public static final String VERSION = "OData-Version";

  private static final String NEWEST = "OData-MaxVersion";

  private ODataHeaders() {}

  /**
   * The version of OData V4 that an answer is of: 4.0, unless the client reads 4.01 and says so.
   */
  public static String versionOfAnswer(UnaryOperator<String> header) {
    String newest = header.apply(NEWEST);
    return newest != null && newest.strip().startsWith("4.01") ? "4.01" : "4.0";
  }

  /**
   * Whether a request has one.
   *
   * @param header gives the value of a header; null when it was not sent
   */
  public static boolean areSent(UnaryOperator<String> header) {
    return NAMES.stream().anyMatch(name -> header.apply(name) != null);
  }
}
