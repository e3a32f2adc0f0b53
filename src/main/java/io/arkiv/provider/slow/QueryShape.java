package io.arkiv.provider.slow;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.ValueFunction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a query asks for, in the names of its columns and without any value. */
final class QueryShape implements Restriction.Visitor<String>, Condition.Visitor<String> {

  /** A filter may have hundreds of terms. */
  private static final int LONGEST = 600;

  private final ArchiveEntity main;

  private QueryShape(ArchiveEntity main) {
    this.main = main;
  }

  static String of(ArchiveQuery query) {
    QueryShape shape = new QueryShape(query.main());
    StringBuilder text = new StringBuilder();
    if (query.aggregation() != null) {
      text.append(shape.groups(query));
    }
    if (!(query.restriction() instanceof Restriction.Always)) {
      text.append(" filtered by ").append(query.restriction().accept(shape));
    }
    boolean isOfRows = query.aggregation() == null || query.aggregation().hasDetails();
    if (isOfRows && !query.sortKeys().isEmpty()) {
      text.append(" ordered by ").append(shape.order(query.sortKeys()));
    }
    if (query.lastRow() != null) {
      text.append(" behind a row");
    } else if (query.skip() > 0) {
      text.append(" behind rows passed over");
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text.toString();
  }

  private String groups(ArchiveQuery query) {
    return query.aggregation().levels().stream()
        .flatMap(level -> level.keys().stream())
        .map(key -> name(key.column().source()))
        .collect(Collectors.joining(", ", " grouped by (", ")"));
  }

  private String order(List<SortKey> keys) {
    return keys.stream()
        .map(key -> name(key.source()) + (key.isDescending() ? " desc" : ""))
        .collect(Collectors.joining(", "));
  }

  private String name(ColumnSource source) {
    return column(own -> own.source().equals(source) || own.source().filtered().equals(source))
        .or(() -> column(own -> names(own).contains(source)))
        .orElseGet(() -> "(" + String.join(", ", source.paths()) + ")");
  }

  private Optional<String> column(Predicate<ArchiveColumn> isIt) {
    return main.columns().stream().filter(isIt).map(ArchiveColumn::name).findFirst();
  }

  /** A filter on a user by name looks at several. */
  private static List<ColumnSource> names(ArchiveColumn column) {
    return column.kind() == ValueKind.ITEM
        ? ItemParts.of(column.source().filtered()).names()
        : List.of();
  }

  private String name(Target target) {
    String column = name(target.source());
    return target.function() == ValueFunction.NONE
        ? column
        : target.function().name().toLowerCase(Locale.ROOT) + "(" + column + ")";
  }

  @Override
  public String visit(Restriction.AllOf all) {
    return joined(all.terms(), " and ");
  }

  @Override
  public String visit(Restriction.AnyOf any) {
    return "(" + joined(any.terms(), " or ") + ")";
  }

  private String joined(List<Restriction> terms, String word) {
    return terms.stream().map(term -> term.accept(this)).collect(Collectors.joining(word));
  }

  @Override
  public String visit(Restriction.Not not) {
    return "not (" + not.term().accept(this) + ")";
  }

  @Override
  public String visit(Restriction.Always always) {
    return always.isTrue() ? "every row" : "no row";
  }

  @Override
  public String visit(Condition condition) {
    return name(condition.target()) + " " + condition.accept((Condition.Visitor<String>) this);
  }

  @Override
  public String visit(Condition.Compare compare) {
    return switch (compare.comparison()) {
      case EQUAL -> "eq";
      case LESS -> "lt";
      case LESS_OR_EQUAL -> "le";
      case GREATER -> "gt";
      case GREATER_OR_EQUAL -> "ge";
    };
  }

  @Override
  public String visit(Condition.Within within) {
    return "within";
  }

  @Override
  public String visit(Condition.Between between) {
    return "between";
  }

  @Override
  public String visit(Condition.Matches matches) {
    return switch (matches.part()) {
      case BEGINNING -> "begins";
      case ANYWHERE -> "contains";
      case ENDING -> "ends";
    };
  }

  @Override
  public String visit(Condition.OneOf oneOf) {
    return "in";
  }

  @Override
  public String visit(Condition.HasValue hasValue) {
    return "is set";
  }
}
