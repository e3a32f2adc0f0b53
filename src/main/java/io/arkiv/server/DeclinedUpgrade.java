package io.arkiv.server;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * A request that offers another protocol, and is served as it came: the server hands over the bytes
 * behind its head as they are, so that here is found where its body ends.
 */
final class DeclinedUpgrade extends HttpServletRequestWrapper {

  private BlockingBody body;

  DeclinedUpgrade(HttpServletRequest request) {
    super(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      InputStream in = super.getInputStream();
      boolean isChunked = getHeader("Transfer-Encoding") != null;
      body =
          new BlockingBody(
              isChunked
                  ? new ChunkedStream(in)
                  : new LimitedStream(in, Math.max(0, getContentLengthLong())));
    }
    return body;
  }
}
