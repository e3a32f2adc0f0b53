package io.arkiv.provider.columns;

import io.arkiv.archive.source.Coded;
import io.arkiv.archive.source.CodedName;
import io.arkiv.archive.source.Computed;
import io.arkiv.archive.source.Concatenation;
import io.arkiv.archive.source.DateOfParts;
import io.arkiv.archive.source.FirstPresent;
import io.arkiv.archive.source.FirstText;
import io.arkiv.archive.source.HasReference;
import io.arkiv.archive.source.Membership;
import io.arkiv.archive.source.Negation;
import io.arkiv.archive.source.Picture;
import io.arkiv.archive.source.Presence;
import io.arkiv.archive.source.SecondsBetween;
import io.arkiv.archive.source.SetUnless;
import io.arkiv.archive.source.UserIcon;
import io.arkiv.provider.sql.EclipseLinkSql;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The expression of each kind of value that the database computes of a row's attributes. */
final class ComputedSql implements Computed.Visitor<Expression<?>> {

  /** The days of a month, given its number, twice, and three times the year. */
  private static final String DAYS_OF_MONTH =
      "CASE WHEN ? = 2 THEN CASE WHEN MOD(?, 4) = 0 AND (MOD(?, 100) <> 0 OR MOD(?, 400) = 0)"
          + " THEN 29 ELSE 28 END WHEN ? IN (4, 6, 9, 11) THEN 30 ELSE 31 END";

  private final EclipseLinkSql sql;
  private final Joins joins;

  ComputedSql(EclipseLinkSql sql, Joins joins) {
    this.sql = sql;
    this.joins = joins;
  }

  private <T> Expression<T> fragment(Class<T> type, String text, String... paths) {
    return sql.fragment(
        type, text, Stream.of(paths).map(joins::attribute).toArray(Expression<?>[]::new));
  }

  @Override
  public Expression<?> visit(FirstPresent first) {
    CriteriaBuilder.Coalesce<LocalDateTime> coalesce = sql.builder().coalesce();
    first.paths().forEach(path -> coalesce.value(joins.<LocalDateTime>attribute(path)));
    return coalesce;
  }

  @Override
  public Expression<?> visit(SecondsBetween seconds) {
    return fragment(
        Long.class, sql.dialect().secondsBetween(), seconds.endPath(), seconds.startPath());
  }

  @Override
  public Expression<?> visit(Concatenation texts) {
    List<String> paths = texts.paths();
    return fragment(
        String.class,
        sql.dialect().joined(texts.separator(), paths.size()),
        paths.toArray(String[]::new));
  }

  /** False where nothing is referred to; NULL only where the row that would refer is missing. */
  @Override
  public Expression<?> visit(HasReference reference) {
    return fragment(
        Boolean.class,
        "(CASE WHEN ? IS NOT NULL THEN COALESCE(? > 0, FALSE) END)",
        reference.keyPath(),
        reference.path());
  }

  @Override
  public Expression<?> visit(Negation negation) {
    return fragment(Boolean.class, "(NOT ?)", negation.path());
  }

  @Override
  public Expression<?> visit(Membership membership) {
    String values =
        Stream.concat(Stream.of(Integer.MIN_VALUE), membership.values().stream().sorted())
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String in = membership.isOpposite() ? " NOT IN (" : " IN (";
    return fragment(
        Boolean.class, "(" + sql.dialect().positive() + in + values + "))", membership.path());
  }

  @Override
  public Expression<?> visit(SetUnless flag) {
    String unless = " AND NOT COALESCE(?, FALSE)".repeat(flag.unless().size());
    return fragment(
        Boolean.class,
        "(?" + unless + ")",
        Stream.concat(Stream.of(flag.path()), flag.unless().stream()).toArray(String[]::new));
  }

  @Override
  public Expression<?> visit(DateOfParts date) {
    String year = date.year();
    String month = date.month();
    String number = sql.dialect().asText("?");
    String text =
        "(CASE WHEN ? BETWEEN 1 AND 9999 AND ? BETWEEN 1 AND 12 AND ? BETWEEN 1 AND "
            + DAYS_OF_MONTH
            + " THEN LPAD(%1$s, 4, '0') || '-' || LPAD(%1$s, 2, '0')".formatted(number)
            + " || '-' || LPAD(%s, 2, '0') || 'T00:00:00' END)".formatted(number);
    return fragment(
        String.class,
        text,
        year,
        month,
        date.day(),
        month,
        year,
        year,
        year,
        month,
        year,
        month,
        date.day());
  }

  @Override
  public Expression<?> visit(Presence presence) {
    return fragment(Boolean.class, "(CASE WHEN ? IS NOT NULL THEN TRUE END)", presence.keyPath());
  }

  @Override
  public Expression<?> visit(FirstText first) {
    String texts =
        IntStream.range(0, first.paths().size())
            .mapToObj(i -> "NULLIF(?, '')")
            .collect(Collectors.joining(", ", "COALESCE(", ")"));
    return fragment(String.class, texts, first.paths().toArray(String[]::new));
  }

  @Override
  public Expression<?> visit(Picture picture) {
    return fragment(
        String.class,
        "(CASE WHEN NOT COALESCE(?, FALSE) AND NOT COALESCE(?, FALSE) AND OCTET_LENGTH(?) <= "
            + Picture.MAX_BYTES
            + " THEN "
            + sql.dialect().hex()
            + " END)",
        picture.isZipped(),
        picture.isEncrypted(),
        picture.data(),
        picture.data());
  }

  @Override
  public Expression<?> visit(UserIcon icon) {
    return fragment(
        String.class,
        "(CASE WHEN COALESCE(?, FALSE) THEN NULL WHEN ? = "
            + (icon.caller() > 0 ? icon.caller() : Integer.MIN_VALUE)
            + " THEN '"
            + icon.iconOfCaller()
            + "' ELSE "
            + sql.dialect().named("?", icon.icons())
            + " END)",
        icon.deletedPath(),
        icon.idPath(),
        icon.typePath());
  }

  @Override
  public Expression<?> visit(Coded number) {
    return fragment(
        Integer.class,
        "(CASE WHEN ? = " + number.stored() + " THEN " + number.known() + " ELSE ? END)",
        number.path(),
        number.path());
  }

  @Override
  public Expression<?> visit(CodedName name) {
    return fragment(
        String.class,
        "(CASE WHEN ? = " + name.stored() + " THEN '" + name.name() + "' ELSE ? END)",
        name.path(),
        name.namePath());
  }
}
