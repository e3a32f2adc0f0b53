package io.arkiv.crm.saint;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;

/**
 * The columns of a company's counters, for an owner with a collection {@code counters}.
 *
 * @param records what is counted, as column names have it, such as {@code Activities}
 * @param one one of it, such as {@code Activity}
 * @param countHeading what is counted, as headings have it, such as {@code activities}
 * @param oneHeading one of it
 * @param row which row counts all of them
 * @param period how headings call the period, such as {@code last 90 days}
 */
record CounterColumns(
    String records,
    String one,
    String countHeading,
    String oneHeading,
    Collection row,
    String period) {

  ColumnGroup columns() {
    return ColumnGroup.of(
        count("NumberOf" + records, "Number of " + countHeading, "total"),
        count(
            "NumberOf" + records + "InPeriod",
            "Number of " + countHeading + " in " + period,
            "totalInPeriod"),
        count(
            "NumberOfNotCompleted" + records,
            "Number of non-completed " + countHeading,
            "notCompleted"),
        count(
            "NumberOfNotCompleted" + records + "InPeriod",
            "Number of non-completed " + countHeading + " in " + period,
            "notCompletedInPeriod"),
        last("Last" + one, "Date of last " + oneHeading, "lastRegistered"),
        last("LastCompleted" + one, "Date of last completed " + oneHeading, "lastCompleted"),
        last("LastDoBy" + one, "Date of last non-completed " + oneHeading, "lastDoBy"));
  }

  /** A company that nothing was counted for has 0. */
  private ArchiveColumn count(String name, String heading, String attribute) {
    return ArchiveColumn.of(
            name, heading, RestrictionType.INT, new FirstOrElse(first(attribute), 0))
        .unsorted();
  }

  private ArchiveColumn last(String name, String heading, String attribute) {
    return ArchiveColumn.of(name, heading, RestrictionType.DATE, first(attribute)).unsorted();
  }

  private FirstOfMany first(String attribute) {
    return new FirstOfMany("id", "counters", row, new Attribute(attribute));
  }
}
