package io.arkiv.rest.format;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address that a client asked for, also while the container answers that it failed. */
public final class RequestedAddress {

  private RequestedAddress() {}

  /** The address below the context path, as it was sent. */
  public static String of(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String address = failed instanceof String told ? told : request.getRequestURI();
    String context = request.getContextPath();
    return address.startsWith(context) ? address.substring(context.length()) : address;
  }
}
