package io.arkiv.golden;

import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Coded;
import io.arkiv.archive.source.CodedName;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Computed;
import io.arkiv.archive.source.Concatenation;
import io.arkiv.archive.source.Constant;
import io.arkiv.archive.source.DateOfParts;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.EnumeratedName;
import io.arkiv.archive.source.FilterOnly;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;
import io.arkiv.archive.source.FirstPresent;
import io.arkiv.archive.source.FirstText;
import io.arkiv.archive.source.HasReference;
import io.arkiv.archive.source.ItemName;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Membership;
import io.arkiv.archive.source.Named;
import io.arkiv.archive.source.NamedRow;
import io.arkiv.archive.source.Negation;
import io.arkiv.archive.source.PartOfDate;
import io.arkiv.archive.source.Picture;
import io.arkiv.archive.source.Presence;
import io.arkiv.archive.source.Reference;
import io.arkiv.archive.source.ReferredItem;
import io.arkiv.archive.source.SecondsBetween;
import io.arkiv.archive.source.SetUnless;
import io.arkiv.archive.source.StoredColumn;
import io.arkiv.archive.source.UserIcon;

/** Writes a column source as one line that a reviewer can read. */
final class SourceText implements ColumnSource.Visitor<String>, Computed.Visitor<String> {

  @Override
  public String visit(Attribute attribute) {
    return attribute.path();
  }

  @Override
  public String visit(Named named) {
    return named.path();
  }

  @Override
  public String visit(Reference reference) {
    return "#" + reference.path();
  }

  @Override
  public String visit(Computed computed) {
    return computed.accept((Computed.Visitor<String>) this);
  }

  @Override
  public String visit(ReferredItem item) {
    return item.paths().get(0);
  }

  @Override
  public String visit(Enumerated enumerated) {
    return enumerated.path();
  }

  @Override
  public String visit(ItemName name) {
    return "name of " + name.item().accept(this);
  }

  @Override
  public String visit(EnumeratedName name) {
    return "name of " + name.list().accept(this);
  }

  @Override
  public String visit(PartOfDate part) {
    return part.toString();
  }

  @Override
  public String visit(FirstOfMany many) {
    return "any " + many.collectionPath() + "." + many.attribute().accept(this);
  }

  @Override
  public String visit(Constant constant) {
    return "Constant[value=" + constant.value() + "]";
  }

  @Override
  public String visit(FirstOrElse first) {
    return first.first().accept(this) + " or else " + first.missing();
  }

  @Override
  public String visit(ManyItems items) {
    return "all " + items.rows().accept(this);
  }

  @Override
  public String visit(StoredColumn column) {
    return column.rowPath() + "[" + column.column() + "]" + column.hops();
  }

  @Override
  public String visit(NamedRow row) {
    return row.text().accept(this);
  }

  @Override
  public String visit(FilterOnly source) {
    return "filter of " + source.filtered().accept(this);
  }

  @Override
  public String visit(FirstPresent first) {
    return "first of " + first.paths();
  }

  @Override
  public String visit(SecondsBetween seconds) {
    return "seconds " + seconds.startPath() + ".." + seconds.endPath();
  }

  @Override
  public String visit(Concatenation texts) {
    return String.join("+", texts.paths());
  }

  @Override
  public String visit(HasReference reference) {
    return reference.toString();
  }

  @Override
  public String visit(Negation negation) {
    return negation.toString();
  }

  @Override
  public String visit(Membership membership) {
    return (membership.isOpposite() ? "none of " : "one of ")
        + membership.values()
        + " "
        + membership.path();
  }

  @Override
  public String visit(SetUnless flag) {
    return flag.path() + " unless " + flag.unless();
  }

  @Override
  public String visit(DateOfParts date) {
    return date.toString();
  }

  @Override
  public String visit(Presence presence) {
    return "is there " + presence.keyPath();
  }

  @Override
  public String visit(FirstText first) {
    return "first text of " + first.paths();
  }

  @Override
  public String visit(Picture picture) {
    return picture.toString();
  }

  @Override
  public String visit(UserIcon icon) {
    return "icon of " + icon.typePath() + ", caller " + icon.caller();
  }

  @Override
  public String visit(Coded number) {
    return number.path() + " (" + number.stored() + " as " + number.known() + ")";
  }

  @Override
  public String visit(CodedName name) {
    return "name of " + name.path();
  }
}
