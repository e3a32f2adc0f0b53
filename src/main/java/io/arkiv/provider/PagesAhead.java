package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.paging.PageSource;
import io.arkiv.query.ArchiveQuery;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Fetches the next page on another thread of the server, while the one before is written. */
public final class PagesAhead implements PageSource {

  private final ArchiveProvider provider;

  /** Pages as a provider has them. */
  public PagesAhead(ArchiveProvider provider) {
    this.provider = provider;
  }

  @Override
  public ArchivePage list(ArchiveQuery query) {
    return provider.list(query);
  }

  @Override
  public Supplier<ArchivePage> ahead(ArchiveQuery query) {
    Future<ArchivePage> following = provider.listAhead(query);
    return () -> arrived(following);
  }

  private static ArchivePage arrived(Future<ArchivePage> following) {
    try {
      return following.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server stops", stopped);
    }
  }
}
