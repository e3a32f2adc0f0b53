package io.arkiv.crm.consent;

import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.DefinedColumns;
import io.arkiv.archive.TableNames;
import io.arkiv.crm.definition.Definitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what a person can consent to: a set of columns for each purpose that is in use. */
@ApplicationScoped
public class DefinedConsents implements DefinedColumns {

  /** The name of the columns, for a relation that leads to a person. */
  public static final String GROUP = "person.consents";

  private static final String PURPOSES =
      "SELECT consentpurpose_id, \"key\", name, active, deleted FROM {consentpurpose}"
          + " ORDER BY rank, consentpurpose_id";
  private static final String LEGAL_BASES = "SELECT legalbase_id, \"key\" FROM {legalbase}";

  @Inject
  @ConfigProperty(name = "arkiv.consent.strict", defaultValue = "false")
  private boolean isStrict;

  @Override
  public Map<String, ColumnGroup> read(Connection connection, TableNames tables)
      throws SQLException {
    Definitions definitions = new Definitions(connection, tables);
    Set<Integer> withdrawn = new HashSet<>();
    for (List<Object> base : definitions.rows(LEGAL_BASES)) {
      if (key(base.get(1)).equals("WITHDRAWN")) {
        withdrawn.add(((Number) base.get(0)).intValue());
      }
    }
    ConsentColumns columns = new ConsentColumns(withdrawn);
    ColumnGroup all = ColumnGroup.of();
    Set<String> known = new HashSet<>();
    for (List<Object> purpose : definitions.rows(PURPOSES)) {
      String key = key(purpose.get(1));
      boolean isUsed =
          !Boolean.FALSE.equals(purpose.get(3)) && !Boolean.TRUE.equals(purpose.get(4));
      if (isUsed && key.matches("[A-Z][A-Z0-9_]{0,60}") && known.add(key)) {
        int id = ((Number) purpose.get(0)).intValue();
        String heading = Definitions.english((String) purpose.get(2), key);
        all = all.and(columns.ofPurpose(id, titleCase(key), heading));
        if (key.equals("EMARKETING")) {
          all = all.and(columns.ofMarketing(id, isStrict));
        }
      }
    }
    return Map.of(GROUP, all);
  }

  /** A key is written with and without a sign before it. */
  private static String key(Object stored) {
    String key = stored == null ? "" : stored.toString().trim().toUpperCase(Locale.ROOT);
    return key.startsWith("#") ? key.substring(1) : key;
  }

  private static String titleCase(String key) {
    return key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT);
  }
}
