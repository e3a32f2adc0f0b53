package io.arkiv.provider.sql;

import jakarta.persistence.criteria.Expression;

/**
 * One term of an order.
 *
 * @param isNullable whether rows may lack a value; never true of the primary key
 */
public record SortTerm(Expression<?> expression, boolean isDescending, boolean isNullable) {}
