package io.arkiv.rest.answer;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Paging;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.server.ServerConnection;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands answers to the carrier of their format, whatever the name of its media type. */
@Provider
public class ListAnswerWriter implements MessageBodyWriter<ListAnswer> {

  @Inject private WireChoice wires;

  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == ListAnswer.class;
  }

  @Override
  public void writeTo(
      ListAnswer answer,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Wire wire = wires.of(mediaType).orElseThrow();
    if (request.getMethod().equals(HttpMethod.HEAD) && wire.paging() == Paging.WHOLE) {
      // who asks about a file does not wait for all its rows, nor is told that it has none
      out.flush();
      return;
    }
    try {
      wire.write(answer, out);
    } catch (RuntimeException failed) {
      if (response.isCommitted()) {
        // now: JAX-RS would first end the answer as if it were whole
        ServerConnection.cut(request);
      }
      throw failed;
    }
  }
}
