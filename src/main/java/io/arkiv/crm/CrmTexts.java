package io.arkiv.crm;

import io.arkiv.archive.text.ShippedTexts;

/** The texts of the CRM's lists, in the languages that Arkiv ships. */
public final class CrmTexts {

  /** The names of its lists, and its resource tags. */
  public static final ShippedTexts ALL = ShippedTexts.beside(CrmTexts.class);

  private CrmTexts() {}
}
