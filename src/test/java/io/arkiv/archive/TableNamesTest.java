package io.arkiv.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableNamesTest {

  @Test
  void aStatementNamesItsTablesAsTheyAreCalled() {
    String statement = "select a.{x} from {a_b} a join {c} on 1 = 1";
    assertEquals("person", TableNames.PLAIN.of("person"));
    assertEquals("crm.so_person", new TableNames("crm", "so_").of("person"));
    assertEquals("so_person", new TableNames("", "so_").of("person"));
    assertEquals(
        "select a.s.x from s.a_b a join s.c on 1 = 1", new TableNames("s", "").in(statement));
  }

  /** It stands in statements as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"a b", "a;", "a.b", "\"a\"", "1a", "a-b", "\u00e5"})
  void whatIsNoPlainNameIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> new TableNames(name, ""));
    assertThrows(IllegalArgumentException.class, () -> new TableNames("", name));
  }
}
