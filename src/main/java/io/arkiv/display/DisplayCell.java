package io.arkiv.display;

/**
 * One value with everything that is told of it.
 *
 * @param raw {@link String}, {@link Number}, {@link Boolean}, or null for no value: the id of a
 *     list item or user, an ISO date
 * @param display the text that is shown; empty for no value
 * @param tooltip the key of a tooltip in braces; empty without
 * @param link where the value leads; empty without
 */
public record DisplayCell(Object raw, String display, String tooltip, String link) {}
