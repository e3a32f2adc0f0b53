package io.arkiv.archive.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A user: a reference that also knows the associate behind it.
 *
 * @param idPath the reference that filters and RawValue mean (ejuser or associate)
 * @param name the display text
 * @param associateIdPath the associate's id, for {@code currentAssociate}
 * @param loginPath the associate's login id, which filters accept too
 */
public record User(String idPath, ColumnSource name, String associateIdPath, String loginPath)
    implements ReferredItem {
  @Override
  public ItemParts parts() {
    ColumnSource login = new Attribute(loginPath);
    List<ColumnSource> names = name.equals(login) ? List.of(login) : List.of(login, name);
    return new ItemParts(
        new Reference(idPath), name, names, Optional.of(new Reference(associateIdPath)), Map.of());
  }

  @Override
  public User along(UnaryOperator<String> paths) {
    return new User(
        paths.apply(idPath),
        name.along(paths),
        paths.apply(associateIdPath),
        paths.apply(loginPath));
  }

  @Override
  public Appearance appearance() {
    return Appearance.PLAIN;
  }
}
