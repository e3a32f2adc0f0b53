package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.paging.RowSource;
import io.arkiv.query.ArchiveQuery;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Fetches the next page on another thread of the server, while the one before is written. */
public final class PagesAhead implements RowSource {

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
  public long count(ArchiveQuery query, boolean isEstimateEnough) {
    return provider.count(query, isEstimateEnough);
  }

  @Override
  public Supplier<ArchivePage> ahead(ArchiveQuery query) {
    return ahead(provider, () -> provider.list(query));
  }

  static Supplier<ArchivePage> ahead(ArchiveProvider provider, Supplier<ArchivePage> step) {
    Future<ArchivePage> following = provider.ahead(step);
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
