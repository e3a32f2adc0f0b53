package io.arkiv.server;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;

/** A request whose body is not waited for without end, nor by all threads at once. */
public final class PacedRequest extends HttpServletRequestWrapper {

  private final ClientWaits waits;
  private final Pace pace;
  private ServletInputStream body;

  /** A request as {@link ServerConnection#remember} gives it. */
  public PacedRequest(HttpServletRequest request, ClientWaits waits, Pace pace) {
    super(request);
    this.waits = waits;
    this.pace = pace;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      ServerConnection.limitReading(this, pace.patience());
      body = new BlockingBody(new Body(super.getInputStream()));
    }
    return body;
  }

  /** Its bytes, as they come. */
  private final class Body extends FilterInputStream {

    private final Pace.Record record = pace.begin();

    Body(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (waits.areTooMany()) {
        throw new TooManyWaits();
      }
      try (ClientWait wait = waits.begin(() -> ServerConnection.cut(PacedRequest.this))) {
        int read = in.read(bytes, offset, length);
        if (record.isBehind(wait.nanos(), Math.max(0, read)) && read >= 0) {
          throw new SocketTimeoutException("the body comes too slowly");
        }
        return read;
      } catch (IOException failed) {
        boolean isSlow =
            failed instanceof SocketTimeoutException
                || failed.getCause() instanceof TimeoutException;
        if (!isSlow) {
          ServerConnection.clientIsGone(PacedRequest.this);
        }
        throw failed;
      } catch (Exception cut) {
        // Payara's words for a connection that was closed meanwhile, undeclared ones among them
        ServerConnection.clientIsGone(PacedRequest.this);
        throw new IOException("the connection is closed", cut);
      }
    }
  }
}
