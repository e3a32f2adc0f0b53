package io.arkiv.chatsession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnClock;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.ValueKind;
import io.arkiv.database.DefinitionsOfDemo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChatSessionArchiveTest {

  /**
   * Not documented: columns of the original's examples, those that every archive has, and of the
   * demo's changed status.
   */
  private static final Set<String> FROM_THE_EXAMPLES =
      Set.of(
          "PrimaryKey",
          "EntityName",
          "name",
          "companyName",
          "email",
          "phone",
          "department",
          "fullName",
          "nameDepartment",
          "category",
          "topicId",
          "contact/SaintStatus4");

  private final Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.made());

  @Test
  void everyDocumentedColumnHasItsTypeOrderAndHeading() {
    List<String> faults = new ArrayList<>();
    for (DocumentedColumn documented : DocumentedColumn.all()) {
      archive
          .column(documented.name())
          .ifPresentOrElse(
              column -> documented.differences(column).forEach(faults::add),
              () -> faults.add(documented.name() + " is not declared"));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void noOtherColumnIsDeclared() {
    Set<String> names =
        archive.columns().stream()
            .map(ArchiveColumn::name)
            .filter(name -> !isCompanion(name))
            .collect(Collectors.toCollection(TreeSet::new));
    DocumentedColumn.all().forEach(documented -> names.remove(documented.name()));
    assertEquals(new TreeSet<>(FROM_THE_EXAMPLES), names);
  }

  private boolean isCompanion(String name) {
    if (!name.endsWith("/id") && !name.endsWith("/name")) {
      return false;
    }
    return archive
        .column(name.substring(0, name.lastIndexOf('/')))
        .filter(column -> column.type() == RestrictionType.LIST_ANY)
        .isPresent();
  }

  @Test
  void anAnswerWithoutSelectHasThe22OwnColumns() {
    List<String> names = archive.defaultColumns().stream().map(ArchiveColumn::name).toList();
    assertEquals(22, names.size());
    assertEquals("chatSessionId", names.get(0));
    assertEquals("recordTypeText", names.get(21));
  }

  @Test
  void datesOfRegistrationAndUpdateAreUtcAndNoOthers() {
    for (ArchiveColumn column : archive.columns()) {
      boolean isAudit = column.name().matches("(?i).*(updated|registered)Date");
      // days that an install has defined are on no zone's clock
      boolean isDay =
          column.name().matches(".*(Udef|Extra)/.*") && column.type() != RestrictionType.DATE_TIME;
      ColumnClock days =
          isDay && column.kind() == ValueKind.DATE_TIME ? ColumnClock.NONE : ColumnClock.ASKED;
      assertEquals(isAudit ? ColumnClock.UTC : days, column.clock(), column.name());
    }
  }

  @Test
  void secretsAreMappedByNoColumn() {
    for (ArchiveColumn column : archive.columns()) {
      String source = column.source().toString().toLowerCase();
      assertTrue(!source.contains("session_key") && !source.contains("sessionkey"), source);
      assertTrue(!source.contains("customer_host") && !source.contains("customerhost"), source);
    }
  }
}
