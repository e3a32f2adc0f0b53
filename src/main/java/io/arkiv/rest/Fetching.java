package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.display.DisplaySettings;
import io.arkiv.display.DisplayStyle;
import io.arkiv.display.RowDisplay;
import io.arkiv.paging.ArchivePages;
import io.arkiv.paging.PageSource;
import io.arkiv.paging.RowSource;
import io.arkiv.provider.ArchiveProvider;
import io.arkiv.provider.LongAnswer;
import io.arkiv.provider.PagesAhead;
import io.arkiv.query.BoundQuery;
import io.arkiv.rest.answer.ShownRows;
import io.arkiv.rest.load.LongAnswers;
import io.arkiv.rest.options.CountOption;
import io.arkiv.rest.traffic.Asked;
import io.arkiv.rest.traffic.Room;
import io.arkiv.rest.traffic.RoomTimes;
import io.arkiv.rest.traffic.TimedPages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The part of the walk that is the same for whoever asks: bound queries become shown rows. */
@ApplicationScoped
public class Fetching {

  @Inject private DisplaySettings displaySettings;
  @Inject private LongAnswers longAnswers;
  @Inject private RoomTimes times;
  @Inject private Asked asked;
  @Inject private HttpServletRequest request;
  @EJB private ArchiveProvider provider;

  /**
   * Where the rows of an answer come from. A long one is of one moment, and counted; groups are
   * computed page by page all the same.
   *
   * @throws io.arkiv.problem.ProblemException when too many long answers are under way
   */
  RowSource rows(BoundQuery query) {
    times.enter(Room.FETCH);
    RowSource pages = new PagesAhead(provider);
    if (!ArchivePages.isLong(query)) {
      return pages;
    }
    longAnswers.begin(request, request.getUserPrincipal().getName());
    if (query.ahead().get(0).aggregation() != null) {
      return pages;
    }
    Optional<LongAnswer> whole = provider.begin(query);
    whole.ifPresent(rows -> longAnswers.hold(request, rows));
    return whole.isPresent() ? whole.get() : pages;
  }

  /** The pages of an answer, the first of them fetched. */
  ArchivePages pages(RowSource rows, BoundQuery query) {
    PageSource timed = new TimedPages(Bands.of(provider, rows, query), times);
    ArchivePages pages = new ArchivePages(timed, entity -> rows.count(entity, false), query);
    asked.rows(pages::given);
    times.enter(Room.WRITE);
    return pages;
  }

  /** How many rows match, of none of which more is asked for. */
  long count(BoundQuery query) {
    return CountOption.EXACT.count(new PagesAhead(provider), query);
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
