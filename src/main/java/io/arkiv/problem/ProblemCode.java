package io.arkiv.problem;

/** The kinds of problem, each with the HTTP status family that the door answers it with. */
public enum ProblemCode {
  /** The text of an option breaks the grammar. */
  SYNTAX("SyntaxError", 400),
  /** A column that does not exist, is hidden, or cannot be used there. */
  UNKNOWN_COLUMN("UnknownColumn", 400),
  /** An operator or function that does not exist. */
  UNKNOWN_OPERATOR("UnknownOperator", 400),
  /** An operator or function that exists, but not for the column's type. */
  UNFIT_OPERATOR("UnfitOperator", 400),
  /** A value that is not of the column's type. */
  BAD_VALUE("BadValue", 400),
  /** Too few or too many values. */
  WRONG_COUNT("WrongNumberOfValues", 400),
  /** A query beyond the limits that the language reference states. */
  TOO_LARGE("QueryTooLarge", 400),
  /** A system query option that does not exist, stands twice, or has an impossible value. */
  BAD_OPTION("BadOption", 400),
  /** An address that is not well-formed. */
  BAD_ADDRESS("BadAddress", 400),
  /** A request header with an impossible value. */
  BAD_HEADER("BadHeader", 400),
  /** A continuation that is damaged or belongs to another query. */
  BAD_CONTINUATION("BadContinuation", 400),
  /** Nobody has been authenticated. */
  UNAUTHORIZED("Unauthorized", 401),
  /** Somebody has been authenticated who may not do this, or not this way. */
  FORBIDDEN("Forbidden", 403),
  /** The request's body is broken. */
  BAD_BODY("BadBody", 400),
  /** The request's body did not arrive in time. */
  SLOW_BODY("BodyTooSlow", 408),
  /** The request's body is packed in a way that is not known here. */
  UNKNOWN_CODING("UnknownCoding", 415),
  /** No archive has that name. */
  UNKNOWN_ARCHIVE("UnknownArchive", 404),
  /** None of the formats that the client accepts exists. */
  NOT_ACCEPTABLE("NotAcceptable", 406),
  /** The request body is larger than the limit. */
  TOO_LONG_BODY("BodyTooLong", 413),
  /** More rows match than a file may have. */
  TOO_MANY_ROWS("TooManyRows", 413),
  /** The request line is larger than the limit. */
  TOO_LONG_ADDRESS("AddressTooLong", 414),
  /** The path leads nowhere, or the method or media type is not served there. */
  NOT_SERVED("NotServed", 404),
  /** Logins failed too often; later ones have to wait. */
  TOO_MANY_FAILURES("TooManyRequests", 429),
  /** A defect of the service. */
  DEFECT("InternalError", 500),
  /** A part of a protocol that is left out. */
  NOT_IMPLEMENTED("NotImplemented", 501),
  /** The request's body comes in a transfer coding that is not known here. */
  UNKNOWN_TRANSFER_CODING("UnknownTransferCoding", 501),
  /** The database is away or has no connection to spare. */
  UNAVAILABLE("Unavailable", 503),
  /** As many long answers are under way as may be. */
  TOO_MANY_ANSWERS("TooManyAnswers", 503),
  /** As many clients are waited for as may be. */
  TOO_MANY_CLIENTS("TooManyClients", 503),
  /** The database did not answer in time. */
  TIMED_OUT("TimedOut", 504);

  private final String typeName;
  private final int status;

  ProblemCode(String typeName, int status) {
    this.typeName = typeName;
    this.status = status;
  }

  /** The name that clients read as ErrorType. */
  public String typeName() {
    return typeName;
  }

  /** The HTTP status, 400 to 504. */
  public int status() {
    return status;
  }
}
