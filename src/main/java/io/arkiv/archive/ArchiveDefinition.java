package io.arkiv.archive;

/**
 * The plug-in point: a CDI bean of this type adds an archive to the service. Its URL, its metadata
 * and the checks at start follow from what it declares.
 */
public interface ArchiveDefinition {

  /**
   * The declaration; asked for once.
   *
   * @param dictionary the columns that the database itself defines
   */
  Archive archive(ColumnDictionary dictionary);

  /** The declaration where the database defines nothing. */
  default Archive archive() {
    return archive(ColumnDictionary.NONE);
  }

  /**
   * The archive as one request sees it, which says {@code $context}.
   *
   * @param declared what {@link #archive} declared
   * @param context a text of the provider's own; what is no use to it, it ignores
   */
  default Archive inContext(Archive declared, String context) {
    return declared;
  }
}
