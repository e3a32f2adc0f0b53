/**
 * The texts that declarations ship in several languages, and how texts compare.
 *
 * <p>Takes: resources beside a declaration. Gives: {@link io.arkiv.archive.text.ShippedTexts}.
 *
 * <p><b>Invariant:</b> no text of any archive is here; each lies beside the declaration that uses
 * it.
 */
package io.arkiv.archive.text;
