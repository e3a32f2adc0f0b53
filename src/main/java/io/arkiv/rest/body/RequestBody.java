package io.arkiv.rest.body;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Gives resources the body of a request unpacked and limited. */
@Provider
public class RequestBody implements ReaderInterceptor {

  private static final Set<String> PLAIN = Set.of("", "identity");
  private static final Set<String> PACKED = Set.of("gzip", "x-gzip");

  @Context private HttpServletRequest request;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    String coding = encoding == null ? "" : encoding.trim().toLowerCase(Locale.ROOT);
    BodyStream body = new BodyStream(context.getInputStream());
    if (PACKED.contains(coding)) {
      body = unpacked(body);
    } else if (!PLAIN.contains(coding)) {
      throw Problem.of(
              ProblemCode.UNKNOWN_CODING,
              "a body in \"" + encoding + "\" is not read; there are gzip and identity")
          .in(HttpHeaders.CONTENT_ENCODING)
          .asException();
    }
    context.setInputStream(body);
    return context.proceed();
  }

  /** What comes out of a body, up to the same limit. */
  static BodyStream unpacked(BodyStream body) {
    try {
      return new BodyStream(new UnpackedStream(body));
    } catch (IOException noGzip) {
      throw BodyStream.told(noGzip);
    }
  }
}
