package io.arkiv.query.restriction;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.TextPart;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.text.LowerCase;
import io.arkiv.archive.text.ShippedNames;
import io.arkiv.odata.Literal;
import io.arkiv.query.literal.BadValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Conditions on texts: without regard to case, every character literal, empty is no value. */
public final class TextConditions extends ConditionBinder {

  private final ShippedNames names;

  /**
   * Conditions on one text.
   *
   * @param names what the archive ships in several languages
   */
  public TextConditions(Target target, ShippedNames names) {
    super(target);
    this.names = names;
  }

  /** The same conditions on the text as it is seen through a function. */
  public TextConditions seenThrough(ValueFunction function) {
    return new TextConditions(new Target(target.source(), ValueKind.TEXT, function, null), names);
  }

  @Override
  public Restriction equal(Literal literal) {
    String text = folded(literal);
    return text.isEmpty() ? hasValue().negated() : named(text);
  }

  private Restriction named(String text) {
    return shipped(text::equals)
        .orElseGet(
            () -> orTagged(new Condition.Compare(target, Comparison.EQUAL, text), text::equals));
  }

  private Restriction matches(TextPart part, String text) {
    return shipped(name -> part.isIn(name, text))
        .orElseGet(
            () ->
                orTagged(new Condition.Matches(target, part, text), name -> part.isIn(name, text)));
  }

  /** A name that ships fits in any language: an id is asked for, or nothing at all. */
  private Optional<Restriction> shipped(Predicate<String> fits) {
    ColumnSource source = target.source();
    if (source.appearance() != Appearance.SHIPPED) {
      return Optional.empty();
    }
    if (source.isSameInEveryRow()) {
      String name = source.raw(null).toString();
      return Optional.of(new Restriction.Always(names.fits(name, fits)));
    }
    ItemParts parts = ItemParts.of(source);
    return Optional.of(
        new NumberConditions(Target.ofItem(parts.id()))
            .equalAny(names.idsOf(parts.shippedNames(), fits)));
  }

  /** A list name is stored in some languages, or as a resource tag that says it in all of them. */
  private Restriction orTagged(Condition asStored, Predicate<String> fits) {
    List<Restriction> ways = new ArrayList<>(List.of(asStored));
    if (target.source().appearance() == Appearance.MULTILINGUAL) {
      names
          .tagsSaying(fits)
          .forEach(tag -> ways.add(new Condition.Compare(target, Comparison.EQUAL, tag)));
    }
    return Alternatives.of(ways);
  }

  @Override
  Restriction ordered(Comparison comparison, Literal literal) {
    return new Condition.Compare(target, comparison, folded(literal));
  }

  @Override
  Restriction between(Literal first, Literal last) {
    return new Condition.Between(target, folded(first), folded(last));
  }

  @Override
  Restriction matching(TextPart part, Literal literal) {
    return matches(part, folded(literal));
  }

  /** A text seen through a function still names its row. */
  @Override
  Restriction naming(Literal id) {
    ColumnSource key = ItemParts.of(target.source()).id();
    return new NumberConditions(Target.of(key, ValueKind.INTEGER)).equal(id);
  }

  private static String folded(Literal literal) {
    if (literal.isNull()) {
      throw BadValue.of(literal, "a text; for the word null write 'null'");
    }
    if (literal.text().indexOf('\0') >= 0) {
      throw BadValue.of(literal, "a text that a database can hold: it contains the character NUL");
    }
    return LowerCase.of(literal.text());
  }
}
