/**
 * An archive as somebody else would add it: entities, declaration, tables and example rows of its
 * own, none of them named or numbered as those of the CRM.
 */
package io.arkiv.it.library;
