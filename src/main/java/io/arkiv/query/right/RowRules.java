package io.arkiv.query.right;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Comparison;
import io.arkiv.archive.RowKeys;
import io.arkiv.archive.RowRule;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.Whole;
import io.arkiv.archive.source.Reference;
import io.arkiv.odata.FilterExpression;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.filter.FilterBinder;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.restriction.Alternatives;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Binds the rules of one caller to the rows of one archive. */
public final class RowRules {

  private static final Restriction ALWAYS = new Restriction.Always(true);
  private static final Restriction NEVER = new Restriction.Always(false);

  private final Archive archive;
  private final Caller caller;
  private final CalendarSettings settings;

  public RowRules(Archive archive, Caller caller, CalendarSettings settings) {
    this.archive = archive.declared();
    this.caller = caller.underRules(settings.storedZone());
    this.settings = settings;
  }

  /**
   * A restriction on the main kind of row, kept to what the caller may see of another kind: of a
   * row that refers to it, if that is one that the caller may see itself. Where everything may be
   * seen it is the same one.
   */
  public Restriction keep(Restriction asked, ArchiveEntity entity) {
    Restriction kept = both(asked, any(archive.entity()));
    return entity.pathFromMain().isEmpty() ? kept : both(kept, any(entity));
  }

  private static Restriction both(Restriction asked, Restriction rule) {
    if (rule.equals(ALWAYS)) {
      return asked;
    }
    return asked.equals(ALWAYS) ? rule : new Restriction.AllOf(List.of(asked, rule));
  }

  private Restriction any(ArchiveEntity entity) {
    List<Restriction> terms = new ArrayList<>();
    Scope scope = scope(entity);
    for (RowRule rule : caller.rights().rules(archive, entity)) {
      terms.addAll(alternatives(rule, scope));
    }
    if (terms.contains(ALWAYS)) {
      return ALWAYS;
    }
    return terms.isEmpty() ? NEVER : Alternatives.of(terms);
  }

  /**
   * What rules are about.
   *
   * @param archive the columns that they mean
   * @param ownerPath the associate that they mean
   * @param existence what has to be there for any but {@code all} to let a row be seen
   */
  private record Scope(Archive archive, Optional<String> ownerPath, Restriction existence) {}

  private Scope scope(ArchiveEntity entity) {
    return caller
        .rights()
        .obeyed(archive, entity)
        .map(RowRules::scope)
        .orElseGet(
            () ->
                new Scope(RowKeys.ofRowsThatComeOut(archive, entity), entity.ownerPath(), ALWAYS));
  }

  /** A part without its whole is a part of none that the caller may see. */
  private static Scope scope(Whole whole) {
    String key = whole.fromPart(whole.entity().keyAttribute());
    return new Scope(
        whole.seenFromPart(),
        whole.entity().ownerPath().map(whole::fromPart),
        new Condition.HasValue(Target.of(new Reference(key), ValueKind.INTEGER)));
  }

  private List<Restriction> alternatives(RowRule rule, Scope scope) {
    return switch (rule.kind()) {
      case ALL -> List.of(ALWAYS);
      case NONE -> List.of();
      case OWN -> ownedBy(List.of(caller.associateId()), scope);
      case GROUP -> ownedBy(caller.rights().colleagues(), scope);
      case FILTER -> kept(rule.filter(), scope);
    };
  }

  private static List<Restriction> ownedBy(Collection<Integer> associates, Scope scope) {
    return scope.ownerPath().stream()
        .map(path -> Target.of(new Reference(path), ValueKind.INTEGER))
        .flatMap(
            owner -> associates.stream().filter(id -> id > 0).sorted().map(id -> isOne(owner, id)))
        .toList();
  }

  private static Restriction isOne(Target owner, int associateId) {
    return new Condition.Compare(owner, Comparison.EQUAL, associateId);
  }

  private List<Restriction> kept(String filter, Scope scope) {
    Archive seen = scope.archive().asked(caller.asked(settings.storedZone()));
    try {
      return List.of(both(bind(filter, seen, caller, settings), scope.existence()));
    } catch (ProblemException faulty) {
      // told to administrators by RightFaults; to the caller it lets nothing be seen
      return List.of();
    }
  }

  /**
   * What a rule that is a filter keeps.
   *
   * @throws ProblemException when it has no meaning
   */
  static Restriction bind(
      String filter, Archive archive, Caller caller, CalendarSettings settings) {
    FilterExpression expression = QuerySyntax.read(null, filter, null).filter();
    if (expression == null) {
      throw Problem.of(ProblemCode.SYNTAX, "a rule is missing").asException();
    }
    return FilterBinder.bind(expression, archive, caller, settings);
  }
}
