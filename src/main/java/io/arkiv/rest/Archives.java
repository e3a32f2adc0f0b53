package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.NearNames;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;

/** Finds archives, or says which one was probably meant. */
final class Archives {

  private Archives() {}

  /**
   * The archive of that name, in any case.
   *
   * @param context what {@code $context} says; null when it is absent
   * @throws io.arkiv.problem.ProblemException when there is none
   */
  static Archive named(String name, String context, ArchiveCatalog catalog) {
    return catalog
        .archive(name, context)
        .orElseThrow(
            () -> {
              List<String> names = catalog.archives().stream().map(Archive::name).toList();
              return Problem.of(
                      ProblemCode.UNKNOWN_ARCHIVE,
                      "there is no archive \"" + name + "\"; there are " + String.join(", ", names))
                  .suggesting(NearNames.nearest(name, names))
                  .asException();
            });
  }
}
