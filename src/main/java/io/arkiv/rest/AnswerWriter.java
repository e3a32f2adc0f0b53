package io.arkiv.rest;

import io.arkiv.carrier.JsonCarrier;
import io.arkiv.carrier.SlimAnswer;
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

/** Hands answers to the carrier, whatever the name of the JSON media type. */
@Provider
public class AnswerWriter implements MessageBodyWriter<SlimAnswer> {

  private final JsonCarrier json = new JsonCarrier();

  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == SlimAnswer.class;
  }

  @Override
  public void writeTo(
      SlimAnswer answer,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out) {
    headers.putSingle("DataServiceVersion", "3.0");
    try {
      json.write(answer, out);
    } catch (RuntimeException failed) {
      if (response.isCommitted()) {
        // now: JAX-RS would first end the answer as if it were whole
        ServerConnection.cut(request);
      }
      throw failed;
    }
  }
}
