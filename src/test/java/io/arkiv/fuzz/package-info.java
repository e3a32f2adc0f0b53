/**
 * What nobody means to send: the lines of the golden files, changed a little.
 *
 * <p>A generator with a seed of its own, and not a fuzzer led by coverage: that one runs one method
 * a JVM and never the same twice, this one says the seed that makes a failure again, and asks over
 * HTTP what it asks the rooms.
 */
package io.arkiv.fuzz;
