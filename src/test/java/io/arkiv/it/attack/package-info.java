/** Clients that mean no good, and what others notice of them. */
package io.arkiv.it.attack;
