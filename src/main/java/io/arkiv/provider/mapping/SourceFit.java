package io.arkiv.provider.mapping;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Coded;
import io.arkiv.archive.source.CodedName;
import io.arkiv.archive.source.Collection;
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
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Membership;
import io.arkiv.archive.source.Named;
import io.arkiv.archive.source.NamedRow;
import io.arkiv.archive.source.Negation;
import io.arkiv.archive.source.Only;
import io.arkiv.archive.source.PartOfDate;
import io.arkiv.archive.source.Picture;
import io.arkiv.archive.source.Presence;
import io.arkiv.archive.source.Reference;
import io.arkiv.archive.source.ReferredItem;
import io.arkiv.archive.source.Remainder;
import io.arkiv.archive.source.SecondsBetween;
import io.arkiv.archive.source.SetUnless;
import io.arkiv.archive.source.StoredColumn;
import io.arkiv.archive.source.UserIcon;
import io.arkiv.archive.source.Validity;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of each kind of source why the attributes that it reads are not what it needs. */
final class SourceFit
    implements ColumnSource.Visitor<Stream<String>>, Computed.Visitor<Stream<String>> {

  private final MappedTypes types;
  private final Class<?> root;
  private final ValueKind kind;

  /**
   * A check of one column.
   *
   * @param root where its paths start
   * @param kind of its values
   */
  SourceFit(MappedTypes types, Class<?> root, ValueKind kind) {
    this.types = types;
    this.root = root;
    this.kind = kind;
  }

  @Override
  public Stream<String> visit(Attribute attribute) {
    return reads(attribute.path(), AttributeKind.of(kind));
  }

  @Override
  public Stream<String> visit(Named named) {
    return Stream.concat(
        reads(named.path(), AttributeKind.TEXT),
        reads(named.keyPath(), AttributeKind.WHOLE_NUMBER));
  }

  @Override
  public Stream<String> visit(Reference reference) {
    return reads(reference.path(), AttributeKind.WHOLE_NUMBER);
  }

  @Override
  public Stream<String> visit(Computed computed) {
    return computed.accept((Computed.Visitor<Stream<String>>) this);
  }

  @Override
  public Stream<String> visit(ReferredItem item) {
    ItemParts parts = item.parts();
    return Stream.of(
            of(parts.id(), ValueKind.INTEGER),
            parts.names().stream().flatMap(name -> of(name, ValueKind.TEXT)),
            parts.associateId().stream().flatMap(id -> of(id, ValueKind.INTEGER)))
        .flatMap(reasons -> reasons);
  }

  @Override
  public Stream<String> visit(Enumerated enumerated) {
    return reads(enumerated.path(), AttributeKind.WHOLE_NUMBER);
  }

  @Override
  public Stream<String> visit(ItemName name) {
    return of(name.item().name(), ValueKind.TEXT);
  }

  @Override
  public Stream<String> visit(EnumeratedName name) {
    return visit(name.list());
  }

  @Override
  public Stream<String> visit(PartOfDate part) {
    return of(part.date(), ValueKind.DATE_TIME);
  }

  @Override
  public Stream<String> visit(FirstOfMany first) {
    Optional<Class<?>> rows = types.related(root, first.collectionPath());
    return Stream.of(
            reads(first.ownerPath(), AttributeKind.WHOLE_NUMBER),
            types.onTheWay(root, first.collectionPath()),
            rows.map(row -> ofRows(first, row))
                .orElseGet(() -> types.nowhere(root, first.collectionPath())))
        .flatMap(reasons -> reasons);
  }

  private Stream<String> ofRows(FirstOfMany first, Class<?> row) {
    return Stream.concat(
        belong(first.rows(), row), first.attribute().accept(new SourceFit(types, row, kind)));
  }

  private Stream<String> belong(Collection order, Class<?> row) {
    Stream<String> numbers =
        Stream.of(order.ownerAttribute(), order.keyAttribute(), order.rankAttribute())
            .filter(Objects::nonNull);
    Stream<String> all =
        Stream.concat(
            numbers, order.only().stream().filter(SourceFit::isOfNumbers).map(Only::attribute));
    return Stream.of(
            all.flatMap(number -> types.misfits(row, number, AttributeKind.WHOLE_NUMBER)),
            order.only().stream()
                .filter(only -> !isOfNumbers(only))
                .flatMap(only -> types.onTheWay(row, only.attribute())),
            valid(order.validity(), row),
            left(order.remainder()))
        .flatMap(reasons -> reasons);
  }

  private Stream<String> valid(Validity validity, Class<?> row) {
    return validity == null
        ? Stream.of()
        : Stream.of(validity.fromAttribute(), validity.untilAttribute())
            .flatMap(date -> types.misfits(row, date, AttributeKind.DATE_TIME));
  }

  private Stream<String> left(Remainder remainder) {
    if (remainder == null) {
      return Stream.of();
    }
    Class<?> declined = types.related(root, remainder.declinedPath()).orElse(root);
    FirstOfMany allowing = remainder.allowing();
    return Stream.of(
            types.onTheWay(root, remainder.declinedPath()),
            Stream.of(remainder.ownerAttribute(), remainder.itemAttribute())
                .flatMap(key -> types.misfits(declined, key, AttributeKind.WHOLE_NUMBER)),
            reads(allowing.ownerPath(), AttributeKind.WHOLE_NUMBER),
            types.onTheWay(root, allowing.collectionPath()),
            types.related(root, allowing.collectionPath()).stream()
                .flatMap(row -> belong(allowing.rows(), row)))
        .flatMap(reasons -> reasons);
  }

  private static boolean isOfNumbers(Only only) {
    return only.values().stream().allMatch(Integer.class::isInstance);
  }

  @Override
  public Stream<String> visit(FirstOrElse first) {
    return visit(first.first());
  }

  @Override
  public Stream<String> visit(ManyItems items) {
    return Stream.concat(
        visit(items.rows()),
        types.related(root, items.rows().collectionPath()).stream()
            .flatMap(row -> types.misfits(row, items.rankPath(), AttributeKind.WHOLE_NUMBER)));
  }

  @Override
  public Stream<String> visit(StoredColumn column) {
    return Stream.concat(
        reads(column.keyPath(), AttributeKind.WHOLE_NUMBER), types.ofStored(root, column));
  }

  @Override
  public Stream<String> visit(NamedRow row) {
    return Stream.concat(row.text().accept(this), row.key().accept(this));
  }

  @Override
  public Stream<String> visit(FilterOnly source) {
    return source.filtered().accept(this);
  }

  /** Seen by whoever reads the declaration. */
  @Override
  public Stream<String> visit(Constant constant) {
    return Stream.of();
  }

  @Override
  public Stream<String> visit(FirstPresent first) {
    return first.paths().stream().flatMap(path -> reads(path, AttributeKind.of(kind)));
  }

  @Override
  public Stream<String> visit(SecondsBetween seconds) {
    return Stream.of(seconds.startPath(), seconds.endPath())
        .flatMap(path -> reads(path, AttributeKind.DATE_TIME));
  }

  @Override
  public Stream<String> visit(Concatenation texts) {
    return texts.paths().stream().flatMap(path -> reads(path, AttributeKind.TEXT));
  }

  @Override
  public Stream<String> visit(HasReference reference) {
    return Stream.of(reference.path(), reference.keyPath())
        .flatMap(path -> reads(path, AttributeKind.WHOLE_NUMBER));
  }

  @Override
  public Stream<String> visit(Negation negation) {
    return reads(negation.path(), AttributeKind.TRUTH);
  }

  @Override
  public Stream<String> visit(Membership membership) {
    return reads(membership.path(), AttributeKind.WHOLE_NUMBER);
  }

  @Override
  public Stream<String> visit(SetUnless flag) {
    return Stream.concat(Stream.of(flag.path()), flag.unless().stream())
        .flatMap(path -> reads(path, AttributeKind.TRUTH));
  }

  @Override
  public Stream<String> visit(DateOfParts date) {
    return Stream.of(date.year(), date.month(), date.day())
        .flatMap(path -> reads(path, AttributeKind.WHOLE_NUMBER));
  }

  @Override
  public Stream<String> visit(Presence presence) {
    return reads(presence.keyPath(), AttributeKind.WHOLE_NUMBER);
  }

  @Override
  public Stream<String> visit(FirstText first) {
    return first.paths().stream().flatMap(path -> reads(path, AttributeKind.TEXT));
  }

  @Override
  public Stream<String> visit(Picture picture) {
    return Stream.concat(
        reads(picture.data(), AttributeKind.BYTES),
        Stream.of(picture.isZipped(), picture.isEncrypted())
            .flatMap(path -> reads(path, AttributeKind.TRUTH)));
  }

  @Override
  public Stream<String> visit(UserIcon icon) {
    return Stream.concat(
        Stream.of(icon.idPath(), icon.typePath())
            .flatMap(path -> reads(path, AttributeKind.WHOLE_NUMBER)),
        reads(icon.deletedPath(), AttributeKind.TRUTH));
  }

  @Override
  public Stream<String> visit(Coded number) {
    return reads(number.path(), AttributeKind.WHOLE_NUMBER);
  }

  @Override
  public Stream<String> visit(CodedName name) {
    return Stream.concat(
        reads(name.path(), AttributeKind.WHOLE_NUMBER), reads(name.namePath(), AttributeKind.TEXT));
  }

  private Stream<String> of(ColumnSource source, ValueKind other) {
    return source.accept(new SourceFit(types, root, other));
  }

  private Stream<String> reads(String path, AttributeKind wanted) {
    return types.misfits(root, path, wanted);
  }
}
