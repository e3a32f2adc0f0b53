package io.arkiv.rest;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** What an answer warns of: parts of the request that it did without. */
final class Warnings {

  private final List<String> texts = new ArrayList<>();

  /** Adds a warning, unless nothing is ignored. */
  Warnings ignored(String option, List<String> ignored, String known) {
    if (!ignored.isEmpty()) {
      texts.add("unknown in " + option + "; " + known);
    }
    return this;
  }

  /** The answer with a header for each warning. */
  Response.ResponseBuilder on(Response.ResponseBuilder answer) {
    texts.forEach(text -> answer.header("Warning", "199 Arkiv \"" + text + "\""));
    return answer;
  }
}
