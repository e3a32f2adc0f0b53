package io.arkiv.query;

import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Continuation;
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
    if (after != null && entities.stream().noneMatch(this::goesOnIn)) {
      throw Problem.of(ProblemCode.BAD_CONTINUATION, "this $skiptoken belongs to another query")
          .in("$skiptoken")
          .asException();
    }
  }

  /** The bounds for the rows of an entity: the walk goes on in one only. */
  PageBounds in(ArchiveEntity entity) {
    return after == null || goesOnIn(entity)
        ? this
        : new PageBounds(skip, top, total, null, fingerprint);
  }

  private boolean goesOnIn(ArchiveEntity entity) {
    return after.entityName().equals(entity.name());
  }
}
