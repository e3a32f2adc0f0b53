package io.arkiv.rest;

import io.arkiv.carrier.Carrier;
import io.arkiv.carrier.JsonCarrier;
import io.arkiv.carrier.MetadataCarrier;
import io.arkiv.carrier.XmlCarrier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;

/** The carriers, made once. */
@ApplicationScoped
public class Carriers {

  private final Carrier json = JsonCarrier.light();
  private final Carrier verboseJson = JsonCarrier.verbose();
  private final Carrier xml = new XmlCarrier();

  /** The carrier of what archives there are. */
  @Produces
  @Singleton
  MetadataCarrier metadata() {
    return new MetadataCarrier();
  }

  /** The carrier that writes a media type. */
  Carrier of(MediaType type) {
    if (WireFormat.isXml(type)) {
      return xml;
    }
    return JsonDialect.isVerbose(type) ? verboseJson : json;
  }
}
