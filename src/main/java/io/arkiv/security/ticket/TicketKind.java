package io.arkiv.security.ticket;

/** What a ticket is for; one of a kind is of no use as the other. */
public enum TicketKind {
  /** Sent in {@code Authorization} by programs. */
  TICKET(1),
  /** Sent as a cookie by browsers. */
  SESSION(2);

  private final byte code;

  TicketKind(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }
}
