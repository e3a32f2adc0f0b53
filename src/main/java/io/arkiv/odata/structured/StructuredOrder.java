package io.arkiv.odata.structured;

/**
 * One sort key of a list.
 *
 * @param name the column, or a function of one
 */
public record StructuredOrder(String name, boolean isDescending) {}
