package io.arkiv.rest;

import io.arkiv.carrier.xml.XmlWire;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The schema of the XML answers. */
@Path("{version:(?i)v1}/{schema:(?i)archive\\.xsd}")
public class SchemaResource {

  /** The XSD that every answer in XML validates against, errors included. */
  @GET
  @Produces({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
  public Response schema() {
    return Response.ok(XmlWire.schema()).build();
  }
}
