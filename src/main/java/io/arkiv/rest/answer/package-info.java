/**
 * Answers, on their way out.
 *
 * <p>Takes: the rows that the rooms behind give. Gives: the client their bytes, and the headers
 * that say what they are.
 *
 * <p><b>Invariant:</b> rows pass as they come; an answer that fails midway never ends as if whole.
 */
package io.arkiv.rest.answer;
