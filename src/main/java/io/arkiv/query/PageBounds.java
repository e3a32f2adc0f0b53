package io.arkiv.query;

import io.arkiv.archive.ArchiveEntity;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;

/**
 * How much of the rows is asked for.
 *
 * @param skip how many rows to pass over first, 0 or more
 * @param top the rows of this answer at the most, 0 or more
 * @param total the rows of all linked answers at the most; negative without a limit
 * @param after where a walk goes on; null for its beginning
 * @param fingerprint of everything that a walk is bound to
 */
public record PageBounds(int skip, int top, long total, Continuation after, long fingerprint) {

  /** A token can be forged: it names an entity that is asked for. */
  void checkGoesOnIn(List<ArchiveEntity> entities) {
    if (after != null && entities.stream().allMatch(entity -> afterIn(entity) == null)) {
      throw Problem.of(ProblemCode.BAD_CONTINUATION, "this $skiptoken belongs to another query")
          .in("$skiptoken")
          .asException();
    }
  }

  /** Where the walk goes on among the rows of an entity; null unless it does there. */
  Continuation afterIn(ArchiveEntity entity) {
    return after != null && after.entityName().equals(entity.name()) ? after : null;
  }
}
