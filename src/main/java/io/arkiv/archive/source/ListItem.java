package io.arkiv.archive.source;

/**
 * A list item, associate or group as fetched: its id and its stored text, in one SQL row.
 *
 * @param id the id; null for a text that is no item of its list any more
 * @param name the text as stored; null when the item's row is missing
 */
public record ListItem(Number id, String name) {}
