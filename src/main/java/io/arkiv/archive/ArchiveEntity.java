package io.arkiv.archive;

/**
 * A kind of row that an archive can give.
 *
 * @param name the EntityName of its rows, such as {@code chat}
 * @param rootType the JPA entity that the query starts from
 * @param keyAttribute the attribute of the root type that is the PrimaryKey
 */
public record ArchiveEntity(String name, Class<?> rootType, String keyAttribute) {}
