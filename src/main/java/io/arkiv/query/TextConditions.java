package io.arkiv.query;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.TextPart;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.odata.Literal;
import java.util.ArrayList;
import java.util.List;

/** Conditions on texts: without regard to case, every character literal, empty is no value. */
final class TextConditions extends ConditionBinder {

  TextConditions(Target target) {
    super(target);
  }

  @Override
  Restriction equal(Literal literal) {
    String text = folded(literal);
    return text.isEmpty() ? hasValue().negated() : named(text);
  }

  /** A list name is stored in some languages, or as a resource tag that says it in all of them. */
  private Restriction named(String text) {
    Restriction asStored = new Condition.Compare(target, Comparison.EQUAL, text);
    if (target.source().appearance() != Appearance.MULTILINGUAL) {
      return asStored;
    }
    List<Object> names = new ArrayList<>(List.of(text));
    names.addAll(ShippedNames.tagsSaying(text));
    return names.size() == 1 ? asStored : new Condition.OneOf(target, names);
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
    return new Condition.Matches(target, part, folded(literal));
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
    return CaseFold.lower(literal.text());
  }
}
