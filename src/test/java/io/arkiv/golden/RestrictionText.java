package io.arkiv.golden;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.ValueFunction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a bound restriction as one line that a reviewer can read. */
final class RestrictionText implements Restriction.Visitor<String>, Condition.Visitor<String> {

  static String of(Restriction restriction) {
    return restriction.accept((Restriction.Visitor<String>) new RestrictionText());
  }

  @Override
  public String visit(Restriction.AllOf all) {
    return joined(all.terms(), " AND ", "ALL ROWS");
  }

  @Override
  public String visit(Restriction.AnyOf any) {
    return joined(any.terms(), " OR ", "NO ROWS");
  }

  @Override
  public String visit(Restriction.Not not) {
    return "NOT " + not.term().accept(this);
  }

  @Override
  public String visit(Restriction.Always always) {
    return always.isTrue() ? "ALL ROWS" : "NO ROWS";
  }

  @Override
  public String visit(Condition condition) {
    return condition.accept((Condition.Visitor<String>) this);
  }

  @Override
  public String visit(Condition.Compare compare) {
    return target(compare.target())
        + " "
        + sign(compare.comparison())
        + " "
        + value(compare.value());
  }

  @Override
  public String visit(Condition.Within within) {
    return target(within.target())
        + " in ["
        + value(within.from())
        + ", "
        + value(within.until())
        + ")";
  }

  @Override
  public String visit(Condition.Between between) {
    return target(between.target())
        + " in ["
        + value(between.from())
        + ", "
        + value(between.to())
        + "]";
  }

  @Override
  public String visit(Condition.Matches matches) {
    String text = matches.text();
    String pattern =
        switch (matches.part()) {
          case BEGINNING -> text + "*";
          case ANYWHERE -> "*" + text + "*";
          case ENDING -> "*" + text;
        };
    return target(matches.target()) + " like " + value(pattern);
  }

  @Override
  public String visit(Condition.OneOf oneOf) {
    return target(oneOf.target())
        + " in {"
        + oneOf.values().stream().map(RestrictionText::value).collect(Collectors.joining(", "))
        + "}";
  }

  @Override
  public String visit(Condition.HasValue hasValue) {
    return target(hasValue.target()) + " has a value";
  }

  private String joined(List<Restriction> terms, String operator, String none) {
    return terms.isEmpty()
        ? none
        : terms.stream()
            .map(term -> term.accept(this))
            .collect(Collectors.joining(operator, "(", ")"));
  }

  private static String sign(Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> "=";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
    };
  }

  private static String value(Object value) {
    if (value instanceof String text) {
      return "'" + text.replace("\n", "\\n").replace("\t", "\\t") + "'";
    }
    return value instanceof LocalDateTime time ? time.toString() : String.valueOf(value);
  }

  private static String target(Target target) {
    String source = source(target.source());
    if (target.function() == ValueFunction.NONE) {
      return source;
    }
    String zone = target.zone() == null ? "" : " @" + target.zone();
    return target.function().name().toLowerCase(Locale.ROOT) + "(" + source + zone + ")";
  }

  static String source(ColumnSource source) {
    return source.accept(new SourceText());
  }
}
