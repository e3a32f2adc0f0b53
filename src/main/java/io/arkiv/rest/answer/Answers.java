package io.arkiv.rest.answer;

import io.arkiv.archive.Continuation;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.RowDisplay;
import io.arkiv.paging.ArchivePages;
import io.arkiv.rest.address.PublicAddress;
import io.arkiv.rest.options.SystemQueryOptions;
import io.arkiv.rest.page.NextLink;
import java.util.Iterator;

/** Puts an answer together from what the rooms gave. */
public final class Answers {

  private Answers() {}

  /**
   * The answer: rows are fetched and shown while the carrier writes them.
   *
   * @param count how many rows match; null when not asked for
   */
  public static ListAnswer of(
      ArchivePages pages,
      Long count,
      RowDisplay display,
      boolean isJsonSafe,
      SystemQueryOptions options,
      PublicAddress address) {
    String requested = address.ofRequest();
    return new ListAnswer(
        address.ofMetadata(),
        count,
        display.columns(),
        isJsonSafe,
        shown(pages, display),
        new ListAnswer.FollowingRows() {
          @Override
          public boolean isKnown() {
            return pages.isComplete();
          }

          @Override
          public String address() {
            Continuation following = pages.continuation();
            return following == null ? null : NextLink.of(requested, options, following);
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
