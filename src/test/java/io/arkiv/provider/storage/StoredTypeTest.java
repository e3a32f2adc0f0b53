package io.arkiv.provider.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Types;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class StoredTypeTest {

  private static boolean serves(int jdbcType, String name, Class<?> javaType) {
    return new StoredType(jdbcType, name).serves(javaType);
  }

  @Test
  void anyNumberIsOne() {
    assertTrue(serves(Types.BIGINT, "int8", Integer.class));
    assertTrue(serves(Types.NUMERIC, "numeric", Double.class));
    assertFalse(serves(Types.VARCHAR, "varchar", Integer.class));
    assertFalse(serves(Types.BOOLEAN, "boolean", Integer.class));
  }

  @Test
  void aFlagIsATruthValue() {
    assertTrue(serves(Types.BIT, "bool", Boolean.class));
    assertFalse(serves(Types.SMALLINT, "int2", Boolean.class));
  }

  @Test
  void aTimeHasNoZone() {
    assertTrue(serves(Types.TIMESTAMP, "timestamp", LocalDateTime.class));
    assertFalse(serves(Types.TIMESTAMP, "timestamptz", LocalDateTime.class));
    assertFalse(serves(Types.TIMESTAMP_WITH_TIMEZONE, "", LocalDateTime.class));
    assertFalse(serves(Types.DATE, "date", LocalDateTime.class));
  }

  @Test
  void textsAndBytesAreOfAnyLength() {
    assertTrue(serves(Types.CLOB, "character large object", String.class));
    assertFalse(serves(Types.OTHER, "uuid", String.class));
    assertTrue(serves(Types.BINARY, "bytea", byte[].class));
    assertFalse(serves(Types.VARCHAR, "varchar", byte[].class));
  }

  @Test
  void whatNobodyKnowsIsNotJudged() {
    assertTrue(serves(Types.OTHER, "point", Object.class));
    assertTrue(serves(-98765, "", Object.class));
  }
}
