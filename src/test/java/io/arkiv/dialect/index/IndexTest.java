package io.arkiv.dialect.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.TableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexTest {

  private static final Pattern MADE = Pattern.compile("(?m)^(?!--).*\\b(INDEX|PRIMARY KEY)\\b");
  private static final TableNames CALLED = new TableNames("crm", "so_");

  private static Index only(String migration) {
    List<Index> indexes = Index.madeBy(migration);
    assertEquals(1, indexes.size(), indexes.toString());
    return indexes.get(0);
  }

  @Test
  void everyIndexOfEveryMigrationIsUnderstood() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".sql")).toList()) {
        String text = Files.readString(file);
        assertEquals(
            MADE.matcher(text).results().count(), Index.madeBy(text).size(), file.toString());
      }
    }
  }

  @Test
  void anIndexIsMadeOfTablesThatAreCalledOtherwise() {
    Index index =
        only(
            "-- why; not\nCREATE UNIQUE INDEX a_name ON a\n"
                + "  ((NULLIF(LOWER(name), '')) NULLS FIRST, id);");
    assertEquals(Set.of("id", "name"), index.columns());
    assertEquals(Set.of("name"), index.textColumns());
    assertEquals(
        "CREATE INDEX so_a_name ON crm.so_a ((NULLIF(LOWER(name), '')) NULLS FIRST, id)",
        index.statement(CALLED));
  }

  @Test
  void aKeyIsAnIndex() {
    Index key = only("CREATE TABLE a (\n  id INTEGER PRIMARY KEY,\n  name VARCHAR(20) UNIQUE\n);");
    assertEquals("CREATE INDEX a_key ON a (id)", key.statement(TableNames.PLAIN));
  }

  @Test
  void aColumnIsComputedForAnIndexWhereExpressionsCanHaveNone() {
    Index index =
        only(
            "ALTER TABLE a\n  ADD COLUMN x INTEGER,\n"
                + "  ADD COLUMN name_folded VARCHAR(9) COLLATE c GENERATED ALWAYS AS\n"
                + "    (NULLIF(LOWER(name COLLATE d) COLLATE c, '')) VIRTUAL,\n"
                + "  ADD INDEX a_name (name_folded, id);");
    assertEquals(Set.of("id", "name"), index.columns());
    assertEquals(Set.of("name"), index.textColumns());
    assertEquals(
        "ALTER TABLE crm.so_a ADD COLUMN IF NOT EXISTS name_folded VARCHAR(9) COLLATE c"
            + " GENERATED ALWAYS AS (NULLIF(LOWER(name COLLATE d) COLLATE c, '')) VIRTUAL,"
            + " ADD INDEX so_a_name (name_folded, id)",
        index.statement(CALLED));
  }

  @Test
  void whatPostgreSqlHasUnderstoodIsTheSame() {
    IndexTerms wanted = IndexTerms.of("((NULLIF(LOWER(name), '')) NULLS FIRST, id)");
    assertTrue(
        wanted.areServedBy(
            IndexTerms.of("(NULLIF(lower((name)::text), ''::text) NULLS FIRST, id)")));
    IndexTerms order = IndexTerms.of("((NULLIF(GREATEST(a, 0), 0)) NULLS FIRST)");
    assertTrue(
        order.areServedBy(
            IndexTerms.of("(NULLIF(GREATEST(a, (0)::bigint), 0) NULLS FIRST, b) INCLUDE (c)")));
  }

  @Test
  void anIndexServesThoseThatItBeginsWith() {
    IndexTerms wanted = IndexTerms.of("a, b");
    assertTrue(wanted.areServedBy(IndexTerms.of("\"a\", B, c")));
    assertFalse(wanted.areServedBy(IndexTerms.of("a")));
    assertFalse(wanted.areServedBy(IndexTerms.of("b, a")));
    assertFalse(wanted.areServedBy(IndexTerms.of("a NULLS FIRST, b")));
  }
}
