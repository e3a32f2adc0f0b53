package io.arkiv.display;

/**
 * What is told of a row beside its values.
 *
 * @param style words for how it should look; empty without
 * @param link where it leads, such as {@code nav=person&person_id=7}
 * @param rights the sum of what the caller may do with it; 1 is to read
 * @param rightsReason why not more; empty without
 */
public record RowHints(String style, String link, int rights, String rightsReason) {

  private static final int MAY_READ = 1;

  /** The hints of a row: this service only reads. */
  static RowHints of(String entityName, long primaryKey) {
    boolean isBand = entityName.indexOf(':') >= 0 || entityName.equals("grandtotal");
    String link = isBand ? "" : "nav=" + entityName + "&" + entityName + "_id=" + primaryKey;
    return new RowHints("", link, MAY_READ, "");
  }
}
