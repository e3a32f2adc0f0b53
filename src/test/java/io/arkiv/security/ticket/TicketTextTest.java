package io.arkiv.security.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.security.credential.Account;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket is read back as it was written, and nothing else is. */
class TicketTextTest {

  private static final byte[] KEY =
      "a key of thirty-two characters!!".getBytes(StandardCharsets.UTF_8);
  private static final Account EVA = new Account("eva", 7, "hash");

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsRead(TicketKind kind) {
    Ticket ticket = ticket(kind, "bæ € 😀");
    assertEquals(Optional.of(ticket), TicketText.read(TicketText.write(ticket, KEY), kind, KEY));
  }

  @Test
  void noCharacterCanBeChangedDroppedOrAdded() {
    String text = TicketText.write(ticket(TicketKind.TICKET, "eva"), KEY);
    for (int at = 0; at < text.length(); at++) {
      for (char other : new char[] {'A', 'B', '_', '-', '=', ' ', '\u0000', 'æ'}) {
        if (other != text.charAt(at)) {
          assertUnread(text.substring(0, at) + other + text.substring(at + 1));
        }
      }
      assertUnread(text.substring(0, at));
      assertUnread(text.substring(at + 1));
      assertUnread(text.substring(0, at) + text.substring(at + 1));
      assertUnread(text.substring(0, at) + 'A' + text.substring(at));
    }
    assertUnread(text + "=");
    assertUnread(text + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AA", "====", "%%%", "a.b.c", "null"})
  void whatIsNoTicketIsNone(String text) {
    assertUnread(text);
    assertUnread(text.repeat(100_000));
  }

  @Test
  void whatIsLongEnoughButUnsignedIsNone() {
    for (int length = 0; length < 200; length++) {
      assertUnread(Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[length]));
    }
  }

  @Test
  void anotherKeyOrAnotherKindIsNone() {
    String text = TicketText.write(ticket(TicketKind.TICKET, "eva"), KEY);
    byte[] other = KEY.clone();
    other[31]++;
    assertEquals(Optional.empty(), TicketText.read(text, TicketKind.TICKET, other));
    assertEquals(Optional.empty(), TicketText.read(text, TicketKind.SESSION, KEY));
  }

  @Test
  void itIsOfNoOtherAccount() {
    Ticket ticket = ticket(TicketKind.TICKET, "eva");
    assertTrue(ticket.isOf(EVA));
    assertFalse(ticket.isOf(new Account("eva", 7, "changed")), "another password");
    assertFalse(ticket.isOf(new Account("eva", 7, null)), "no password");
    assertFalse(ticket.isOf(new Account("eva", 8, "hash")), "another associate");
    assertFalse(ticket.isOf(new Account("ole", 7, "hash")), "another login");
  }

  @Test
  void theWordsOfASessionAreSignedToo() {
    assertEquals(TicketText.sign("xsrf 1", KEY), TicketText.sign("xsrf 1", KEY));
    assertNotEquals(TicketText.sign("xsrf 1", KEY), TicketText.sign("xsrf 2", KEY));
  }

  private static Ticket ticket(TicketKind kind, String login) {
    return new Ticket(
        kind, "00ff".repeat(8), login, 7, Ticket.stamp(EVA), Instant.parse("2026-03-01T12:00:00Z"));
  }

  private static void assertUnread(String text) {
    assertEquals(Optional.empty(), TicketText.read(text, TicketKind.TICKET, KEY), text);
  }
}
