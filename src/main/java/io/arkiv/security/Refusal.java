package io.arkiv.security;

/**
 * Why a request ends before it reaches the archive.
 *
 * <p>The texts are constants without any character that JSON or XML would escape.
 */
enum Refusal {
  UNAUTHORIZED(401, "Unauthorized", "This address needs a login and its password."),
  WRONG_CREDENTIALS(401, "Unauthorized", "The login or its password is wrong."),
  MALFORMED_CREDENTIALS(
      401, "Unauthorized", "The Authorization header is not Basic base64(login:password)."),
  TOO_MANY_FAILURES(429, "TooManyRequests", "Too many failed logins; wait before the next one."),
  UNAVAILABLE(503, "Unavailable", "Logins cannot be verified at the moment.");

  private final int status;
  private final String type;
  private final String message;

  Refusal(int status, String type, String message) {
    this.status = status;
    this.type = type;
    this.message = message;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** The error as a JSON object. */
  String json() {
    return """
        {"Error":true,"ErrorType":"%s","ErrorMessage":"%s","ErrorSource":"Arkiv"}"""
        .formatted(type, message);
  }

  /** The error as an XML document. */
  String xml() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error xmlns="urn:arkiv:odata:1"><ErrorType>%s</ErrorType>\
        <ErrorMessage>%s</ErrorMessage><ErrorSource>Arkiv</ErrorSource></Error>"""
        .formatted(type, message);
  }
}
