/**
 * Example rows, so that whoever tries Arkiv sees something: the same on every machine, but for the
 * dates, which end on the day of {@link io.arkiv.demo.DemoClock}.
 *
 * <p>Takes: the {@code arkiv.demo.*} settings, and beans of {@link io.arkiv.demo.DemoRows} that lie
 * in the folders of the tables they fill. Gives: an empty database filled, an older demo database
 * led up to today.
 *
 * <p><b>Invariant:</b> what is an example is written here and by no migration, so that an install
 * in earnest never has it; a database that the demo did not make is left alone.
 */
package io.arkiv.demo;
