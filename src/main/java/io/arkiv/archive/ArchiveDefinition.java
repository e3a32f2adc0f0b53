package io.arkiv.archive;

/**
 * The plug-in point: a CDI bean of this type adds an archive to the service. Its URL, its metadata
 * and the checks at start follow from what it declares.
 */
public interface ArchiveDefinition {

  /** The declaration; asked for once, at start. */
  Archive archive();
}
