package io.arkiv.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.chatmessage.ChatMessageArchive;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights to chats hold for their messages, unless a right names the messages. */
class WholeTest {

  private static final Archive MESSAGES = new ChatMessageArchive().archive();

  private static Rights rights(String archives, String entities, String rule, String hidden) {
    Right right =
        new Right(
            1,
            null,
            null,
            Right.names(archives),
            Right.names(entities),
            RowRule.read(rule),
            Right.names(hidden));
    return Rights.of(List.of(right), 7, Set.of(), RowRule.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "ChatSession, , own, own",
    "ChatSession, chat, rating gt 3, rating gt 3",
    ", , rating gt 3, rating gt 3",
    ", chat, group, group",
    "ChatSession, person, own, none",
    "Person, , all, none",
    "ChatMessage, , group, group",
    ", chatMessage, all, all"
  })
  void theRulesOfTheChatsAreThoseOfTheMessages(
      String archives, String entities, String rule, String rules) {
    Rights rights = rights(archives, entities, rule, null);
    assertEquals(
        List.of(rules),
        rights.rules(MESSAGES, MESSAGES.entity()).stream().map(RowRule::text).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ChatSession, , false",
    ", , false",
    ", chat, false",
    "ChatMessage, , true",
    "'ChatSession,chatmessage', , true",
    ", chatmessage, true",
    "ChatMessage, chat, false"
  })
  void aRightThatNamesThemTakesTheirPlace(String archives, String entities, boolean isOwn) {
    Rights rights = rights(archives, entities, "all", null);
    assertEquals(isOwn, rights.obeyed(MESSAGES, MESSAGES.entity()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "rating, chatSession/rating",
    "chatTopic, chatSession/chatTopic/name",
    "firstMessage, chatSession/firstMessage",
    "firstMessage, chatSession/text",
    "firstMessage, message",
    "lastMessage, message",
    "name, author",
    "agent, createdBy",
    "associate, createdBy",
    "*, message",
    "*, chatSession/rating"
  })
  void whatAChatHidesNoMessageTells(String hidden, String column) {
    Archive seen = rights("ChatSession", null, "all", hidden).seen(MESSAGES);
    assertTrue(MESSAGES.column(column).isPresent());
    assertTrue(seen.column(column).isEmpty());
    assertTrue(seen.defaultColumns().stream().noneMatch(c -> c.name().equals(column)));
    for (ArchiveEntity kind : seen.entities()) {
      assertTrue(kind.column(column).isEmpty(), kind.name());
    }
  }

  @Test
  void theRestIsShown() {
    Archive seen = rights("ChatSession", null, "all", "rating, name").seen(MESSAGES);
    for (String column : List.of("message", "whenPosted", "chatSession/status", "createdBy")) {
      assertTrue(seen.column(column).isPresent(), column);
    }
  }

  @Test
  void whatARightThatNamesThemShowsIsShown() {
    Archive seen = rights("ChatMessage", null, "all", "author").seen(MESSAGES);
    assertFalse(seen.column("author").isPresent());
    assertTrue(seen.column("message").isPresent());
  }

  @Test
  void itSharesNoFaultWithItsWhole() {
    assertEquals(List.of(), MESSAGES.faults());
  }
}
