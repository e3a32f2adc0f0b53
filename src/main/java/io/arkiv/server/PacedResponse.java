package io.arkiv.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer that is cut off where its client takes it too slowly. */
public final class PacedResponse extends HttpServletResponseWrapper {

  private final HttpServletRequest request;
  private final ClientWaits waits;
  private final Pace pace;
  private final Runnable begun;
  private ServletOutputStream body;

  /**
   * An answer.
   *
   * @param request what it answers, as {@link ServerConnection#remember} gives it
   * @param begun told of its bytes
   */
  public PacedResponse(
      HttpServletRequest request,
      HttpServletResponse response,
      ClientWaits waits,
      Pace pace,
      Runnable begun) {
    super(response);
    this.request = request;
    this.waits = waits;
    this.pace = pace;
    this.begun = begun;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (body == null) {
      ServerConnection.limitWriting(request, pace.patience());
      body = new Body(super.getOutputStream());
    }
    return body;
  }

  /** Its bytes, as they go. */
  private final class Body extends ServletOutputStream {

    private final ServletOutputStream out;
    private final Pace.Record record = pace.begin();

    Body(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      paced(() -> out.write(one), 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      paced(() -> out.write(bytes, offset, length), length);
    }

    @Override
    public void flush() throws IOException {
      paced(out::flush, 0);
    }

    @Override
    public void close() throws IOException {
      paced(out::close, 0);
    }

    private void paced(Step step, int length) throws IOException {
      boolean isBehind;
      begun.run();
      try (ClientWait wait = waits.begin(() -> ServerConnection.cut(request))) {
        step.go();
        isBehind = record.isBehind(wait.nanos(), length);
      } catch (IOException gone) {
        ServerConnection.clientIsGone(request);
        throw gone;
      }
      if (isBehind) {
        ServerConnection.clientIsGone(request);
        ServerConnection.cut(request);
        throw new IOException("the answer is read too slowly");
      }
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }

  /** Something that may take until the client reads. */
  private interface Step {
    void go() throws IOException;
  }
}
