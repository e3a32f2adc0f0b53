package io.arkiv.crm;

import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ColumnGroup;
import java.util.Set;

/** The columns of a company's or a person's web address. */
final class UrlColumns {

  private UrlColumns() {}

  /**
   * The columns, for an owner with a collection {@code urls}.
   *
   * @param ownerAttribute the attribute of {@link Url} that holds the owner's id
   */
  static ColumnGroup columns(String ownerAttribute) {
    return new FirstRow("urls", ownerAttribute, Set.of())
        .of(
            text("URLAddress", "URL", "address"),
            text("URLDescription", "Description", "description"));
  }
}
