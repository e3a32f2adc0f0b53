package io.arkiv.archive;

/** The part of a text that must match. */
public enum TextPart {
  BEGINNING,
  ANYWHERE,
  ENDING
}
