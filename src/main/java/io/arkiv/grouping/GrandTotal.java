package io.arkiv.grouping;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.paging.PageSource;
import java.util.ArrayList;
import java.util.List;

/** The row behind the last one, which is asked for by {@code $options=GrandTotal=true}. */
public final class GrandTotal {

  private static final String ENTITY_NAME = "grandtotal";

  private GrandTotal() {}

  static ArchiveRow row(Object[] values) {
    return new ArchiveRow(1, ENTITY_NAME, values);
  }

  /** The pages of a query that totals nothing, with a row without values behind the last. */
  public static PageSource behind(PageSource pages) {
    return query -> {
      ArchivePage page = pages.list(query);
      if (page.continuation() != null || query.top() == 0) {
        return page;
      }
      List<ArchiveRow> rows = new ArrayList<>(page.rows());
      rows.add(row(new Object[query.columns().size()]));
      return new ArchivePage(rows, null);
    };
  }
}
