package io.arkiv.query.restriction;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.text.ShippedNames;
import io.arkiv.odata.Literal;
import io.arkiv.query.literal.NumberReader;
import java.util.List;

/**
 * Conditions on list items and users: a number is compared with the id, a text with the item's
 * name, or with the login id of a user.
 */
public final class ItemConditions extends ConditionBinder {

  private final ShippedNames names;
  private final int callerAssociateId;
  private final ItemParts parts;
  private final NumberConditions byId;

  /**
   * Conditions on one item.
   *
   * @param names what the archive ships in several languages
   */
  public ItemConditions(Target target, ShippedNames names, int callerAssociateId) {
    super(target);
    this.names = names;
    this.callerAssociateId = callerAssociateId;
    this.parts = ItemParts.of(target.source());
    this.byId = new NumberConditions(Target.ofItem(parts.id()));
  }

  @Override
  public Restriction hasValue() {
    return byId.hasValue();
  }

  @Override
  public Restriction equal(Literal literal) {
    if (isNumber(literal)) {
      return byId.equal(literal);
    }
    if (literal.text().isEmpty()) {
      return hasValue().negated();
    }
    List<Restriction> ways =
        parts.names().stream()
            .map(name -> byText(name).bind(RestrictionOperator.EQUALS, List.of(literal)))
            .toList();
    return ways.size() == 1 ? ways.get(0) : new Restriction.AnyOf(ways);
  }

  @Override
  Restriction ordered(Comparison comparison, Literal literal) {
    return isNumber(literal)
        ? byId.ordered(comparison, literal)
        : byText(parts.name()).ordered(comparison, literal);
  }

  @Override
  Restriction between(Literal first, Literal last) {
    return isNumber(first) && isNumber(last)
        ? byId.between(first, last)
        : byText(parts.name()).between(first, last);
  }

  @Override
  Restriction isCaller() {
    if (callerAssociateId <= 0) {
      return new Restriction.Always(false);
    }
    ColumnSource associate = parts.associateId().orElseThrow();
    return new Condition.Compare(
        Target.of(associate, ValueKind.INTEGER), Comparison.EQUAL, callerAssociateId);
  }

  private TextConditions byText(ColumnSource source) {
    return new TextConditions(Target.of(source, ValueKind.TEXT), names);
  }

  private static boolean isNumber(Literal literal) {
    return NumberReader.read(literal).isPresent();
  }
}
