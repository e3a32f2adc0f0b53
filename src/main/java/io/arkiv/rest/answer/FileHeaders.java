package io.arkiv.rest.answer;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Paging;
import io.arkiv.carrier.wire.Wire;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What stands beside an answer that is a file, since it cannot stand in it. */
final class FileHeaders {

  private FileHeaders() {}

  /** Names the file, and leads to the rows behind it where that is known before its first byte. */
  static void add(Response.ResponseBuilder response, String name, Wire wire, ListAnswer answer) {
    if (wire.paging() != Paging.WHOLE) {
      return;
    }
    response.header(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + name + "." + wire.name() + "\"");
    String next = answer.nextLink().isKnown() ? answer.nextLink().address() : null;
    if (next != null) {
      response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
  }
}
