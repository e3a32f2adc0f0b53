package io.arkiv.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.crm.CrmTexts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiLanguageTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nb    | US:\"Vendor\";NO:\"Leverandør\";             | Leverandør",
        "nb-NO | US:\"Vendor\";NO:\"Leverandør\"              | Leverandør",
        "nn    | US:\"Vendor\";NO:\"Leverandør\";             | Leverandør",
        "sv    | US:\"Vendor\";NO:\"Leverandør\";             | Vendor",
        "sv    | NO:\"Leverandør\";DE:\"Lieferant\";          | Leverandør",
        "en    | GB:\"Lorry\";US:\"Truck\";                   | Truck",
        "en    | GB:\"Lorry\";                              | Lorry",
        "de    | GB:\"Lorry\";US:\"Truck\";                   | Truck",
        "nn-NO | NO:\"bokmål\";NN:\"nynorsk\";              | nynorsk",
        "nn-NO | US:\"English\";NO:\"bokmål\";              | bokmål",
        "nb    | NO:\"\";US:\"Truck\";                       | Truck",
        "nb    | US:\"\";DE:\"\";SE:\"Lastbil\";             | Lastbil",
        "nb    | US:\"\";DE:\"\";                           | ``",
        "en-US | GB:\"Lorry\";US:\"Truck\";                   | Truck",
        "en-GB | US:\"Truck\";GB:\"Lorry\";                   | Lorry",
        "de-AT | DE:\"Jänner; \"; US:\"January\";             | `Jänner; `",
        "fr    | en:\"one\";fr-FR:\"un\"                      | un",
        "de    | US:\"Vendor\";NO:                            | US:\"Vendor\";NO:",
        "de    | see US:\"Vendor\";                           | see US:\"Vendor\";",
        "xh    | ZZ:\"a\";YY:\"b\";                           | a",
      })
  void theTextIsInTheLanguageOrTheNextBest(String language, String stored, String shown) {
    assertEquals(
        shown, new TextDisplay(Locale.forLanguageTag(language), CrmTexts.ALL).show(stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | [SR_VFC_ALL]            | Alle",
        "nn | [SR_VFC_ALL]            | Alle",
        "fr | [SR_VFC_ALL]            | All",
        "nb | 1. [SR_VFC_ALL] $1      | 1. Alle $1",
        "nb | [SR_NOBODY_KNOWS]       | [SR_NOBODY_KNOWS]",
        "nb | US:\"x\";NO:\"[SR_VFC_ALL]\" | Alle",
      })
  void tagsAreResolved(String language, String stored, String shown) {
    assertEquals(
        shown, new TextDisplay(Locale.forLanguageTag(language), CrmTexts.ALL).show(stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[SR_VFC_ALL]", "US:\"Vendor\";NO:\"Leverandør\";"})
  void withoutALanguageTextsAreAsTheyAreStored(String stored) {
    assertEquals(stored, new TextDisplay(null, CrmTexts.ALL).show(stored));
  }
}
