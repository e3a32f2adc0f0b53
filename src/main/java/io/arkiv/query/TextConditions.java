package io.arkiv.query;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.odata.Literal;
import io.arkiv.query.Condition.Comparison;
import io.arkiv.query.Condition.Part;
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
  Restriction special(RestrictionOperator operator, List<Literal> values) {
    if (operator == RestrictionOperator.IS_PK) {
      return isKey(values.get(0));
    }
    String text = folded(values.get(0));
    return switch (operator) {
      case BEGINS -> new Condition.Matches(target, Part.BEGINNING, text);
      case NOT_BEGINS -> new Condition.Matches(target, Part.BEGINNING, text).negated();
      case CONTAINS -> new Condition.Matches(target, Part.ANYWHERE, text);
      case NOT_CONTAINS -> new Condition.Matches(target, Part.ANYWHERE, text).negated();
      case ENDS -> new Condition.Matches(target, Part.ENDING, text);
      case NOT_ENDS -> new Condition.Matches(target, Part.ENDING, text).negated();
      case BETWEEN -> new Condition.Between(target, text, folded(values.get(1)));
      default -> new Condition.Compare(target, comparison(operator), text);
    };
  }

  /** The text names the row with this id; a text seen through a function still does. */
  private Restriction isKey(Literal literal) {
    ColumnSource key = ItemParts.of(target.source()).id();
    return new NumberConditions(Target.of(key, ValueKind.INTEGER)).equal(literal);
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
