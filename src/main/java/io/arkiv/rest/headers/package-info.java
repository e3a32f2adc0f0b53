/**
 * The headers that say where and how somebody reads: language, culture, time zone.
 *
 * <p>Takes: their values. Gives: what Java knows them as, or the problem with them.
 *
 * <p><b>Invariant:</b> no request; a header's value is all that is read.
 */
package io.arkiv.rest.headers;
