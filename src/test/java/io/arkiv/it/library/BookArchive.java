package io.arkiv.it.library;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.FirstOfMany;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Declares the archive Book: a row a book, or a row a shelf that they stand on. */
@ApplicationScoped
public class BookArchive implements ArchiveDefinition {

  private static final int PRINTED = 2;

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    ColumnGroup shelf = ColumnGroup.of(ArchiveColumn.text("label", "Label", "label"));
    ColumnGroup columns =
        ColumnGroup.of(
                ArchiveColumn.text("title", "Title", "title"),
                ArchiveColumn.integer("pages", "Pages", "pages"),
                ArchiveColumn.decimal("price", "Price", "price"),
                ArchiveColumn.dateTime("lentAt", "Lent at", "lentAt"),
                ArchiveColumn.flag("isLent", "Is lent", "lent"),
                ArchiveColumn.list("place", "Shelf", "shelfNumber", "shelf.label"),
                review())
            .mount("shelf", "shelf", shelf);
    return Archive.of(
        "Book",
        List.of("title", "pages", "place"),
        ArchiveEntity.main("book", Book.class, "isbn", columns),
        ArchiveEntity.referred(
            "shelf",
            Shelf.class,
            "number",
            "shelfNumber",
            ColumnGroup.of().mount("shelf", "", shelf)));
  }

  private static ArchiveColumn review() {
    return ArchiveColumn.of(
        "review",
        "Review",
        RestrictionType.STRING,
        new FirstOfMany(
            "isbn",
            "reviews",
            Collection.ranked("isbn", "number", "place").only("kind", PRINTED),
            new Attribute("words")));
  }
}
