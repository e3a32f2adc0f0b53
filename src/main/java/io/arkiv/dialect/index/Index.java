package io.arkiv.dialect.index;

import io.arkiv.archive.TableNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An index that a migration makes.
 *
 * @param name of its own
 * @param table as migrations name it
 * @param terms what it is over
 * @param computed columns that are made for it, by name, as the product has no indexes on
 *     expressions: the rest of their clauses
 */
public record Index(String name, String table, IndexTerms terms, Map<String, String> computed) {

  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern OF_ITS_OWN =
      Pattern.compile("(?s)CREATE (?:UNIQUE )?INDEX (\\w+)\\s+ON (\\w+)\\s*(\\(.*)");
  private static final Pattern FOLDED = Pattern.compile("\\blower\\((\\w+)");
  private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+)\\s*(\\(.*)");
  private static final Pattern KEY = Pattern.compile("(?s)(\\w+) .*PRIMARY KEY.*");
  private static final Pattern CHANGE = Pattern.compile("(?s)ALTER TABLE (\\w+)\\s+(ADD .*)");
  private static final Pattern COLUMN = Pattern.compile("(?s)ADD COLUMN (\\w+) (.*\\bAS\\b.*)");
  private static final Pattern ADDED = Pattern.compile("(?s)ADD INDEX (\\w+) (\\(.*)");

  public Index {
    computed = Map.copyOf(computed);
  }

  /** Every index that a migration makes, those of its tables' keys included. */
  public static List<Index> madeBy(String migration) {
    List<Index> indexes = new ArrayList<>();
    for (String statement : COMMENT.matcher(migration).replaceAll("").split(";")) {
      String text = statement.strip();
      Matcher made = OF_ITS_OWN.matcher(text);
      if (made.matches()) {
        indexes.add(plain(made.group(1), made.group(2), made.group(3)));
      }
      Matcher table = TABLE.matcher(text);
      if (table.matches()) {
        TopLevel.parts(TopLevel.within(table.group(2))).stream()
            .map(KEY::matcher)
            .filter(Matcher::matches)
            .map(key -> plain(table.group(1) + "_key", table.group(1), key.group(1)))
            .forEach(indexes::add);
      }
      Matcher change = CHANGE.matcher(text);
      if (change.matches()) {
        indexes.addAll(added(change.group(1), TopLevel.parts(change.group(2))));
      }
    }
    return indexes;
  }

  private static Index plain(String name, String table, String terms) {
    return new Index(name, table, IndexTerms.of(terms), Map.of());
  }

  private static List<Index> added(String table, List<String> clauses) {
    Map<String, String> columns = new HashMap<>();
    List<Index> indexes = new ArrayList<>();
    for (String clause : clauses) {
      Matcher column = COLUMN.matcher(clause);
      if (column.matches()) {
        columns.put(column.group(1), column.group(2).replaceAll("\\s+", " "));
      }
    }
    for (String clause : clauses) {
      Matcher index = ADDED.matcher(clause);
      if (index.matches()) {
        IndexTerms terms = IndexTerms.of(index.group(2));
        Map<String, String> computed = new HashMap<>(columns);
        computed.keySet().retainAll(terms.columns());
        indexes.add(new Index(index.group(1), table, terms, computed));
      }
    }
    return indexes;
  }

  /** The columns that have to be there before. */
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>(terms.columns());
    columns.removeAll(computed.keySet());
    for (String clause : computed.values()) {
      String expression = clause.substring(clause.indexOf(" AS ") + " AS ".length());
      columns.addAll(new IndexTerms(List.of(TopLevel.within(expression))).columns());
    }
    return columns;
  }

  /** Those of them that have to be texts. */
  public Set<String> textColumns() {
    return FOLDED
        .matcher((terms + " " + computed.values()).toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The statement that makes it, of tables that are called so. */
  public String statement(TableNames names) {
    String called = names.prefix() + name;
    if (computed.isEmpty()) {
      return "CREATE INDEX %s ON %s (%s)".formatted(called, names.of(table), terms);
    }
    StringBuilder text = new StringBuilder("ALTER TABLE ").append(names.of(table));
    computed.forEach(
        (column, rest) -> text.append(" ADD COLUMN IF NOT EXISTS %s %s,".formatted(column, rest)));
    return text.append(" ADD INDEX %s (%s)".formatted(called, terms)).toString();
  }
}
