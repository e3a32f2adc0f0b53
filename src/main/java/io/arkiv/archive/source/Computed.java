package io.arkiv.archive.source;

/** A value that the database makes of attributes of the row, and that is shown as it is. */
public sealed interface Computed extends ColumnSource
    permits FirstPresent,
        SecondsBetween,
        Concatenation,
        HasReference,
        Negation,
        Membership,
        SetUnless,
        DateOfParts,
        Presence,
        FirstText,
        Picture,
        UserIcon,
        Coded,
        CodedName {

  @Override
  default Appearance appearance() {
    return Appearance.PLAIN;
  }

  @Override
  default Object raw(Object value) {
    return value;
  }

  @Override
  default <R> R accept(ColumnSource.Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of computation. */
  interface Visitor<R> {
    R visit(FirstPresent first);

    R visit(SecondsBetween seconds);

    R visit(Concatenation texts);

    R visit(HasReference reference);

    R visit(Negation negation);

    R visit(Membership membership);

    R visit(SetUnless flag);

    R visit(DateOfParts date);

    R visit(Presence presence);

    R visit(FirstText first);

    R visit(Picture picture);

    R visit(UserIcon icon);

    R visit(Coded number);

    R visit(CodedName name);
  }
}
