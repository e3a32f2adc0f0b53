package io.arkiv.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RemainsTest {

  /** The roots of two kinds of row. */
  private static final class Chat {}

  private static final class Person {}

  private static final ArchiveEntity CHAT =
      ArchiveEntity.main(
              "chat",
              Chat.class,
              "id",
              ColumnGroup.of(
                  ArchiveColumn.text("name", "Name", "name"),
                  ArchiveColumn.text("rank", "Rank", "rank")))
          .ownedBy("agent.id");

  private static final ArchiveEntity PERSON =
      ArchiveEntity.referred(
          "person",
          Person.class,
          "personId",
          "customer",
          ColumnGroup.of(
              ArchiveColumn.text("name", "Name", "lastName"),
              ArchiveColumn.text("rank", "Rank", "place")));

  private static final Archive CHATS = Archive.of("Chats", List.of("name", "rank"), CHAT, PERSON);

  /** A database that lacks the columns behind some attributes. */
  private record Lacking(Set<String> attributes) implements Storage {

    @Override
    public Set<String> lacks(Class<?> root, String path) {
      return attributes.contains(path) ? Set.of(path) : Set.of();
    }

    @Override
    public Set<String> lacks(Class<?> root, ArchiveColumn column) {
      Set<String> lacking = new TreeSet<>(column.source().tells());
      lacking.retainAll(attributes);
      return lacking;
    }
  }

  private static Remains without(String... attributes) {
    return new Remains(CHATS, new Lacking(Set.of(attributes)));
  }

  private static List<String> kinds(Remains remains) {
    return remains.archive().orElseThrow().entities().stream().map(ArchiveEntity::name).toList();
  }

  private static boolean has(Remains remains, int kind, String column) {
    return remains.archive().orElseThrow().entities().get(kind).column(column).isPresent();
  }

  @Test
  void nothingIsLostOfADatabaseThatHasAll() {
    Remains remains = without();
    assertEquals(List.of(), remains.lost());
    assertEquals(List.of("chat", "person"), kinds(remains));
  }

  @Test
  void aColumnOfTheMainKindIsLostToAllKinds() {
    Remains remains = without("rank");
    Archive left = remains.archive().orElseThrow();
    assertTrue(left.column("rank").isEmpty());
    assertEquals(List.of("name"), left.defaultColumns().stream().map(ArchiveColumn::name).toList());
    assertTrue(!has(remains, 1, "rank"), "no filter could name it");
    assertEquals(List.of(new Lost("chat", "rank", "", Set.of("rank"))), remains.lost());
  }

  @Test
  void aColumnOfAnotherKindIsLostToItAlone() {
    Remains remains = without("place");
    assertTrue(has(remains, 0, "rank"));
    assertTrue(!has(remains, 1, "rank"));
  }

  @Test
  void aKindIsLostWithItsKeyOrTheWayToIt() {
    assertEquals(List.of("chat"), kinds(without("personId")));
    assertEquals(List.of("chat"), kinds(without("customer")));
  }

  @Test
  void anArchiveIsLostWithTheKeyOfItsMainKind() {
    Remains remains = without("id");
    assertTrue(remains.archive().isEmpty());
    assertEquals(Set.of("id"), Lost.missing(remains.lost().stream()));
  }

  @Test
  void withoutItsOwnerAKindHasNone() {
    Remains remains = without("agent.id");
    assertTrue(remains.archive().orElseThrow().entity().ownerPath().isEmpty());
    assertEquals("the rules own and group for chat", remains.lost().get(0).what());
  }
}
