package io.arkiv.rest.answer;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.traffic.Asked;
import io.arkiv.rest.traffic.CountedStream;
import io.arkiv.server.ServerConnection;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands answers to the carrier of their format, whatever the name of its media type. */
@Provider
public class ListAnswerWriter implements MessageBodyWriter<ListAnswer> {

  @Inject private WireChoice wires;
  @Inject private Asked asked;

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
      OutputStream out) {
    CountedStream counted = new CountedStream(out);
    asked.bytes(counted::bytes);
    try {
      wires.of(mediaType).orElseThrow().write(answer, counted);
    } catch (RuntimeException failed) {
      if (response.isCommitted()) {
        // now: JAX-RS would first end the answer as if it were whole
        ServerConnection.cut(request);
      }
      throw failed;
    }
  }
}
