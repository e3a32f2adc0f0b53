package io.arkiv.rest.answer;

import io.arkiv.rest.format.NewestVersion;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.headers.LanguageHeaders;
import io.arkiv.rest.headers.ODataHeaders;
import io.arkiv.rest.headers.TimeZoneHeader;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says of every answer, errors too, who may keep it and what it depends on. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class AnswerHeaders implements ContainerResponseFilter {

  private static final String DEPENDS_ON =
      String.join(
          ", ",
          HttpHeaders.ACCEPT,
          HttpHeaders.ACCEPT_ENCODING,
          HttpHeaders.ACCEPT_LANGUAGE,
          HttpHeaders.AUTHORIZATION,
          "Origin",
          LanguageHeaders.LANGUAGE,
          LanguageHeaders.CULTURE,
          TimeZoneHeader.NAME,
          String.join(", ", ODataHeaders.NAMES));

  @Inject private WireChoice wires;

  @Inject
  @ConfigProperty(name = "arkiv.cache-control", defaultValue = "private, no-store")
  private String cacheControl;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(HttpHeaders.VARY, DEPENDS_ON);
    headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl);
    MediaType type = response.getMediaType();
    if (type != null) {
      NewestVersion newest = NewestVersion.of(request.getHeaderString(NewestVersion.HEADER));
      wires
          .of(type)
          .flatMap(newest::of)
          .ifPresent(version -> headers.putSingle(NewestVersion.OF_ANSWER, version));
    }
  }
}
