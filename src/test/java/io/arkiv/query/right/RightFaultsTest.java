package io.arkiv.query.right;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.Right;
import io.arkiv.archive.RowRule;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.query.literal.CalendarSettings;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators are told of rights that do not mean what they should. */
class RightFaultsTest {

  private final RightFaults faults =
      new RightFaults(
          new ArchiveCatalog(List.of(new ChatSessionArchive()), () -> ColumnDictionary.NONE),
          new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY));

  private List<String> of(String archives, String entities, String rule, String hidden) {
    return faults.of(
        new Right(
            1,
            null,
            null,
            Right.names(archives),
            Right.names(entities),
            RowRule.read(rule),
            Right.names(hidden)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "             |              | all                                      | ",
        "chatsession  | PERSON, chat | own                                      | rating, contact/*, *",
        "             | chat         | agent currentAssociate or rating ge 4    | category/id",
        "             | person       | EntityName eq 'person' and PrimaryKey gt 3 | chatTopic"
      })
  void nothingIsSaidOfARightThatIsWell(String archives, String kinds, String rule, String hidden) {
    assertEquals(List.of(), of(archives, kinds, rule, hidden));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chats |       | all             |        | is about \"Chats\", which is no archive",
        "      | chats | all             |        | is about \"chats\", which is no entity",
        "      |       | all             | ratng  | hides \"ratng\", which is no column",
        "      |       | rating eq       |        | lets no row of ChatSession be seen",
        "      |       | mine            |        | lets no row of ChatSession be seen",
        "      |       | ''              |        | lets no row of ChatSession be seen",
        "      |       | status eq 'a' x |        | lets no row of ChatSession be seen"
      })
  void whatIsWrongIsSaid(
      String archives, String kinds, String rule, String hidden, String beginning) {
    List<String> told = of(archives, kinds, rule, hidden);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).startsWith(beginning), told.toString());
  }

  @Test
  void aRightMayHaveSeveralFaults() {
    assertEquals(3, of(null, "chat,chats", "statis eq 1", "ratng,rating").size());
  }
}
