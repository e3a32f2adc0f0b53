package io.arkiv.archive;

import java.util.regex.Pattern;

/**
 * What the CRM's tables are called in a database: their schema and what their names begin with.
 *
 * @param schema empty for the one that the login finds by itself
 * @param prefix empty for none
 * @throws IllegalArgumentException when either is no plain name, which would be SQL of its own
 */
public record TableNames(String schema, String prefix) {

  /** As they are declared. */
  public static final TableNames PLAIN = new TableNames("", "");

  private static final String NAME = "([A-Za-z_][A-Za-z0-9_]{0,62})?";
  private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

  public TableNames {
    if (!schema.matches(NAME) || !prefix.matches(NAME)) {
      throw new IllegalArgumentException(
          "names of schemas and prefixes of tables are letters, digits and underscores, not \""
              + schema
              + "\" and \""
              + prefix
              + "\"");
    }
  }

  /** A table as statements name it. */
  public String of(String table) {
    return (schema.isEmpty() ? "" : schema + ".") + prefix + table;
  }

  /** A statement that names its tables in braces, such as <code>{person}</code>. */
  public String in(String statement) {
    return TABLE.matcher(statement).replaceAll(table -> of(table.group(1)));
  }
}
