package io.arkiv.rest;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.carrier.SlimAnswer;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.RowDisplay;
import io.arkiv.provider.ArchivePages;
import io.arkiv.query.ArchiveQuery;
import java.util.Iterator;
import java.util.List;

/** Puts an answer together from what the rooms gave. */
final class Answers {

  private Answers() {}

  /**
   * The Slim answer: rows are fetched and shown while the carrier writes them.
   *
   * @param count how many rows match; null when not asked for
   */
  static SlimAnswer slim(
      ArchivePages pages,
      Long count,
      RowDisplay display,
      ArchiveQuery query,
      SystemQueryOptions options,
      PublicAddress address) {
    List<String> keys = query.columns().stream().map(ArchiveColumn::name).toList();
    String requested = address.ofRequest();
    return new SlimAnswer(
        address.ofMetadata(),
        count,
        keys,
        shown(pages, display),
        new SlimAnswer.FollowingRows() {
          @Override
          public boolean isKnown() {
            return pages.isComplete();
          }

          @Override
          public String address() {
            String token = pages.continuation();
            return token == null ? null : NextLink.of(requested, options, token);
          }
        });
  }

  private static Iterator<DisplayRow> shown(ArchivePages pages, RowDisplay display) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public DisplayRow next() {
        return display.show(pages.next());
      }
    };
  }
}
