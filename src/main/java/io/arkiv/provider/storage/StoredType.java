package io.arkiv.provider.storage;

import java.sql.JDBCType;
import java.util.EnumSet;
import java.util.Set;

/**
 * The type of a column.
 *
 * @param jdbcType of {@link java.sql.Types}
 * @param name what the database calls it, in lower case
 */
public record StoredType(int jdbcType, String name) {

  private static final Set<JDBCType> NUMBERS =
      EnumSet.of(
          JDBCType.TINYINT,
          JDBCType.SMALLINT,
          JDBCType.INTEGER,
          JDBCType.BIGINT,
          JDBCType.NUMERIC,
          JDBCType.DECIMAL,
          JDBCType.REAL,
          JDBCType.FLOAT,
          JDBCType.DOUBLE);
  private static final Set<JDBCType> TEXTS =
      EnumSet.of(
          JDBCType.CHAR,
          JDBCType.VARCHAR,
          JDBCType.LONGVARCHAR,
          JDBCType.NCHAR,
          JDBCType.NVARCHAR,
          JDBCType.LONGNVARCHAR,
          JDBCType.CLOB,
          JDBCType.NCLOB);
  private static final Set<JDBCType> TRUTHS = EnumSet.of(JDBCType.BOOLEAN, JDBCType.BIT);
  private static final Set<JDBCType> BYTES =
      EnumSet.of(JDBCType.BINARY, JDBCType.VARBINARY, JDBCType.LONGVARBINARY, JDBCType.BLOB);

  /** Whether a value of it can be an attribute of a Java type; any can be one that is unknown. */
  public boolean serves(Class<?> javaType) {
    JDBCType type = type();
    if (Number.class.isAssignableFrom(javaType)) {
      return NUMBERS.contains(type);
    }
    return switch (javaType.getSimpleName()) {
      case "String" -> TEXTS.contains(type);
      case "Boolean" -> TRUTHS.contains(type);
      // a time with a zone is no time on the clock of arkiv.time-zone
      case "LocalDateTime" -> type == JDBCType.TIMESTAMP && !name.equals("timestamptz");
      case "byte[]" -> BYTES.contains(type);
      default -> true;
    };
  }

  private JDBCType type() {
    for (JDBCType type : JDBCType.values()) {
      if (type.getVendorTypeNumber() == jdbcType) {
        return type;
      }
    }
    return JDBCType.OTHER;
  }
}
