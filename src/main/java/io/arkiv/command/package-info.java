/**
 * What an administrator runs beside the server, from the classes of the WAR.
 *
 * <p>Takes: words of a command line, and a password from the terminal or the standard input. Gives:
 * rows of the CRM's {@code associate} and the store's {@code arkiv_credential}.
 *
 * <p><b>Invariant:</b> Java SE and the drivers alone, as no server is there; no password is ever an
 * argument, which others on the machine could read.
 */
package io.arkiv.command;
