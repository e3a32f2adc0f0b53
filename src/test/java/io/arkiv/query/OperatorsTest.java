package io.arkiv.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Named;
import io.arkiv.archive.source.User;
import io.arkiv.archive.text.ShippedTexts;
import io.arkiv.odata.FilterParser;
import io.arkiv.query.filter.FilterBinder;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.restriction.Restriction;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an operator says that it serves, the conditions of that kind of value can bind. */
class OperatorsTest {

  private static final Caller CALLER =
      new Caller(7, Instant.parse("2020-03-18T12:00:00Z"), ZoneOffset.UTC);
  private static final CalendarSettings SETTINGS =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final Archive ARCHIVE =
      Archive.of(
          "Types",
          List.of(),
          ArchiveEntity.main(
              "row",
              Object.class,
              "id",
              new ColumnGroup(
                  Arrays.stream(RestrictionType.values()).map(OperatorsTest::column).toList(),
                  ShippedTexts.NONE)));

  static Stream<Arguments> everyOperatorOfEveryType() {
    return Arrays.stream(RestrictionType.values())
        .flatMap(
            type ->
                Arrays.stream(RestrictionOperator.values())
                    .filter(operator -> operator.serves(type))
                    .map(operator -> Arguments.of(type, operator)));
  }

  @ParameterizedTest
  @MethodSource("everyOperatorOfEveryType")
  void anOperatorBindsOnEveryTypeThatItServes(RestrictionType type, RestrictionOperator operator) {
    assertNotNull(bind(type, operator));
  }

  @ParameterizedTest
  @MethodSource("everyOperatorOfEveryType")
  void aNegatedOperatorIsTheOppositeOfTheOneWithItsMeaning(
      RestrictionType type, RestrictionOperator operator) {
    Arrays.stream(RestrictionOperator.values())
        .filter(other -> other.serves(type) && other.meaning().equals(operator.meaning()))
        .filter(other -> other.isNegated() != operator.isNegated())
        .forEach(other -> assertEquals(bind(type, operator).negated(), bind(type, other)));
  }

  private static Restriction bind(RestrictionType type, RestrictionOperator operator) {
    String value = type.kind() == ValueKind.BOOLEAN ? "true" : literal(type);
    String values =
        switch (operator.takes()) {
          case NONE -> "";
          case ONE -> " " + value;
          case TWO, MANY -> " (" + value + "," + value + ")";
        };
    String filter = "c" + type.ordinal() + " " + operator.spellings().get(0) + values;
    return FilterBinder.bind(FilterParser.parse(filter), ARCHIVE, CALLER, SETTINGS);
  }

  private static String literal(RestrictionType type) {
    return type.kind() == ValueKind.DATE_TIME ? "2020-05-28" : "5";
  }

  private static ArchiveColumn column(RestrictionType type) {
    String name = "c" + type.ordinal();
    return ArchiveColumn.of(name, name, type, source(type));
  }

  private static ColumnSource source(RestrictionType type) {
    if (type.kind() == ValueKind.ITEM || type.kind() == ValueKind.ITEMS) {
      return new User("userId", new Attribute("user.name"), "user.associateId", "user.login");
    }
    return type == RestrictionType.STRING_OR_PK
        ? new Named("name", "otherId")
        : new Attribute("value");
  }
}
