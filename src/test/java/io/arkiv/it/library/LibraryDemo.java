package io.arkiv.it.library;

import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Forty books on three shelves; every third is reviewed, in print and elsewhere. */
@ApplicationScoped
public class LibraryDemo implements DemoRows {

  /** Beyond 32 bits. */
  private static final long FIRST = 9_780_000_000_001L;

  @Override
  public List<String> numbered() {
    return List.of("library_review.review_no");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    try (RowWriter shelves = new RowWriter(run.connection(), "library_shelf", "shelf_no, label")) {
      shelves.add(1, "Søren");
      shelves.add(2, "Anna");
      shelves.add(3, "US:\"Maps\";NO:\"Kart\";");
    }
    try (RowWriter books =
            new RowWriter(
                run.connection(),
                "library_book",
                "isbn, title, pages, price, lent_at, is_lent, shelf_no");
        RowWriter reviews =
            new RowWriter(
                run.connection(), "library_review", "review_no, isbn, place, kind, words")) {
      for (int i = 0; i < 40; i++) {
        boolean isLent = i % 4 == 0;
        books.add(
            FIRST + i,
            "Book " + (char) ('a' + i % 26),
            100 + i * 7 % 50,
            i % 5 == 0 ? null : (Double) (i * 1.5),
            isLent ? run.now().minusDays(i) : null,
            isLent,
            i % 7 == 0 ? 0 : i % 3 + 1);
        if (i % 3 == 0) {
          reviews.add(i * 3L + 1, FIRST + i, 2, 2, "later " + i);
          reviews.add(i * 3L + 2, FIRST + i, 1, 2, "first " + i);
          reviews.add(i * 3L + 3, FIRST + i, 0, 1, "elsewhere " + i);
        }
      }
    }
  }
}
