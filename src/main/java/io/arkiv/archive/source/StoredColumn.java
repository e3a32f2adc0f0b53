package io.arkiv.archive.source;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A column of a table by its own name, as the database defines it: no attribute is mapped to it.
 *
 * @param rowPath the relation that leads to the row; empty for the row itself
 * @param keyPath the key of that row
 * @param column the column's name, checked where it is read
 * @param hops the tables that its number leads through, in order; none for the column itself
 * @param reading how the value is stored
 * @param options the texts that it may have, where a number stands for each, counted from 1
 * @param appearance how it is shown
 */
public record StoredColumn(
    String rowPath,
    String keyPath,
    String column,
    List<Hop> hops,
    Reading reading,
    List<String> options,
    Appearance appearance)
    implements ColumnSource {

  /** How a value is stored. */
  public enum Reading {
    TEXT,
    /** A text of which the beginning of its first line counts. */
    FIRST_LINE,
    /** A number that nothing is known of but itself. */
    NUMBER_AS_TEXT,
    NUMBER,
    DECIMAL,
    FLAG,
    DATE_TIME,
    /** A number above 0. */
    REFERENCE,
    /** 1 for true, and false for everything else. */
    CHECKBOX,
    /** Seconds since 1970 on no zone's clock; 0 for none. */
    SECONDS_SINCE_1970,
    /** Eight digits: year, month, day. */
    DIGITS_OF_DATE,
    /** A date-time of which the time alone counts. */
    TIME_OF_DAY,
    MINUTES,
    /** A text, for which its number among the options stands. */
    OPTION
  }

  public StoredColumn {
    hops = List.copyOf(hops);
    options = List.copyOf(options);
  }

  /** A column as it is stored. */
  public static StoredColumn of(String rowPath, String keyPath, String column, Reading reading) {
    return new StoredColumn(
        rowPath, keyPath, column, List.of(), reading, List.of(), Appearance.PLAIN);
  }

  /** What its number leads to. */
  public StoredColumn through(List<Hop> further, Reading other) {
    return new StoredColumn(rowPath, keyPath, column, further, other, options, appearance);
  }

  /** The same, shown otherwise. */
  public StoredColumn shown(Appearance other) {
    return new StoredColumn(rowPath, keyPath, column, hops, reading, options, other);
  }

  /** The number of its text among some. */
  public StoredColumn among(List<String> texts) {
    return new StoredColumn(rowPath, keyPath, column, hops, Reading.OPTION, texts, appearance);
  }

  @Override
  public StoredColumn along(UnaryOperator<String> paths) {
    String key = paths.apply(keyPath);
    // the path of the row is that of its key without the attribute
    int dot = key.lastIndexOf('.');
    return new StoredColumn(
        dot < 0 ? "" : key.substring(0, dot), key, column, hops, reading, options, appearance);
  }

  @Override
  public Object raw(Object value) {
    return value;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
