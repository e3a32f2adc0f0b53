package io.arkiv.rest.openapi;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ValueKind;
import io.arkiv.rest.options.SystemQueryOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The options of lists, with examples that fit an archive. */
final class OptionParameters {

  private static final Map<String, Object> TEXT = Members.type("string");
  private static final Map<String, Object> COUNT =
      Members.of("type", "integer", "minimum", 0, "maximum", Integer.MAX_VALUE);
  private static final Map<String, Object> FLAG = Members.type("boolean");

  private final List<ArchiveColumn> columns;
  private final List<ArchiveEntity> entities;
  private final UnaryOperator<String> naming;

  /**
   * The parameters of one list.
   *
   * @param columns those that a row has without being asked
   * @param naming what the list calls a column
   */
  OptionParameters(Archive archive, List<ArchiveColumn> columns, UnaryOperator<String> naming) {
    this.columns = columns;
    this.entities = archive.entities();
    this.naming = naming;
  }

  /** All that a list of this service takes. */
  List<Map<String, Object>> all() {
    return Arrays.stream(SystemQueryOption.values()).map(this::parameter).toList();
  }

  /** What one of them is; the schema of a form's field too. */
  Map<String, Object> parameter(SystemQueryOption option) {
    String name = option.spelling();
    return switch (option) {
      case SELECT ->
          Members.query(
              name, "The columns that are wanted, and functions of columns.", TEXT, select());
      case FILTER -> Members.query(name, "Which rows are wanted.", TEXT, filter());
      case ORDER_BY -> Members.query(name, "In which order rows come.", TEXT, order());
      case ENTITIES -> Members.query(name, "Which kinds of row are wanted.", TEXT, entities());
      case TOP -> Members.query(name, "How many rows a page has.", COUNT, 5);
      case SKIP -> Members.query(name, "How many rows are passed over first.", COUNT, 5);
      case SKIP_TOKEN ->
          Members.query(name, "Where a link goes on; never made by hand.", TEXT, null);
      case INLINE_COUNT ->
          Members.query(
              name,
              "Whether the rows on all pages are counted.",
              words("allpages", "none", "estimate"),
              "allpages");
      case COUNT -> Members.query(name, "The same as OData V4 has it.", FLAG, true);
      case MODE ->
          Members.query(
              name, "How much is told of each value.", words("Slim", "Wide", "Full"), "Full");
      case OUTPUT ->
          Members.query(
              name, "How truth values are shown.", words("Logical", "Display"), "Display");
      case OPTIONS ->
          Members.query(
              name,
              "GrandTotal=true for a row of totals; Having=... restricts groups, and comes last.",
              TEXT,
              "GrandTotal=true");
      case CONTEXT -> Members.query(name, "A text for the archive's own use.", TEXT, null);
      case FORMAT ->
          Members.query(name, "What the answer is written as, whatever Accept says.", TEXT, "json");
      case JSON_SAFE ->
          Members.query(name, "Whether names are spelled as every program can.", FLAG, true);
    };
  }

  private static Map<String, Object> words(String... words) {
    return Members.of("type", "string", "enum", List.of(words));
  }

  private String select() {
    return columns.stream()
        .limit(3)
        .map(column -> naming.apply(column.name()))
        .collect(Collectors.joining(","));
  }

  /** Every archive has the key of its rows. */
  private String filter() {
    return "PrimaryKey gt 0"
        + columns.stream()
            .filter(column -> column.kind() == ValueKind.TEXT && column.isFilterable())
            .findFirst()
            .map(column -> " and " + naming.apply(column.name()) + " ne 'nobody'")
            .orElse("");
  }

  private String order() {
    return columns.stream()
        .filter(ArchiveColumn::isSortable)
        .findFirst()
        .map(column -> naming.apply(column.name()) + " desc,PrimaryKey")
        .orElse("PrimaryKey desc");
  }

  private String entities() {
    return entities.stream().map(ArchiveEntity::name).collect(Collectors.joining(","));
  }
}
