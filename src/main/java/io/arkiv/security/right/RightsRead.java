package io.arkiv.security.right;

import io.arkiv.archive.Right;
import java.util.List;

/**
 * Tells that the rights of everybody were read and are others than before.
 *
 * @param rights all of them, as they are now
 */
public record RightsRead(List<Right> rights) {

  public RightsRead {
    rights = List.copyOf(rights);
  }
}
