package io.arkiv.archive.source;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A word for the kind of user that an associate is, and another one for the caller; no value for
 * one that is deleted.
 *
 * @param icons the words by the associate's type
 * @param caller the associate who asks; 0 for nobody
 */
public record UserIcon(
    String idPath,
    String typePath,
    String deletedPath,
    Map<Integer, String> icons,
    String iconOfCaller,
    int caller)
    implements Computed {
  public UserIcon {
    icons = Map.copyOf(icons);
  }

  @Override
  public UserIcon along(UnaryOperator<String> paths) {
    return new UserIcon(
        paths.apply(idPath),
        paths.apply(typePath),
        paths.apply(deletedPath),
        icons,
        iconOfCaller,
        caller);
  }

  @Override
  public UserIcon asked(Asked asked) {
    return new UserIcon(idPath, typePath, deletedPath, icons, iconOfCaller, asked.associateId());
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
