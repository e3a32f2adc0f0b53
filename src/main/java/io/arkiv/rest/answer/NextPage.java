package io.arkiv.rest.answer;

import io.arkiv.archive.Continuation;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.paging.ArchivePages;
import io.arkiv.rest.options.SystemQueryOptions;
import io.arkiv.rest.page.NextLink;

/**
 * Where the rows behind an answer are: known when its last rows are fetched.
 *
 * @param requested the address of the request, without its query
 * @param options the request's
 */
public record NextPage(ArchivePages pages, String requested, SystemQueryOptions options)
    implements ListAnswer.FollowingRows {

  @Override
  public boolean isKnown() {
    return pages.isComplete();
  }

  @Override
  public String address() {
    Continuation following = pages.continuation();
    return following == null ? null : NextLink.of(requested, options, following);
  }
}
