package io.arkiv.it;

import java.time.LocalDate;

/** The day that it is for the server under test and that its demo data end on. */
public final class AsOf {

  /** Any day: {@code mvn verify -Darkiv.it.as-of=2028-02-29} runs the tests on another. */
  private static final String UNLESS_TOLD = "2026-11-24";

  private AsOf() {}

  /** The same day all through a run, whatever the calendar says. */
  public static LocalDate day() {
    return LocalDate.parse(System.getProperty("arkiv.it.as-of", UNLESS_TOLD));
  }
}
