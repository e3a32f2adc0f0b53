package io.arkiv.rest.page;

import io.arkiv.archive.Continuation;
import io.arkiv.paging.ContinuationToken;
import io.arkiv.rest.options.QueryString;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Makes the address of the rows that follow: the same request with a continuation. */
public final class NextLink {

  /** Options that belong to one page only; {@code $skip} applies once. */
  private static final Set<SystemQueryOption> OF_ONE_PAGE =
      Set.of(SystemQueryOption.SKIP, SystemQueryOption.SKIP_TOKEN);

  private NextLink() {}

  /**
   * The absolute address.
   *
   * @param address the request's, without its query
   * @param options the request's
   * @param following where the walk goes on
   */
  public static String of(String address, SystemQueryOptions options, Continuation following) {
    StringBuilder link = new StringBuilder(address).append('?');
    for (QueryString.Pair pair : options.pairs()) {
      String name = pair.name().trim().toLowerCase(Locale.ROOT);
      boolean isOfOnePage =
          SystemQueryOption.spelled(name).filter(OF_ONE_PAGE::contains).isPresent();
      if (!isOfOnePage) {
        link.append(encoded(pair.name())).append('=').append(encoded(pair.value())).append('&');
      }
    }
    return link.append("$skiptoken=").append(ContinuationToken.write(following)).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%24", "$");
  }
}
