package io.arkiv.crm.field;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Hop;
import io.arkiv.archive.source.NamedRow;
import io.arkiv.archive.source.SourcedItem;
import io.arkiv.archive.source.StoredColumn;
import io.arkiv.archive.source.StoredColumn.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes columns of extra fields.
 *
 * @param column the column of the owner's row that is the field, or that leads to its row
 * @param hops the tables on the way to the field
 */
record FieldColumns(String column, List<Hop> hops) {

  private static final List<String> NAMES = List.of("firstname", "middlename", "lastname");

  static FieldColumns of(String column) {
    return new FieldColumns(column, List.of());
  }

  FieldColumns through(Hop hop) {
    return new FieldColumns(column, Stream.concat(hops.stream(), Stream.of(hop)).toList());
  }

  private StoredColumn source(List<Hop> further, Reading reading) {
    return StoredColumn.of("", "id", column, reading)
        .through(Stream.concat(hops.stream(), further.stream()).toList(), reading);
  }

  ArchiveColumn stored(
      String name, String heading, RestrictionType type, List<Hop> further, Reading reading) {
    return ArchiveColumn.of(name, heading, type, source(further, reading));
  }

  /** The column of a field; empty for a type that archives do not have. */
  Optional<ArchiveColumn> column(ExtraField field, String name, String heading) {
    return typed(field)
        .map(type -> ArchiveColumn.of(name, heading, type, shown(field)))
        .map(made -> field.type() == 3 ? made.inNoZone() : made);
  }

  private Optional<RestrictionType> typed(ExtraField field) {
    boolean isList = !field.options().isEmpty();
    return Optional.ofNullable(
        switch (field.type()) {
          case 1 -> RestrictionType.INT;
          case 2, 10 -> isList ? RestrictionType.LIST_ANY : RestrictionType.STRING;
          case 3 -> RestrictionType.DATE;
          case 4 -> RestrictionType.DATE_TIME;
          case 5 -> RestrictionType.NONE;
          case 6 -> RestrictionType.BOOL;
          case 7 -> RestrictionType.TIME_SPAN;
          case 15 -> RestrictionType.DECIMAL;
          case 16, 17, 18, 29 -> RestrictionType.STRING_OR_PK;
          case 19 -> RestrictionType.ASSOCIATE;
          case 24, 25 -> RestrictionType.LIST_ANY;
          default -> null;
        });
  }

  private ColumnSource shown(ExtraField field) {
    Appearance appearance = field.isHidden() ? Appearance.HIDDEN : Appearance.PLAIN;
    return switch (field.type()) {
      case 1 -> source(List.of(), Reading.NUMBER).shown(appearance);
      case 2, 10 -> text(field, appearance);
      case 3, 4 -> source(List.of(), Reading.DATE_TIME).shown(appearance);
      case 5 -> source(List.of(), Reading.TIME_OF_DAY).shown(appearance);
      case 6 -> source(List.of(), Reading.FLAG).shown(appearance);
      case 7 -> source(List.of(), Reading.MINUTES).shown(appearance);
      case 15 -> source(List.of(), Reading.DECIMAL).shown(appearance);
      case 16 -> row(List.of(new Hop("person", "person_id", NAMES, false)), Reading.TEXT);
      case 17 -> row(List.of(Hop.to("contact", "contact_id", "name")), Reading.TEXT);
      case 18 -> row(List.of(Hop.to("ticket", "id", "title")), Reading.TEXT);
      case 29 ->
          row(
              List.of(
                  Hop.to("appointment", "appointment_id", "text_id"),
                  Hop.to("text", "text_id", "text")),
              Reading.FIRST_LINE);
      case 19 -> user();
      case 24 -> item(new Hop("ej_category", "id", List.of("fullname", "name"), true));
      case 25 -> item(Hop.to("ticket_priority", "id", "name"));
      default -> throw new IllegalArgumentException("no column for " + field);
    };
  }

  private ColumnSource text(ExtraField field, Appearance appearance) {
    StoredColumn text = source(List.of(), Reading.TEXT).shown(appearance);
    return field.options().isEmpty()
        ? text
        : new SourcedItem(text.among(field.options()), text, false);
  }

  /** What a number names; a row that is gone has no name. */
  private NamedRow row(List<Hop> way, Reading reading) {
    return new NamedRow(source(way, reading), source(List.of(), Reading.REFERENCE));
  }

  private SourcedItem item(Hop list) {
    return new SourcedItem(
        source(List.of(), Reading.REFERENCE),
        source(List.of(list), Reading.TEXT).shown(Appearance.MULTILINGUAL),
        false);
  }

  /** The field holds the number of a service user, whose associate is shown. */
  private SourcedItem user() {
    Hop associate = Hop.to("ejuser", "id", "associate_id");
    return new SourcedItem(
        source(List.of(associate), Reading.REFERENCE),
        source(List.of(associate, Hop.to("associate", "associate_id", "name")), Reading.TEXT),
        true);
  }
}
