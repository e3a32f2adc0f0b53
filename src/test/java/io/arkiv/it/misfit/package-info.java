/** An archive that fits nothing. */
package io.arkiv.it.misfit;
