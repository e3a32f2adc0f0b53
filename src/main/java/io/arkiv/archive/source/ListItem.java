package io.arkiv.archive.source;

/**
 * A list item, associate or group as fetched: its id and its stored text, in one SQL row.
 *
 * @param id the id, never null
 * @param name the text as stored; null when the item's row is missing
 */
public record ListItem(Number id, String name) {}
