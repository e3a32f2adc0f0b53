package io.arkiv.bench;

import io.arkiv.it.ArkivClient;
import io.arkiv.it.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing to ask, in both ways.
 *
 * @param arkiv the addresses that ask Arkiv, in turn
 * @param baseline those that ask the baseline for the same
 */
record Question(List<String> arkiv, List<String> baseline) {

  /** The columns that every question asks for, over the chat and four other tables. */
  static final String COLUMNS =
      "chatSessionId,whenRequested,status,agent,name,companyName,rating,chatTopic/name,"
          + "contact/name,person/lastName";

  static final String ORDER = "whenRequested desc";

  private static final String ARKIV = "/api/v1/ChatSession?" + option("$select", COLUMNS);
  private static final String BASELINE = "/api/baseline/ChatSession?rows=";
  private static final int DAYS_ASKED_FOR = 64;

  /** A page of 100 with a filter: the newest of one state before a day, another day each time. */
  static Question filteredPage() {
    List<String> arkiv = new ArrayList<>();
    List<String> baseline = new ArrayList<>();
    LocalDate today = AsOf.day();
    IntStream.range(0, DAYS_ASKED_FOR)
        .mapToObj(i -> today.minusDays(i * 5L))
        .forEach(
            day -> {
              arkiv.add(ordered(100) + "&" + option("$filter", new SampleQuery(day).filter()));
              baseline.add(
                  BASELINE + "100&status=" + SampleQuery.STATUS + "&before=" + day + "T00:00");
            });
    return new Question(arkiv, baseline);
  }

  /** The newest rows of all. */
  static Question newest(int rows) {
    return new Question(List.of(ordered(rows)), List.of(BASELINE + rows));
  }

  /** The rows behind two links, Arkiv's and the baseline's, whatever size their pages had. */
  static Question linked(String arkiv, String baseline, int rows) {
    return new Question(
        List.of(arkiv.replaceFirst("\\$top=\\d+", "\\$top=" + rows)),
        List.of(BASELINE + rows + "&" + baseline.substring(baseline.indexOf("after="))));
  }

  private static String ordered(int rows) {
    return ARKIV + "&" + option("$orderBy", ORDER) + "&$top=" + rows;
  }

  private static String option(String name, String value) {
    return ArkivClient.option(name, value);
  }
}
