package io.arkiv.carrier.v4;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RowKeys;
import io.arkiv.carrier.wire.SafeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of an archive are called where names have no slash, whoever asks: {@code
 * person_fullName} for {@code person/fullName}.
 */
public final class PropertyNames {

  private final Map<String, String> ofColumns = new HashMap<>();
  private final Map<String, String> ofProperties = new HashMap<>();

  private PropertyNames(Archive archive) {
    RowKeys.names().forEach(key -> add(key, key));
    List<String> columns =
        archive.declared().columns().stream()
            .filter(column -> !RowKeys.isOne(column))
            .map(ArchiveColumn::name)
            .toList();
    List<String> names = SafeNames.of(columns);
    for (int i = 0; i < names.size(); i++) {
      boolean isName = Character.isLetter(names.get(i).charAt(0)) || names.get(i).startsWith("_");
      add(columns.get(i), isName ? names.get(i) : "_" + names.get(i));
    }
  }

  /** The names of an archive's columns. */
  public static PropertyNames of(Archive archive) {
    return new PropertyNames(archive);
  }

  private void add(String column, String property) {
    ofColumns.put(key(column), property);
    ofProperties.put(key(property), column);
  }

  /** What a column is called. */
  public String property(String column) {
    return ofColumns.getOrDefault(key(column), SafeNames.of(column));
  }

  /** The column that is called so; the name itself where none is. */
  public String column(String property) {
    return ofProperties.getOrDefault(key(property), property);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
