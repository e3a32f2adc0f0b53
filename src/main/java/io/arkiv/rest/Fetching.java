package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.display.DisplaySettings;
import io.arkiv.display.DisplayStyle;
import io.arkiv.display.RowDisplay;
import io.arkiv.paging.ArchivePages;
import io.arkiv.provider.ArchiveProvider;
import io.arkiv.query.BoundQuery;
import io.arkiv.rest.answer.ShownRows;
import io.arkiv.rest.load.LongAnswers;
import io.arkiv.rest.options.CountOption;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The part of the walk that is the same for whoever asks: bound queries become shown rows. */
@ApplicationScoped
public class Fetching {

  @Inject private DisplaySettings displaySettings;
  @Inject private LongAnswers longAnswers;
  @Inject private HttpServletRequest request;
  @EJB private ArchiveProvider provider;

  /**
   * The pages of an answer, the first of them fetched.
   *
   * @throws io.arkiv.problem.ProblemException when too many long answers are under way
   */
  ArchivePages pages(BoundQuery query) {
    if (ArchivePages.isLong(query)) {
      longAnswers.begin(request, request.getUserPrincipal().getName());
    }
    return new ArchivePages(
        Bands.of(provider, query), entity -> provider.count(entity, false), query);
  }

  /** How many rows match; null when that is not asked for. */
  Long count(CountOption option, BoundQuery query) {
    return option.count(provider, query);
  }

  /** How the rows of a query are shown; a value that is missing is none, whatever is settled. */
  RowDisplay display(BoundQuery query, Archive archive, DisplayStyle style) {
    DisplaySettings plain = new DisplaySettings(displaySettings.storedZone(), false);
    return RowDisplay.of(query.columns(), archive.texts(), style, plain);
  }

  /** The rows of pages, shown as they come. */
  static ShownRows shown(ArchivePages pages, RowDisplay display) {
    return new ShownRows(pages, display);
  }
}
