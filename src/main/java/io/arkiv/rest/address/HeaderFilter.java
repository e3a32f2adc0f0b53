package io.arkiv.rest.address;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.headers.LanguageHeaders;
import io.arkiv.rest.problem.ErrorPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a JAX-RS reads before any filter of its own, and each in another way: Jersey refuses
 * empty elements, RESTEasy answers what it cannot read with pages and as its own failure.
 */
@WebFilter({"/api/*", "/odata/*"})
public class HeaderFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Problem BAD_ACCEPT =
      Problem.of(
              ProblemCode.BAD_HEADER, "Accept is a list of media types, with q-values from 0 to 1")
          .in(HttpHeaders.ACCEPT);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SpelledRequest spelled = new SpelledRequest(request);
    Optional<String> accept = joined(request, HttpHeaders.ACCEPT);
    if (accept.isPresent()) {
      Optional<String> ranges = AcceptSyntax.spelled(accept.get());
      if (ranges.isEmpty()) {
        ErrorPage.answer(BAD_ACCEPT.code().status(), BAD_ACCEPT, request, response);
        return;
      }
      spelled.with(HttpHeaders.ACCEPT, ranges.get().isEmpty() ? null : ranges.get());
    }
    chain.doFilter(withLanguage(spelled, request), response);
  }

  /** Languages are read by us alone, and more kindly than by any JAX-RS. */
  private static SpelledRequest withLanguage(SpelledRequest spelled, HttpServletRequest request) {
    Optional<String> accepted = joined(request, LanguageHeaders.ACCEPTED);
    if (accepted.isEmpty()) {
      return spelled;
    }
    String ours = request.getHeader(LanguageHeaders.LANGUAGE);
    return spelled
        .with(LanguageHeaders.ACCEPTED, null)
        .with(LanguageHeaders.LANGUAGE, ours == null || ours.isBlank() ? accepted.get() : ours);
  }

  private static Optional<String> joined(HttpServletRequest request, String header) {
    List<String> lines = Collections.list(request.getHeaders(header));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
  }
}
