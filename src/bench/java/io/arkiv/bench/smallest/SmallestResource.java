package io.arkiv.bench.smallest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Answers with one topic as JSON. */
@Path("/ChatSession")
@RequestScoped
public class SmallestResource {

  @EJB private SmallestBean bean;

  /** The topic with the lowest id. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, String> first() {
    return Map.of("name", bean.firstName());
  }
}
