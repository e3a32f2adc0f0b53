package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import io.arkiv.demo.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How people and places are called in a country.
 *
 * @param countryId the country's id
 * @param dialCode such as {@code +47}
 * @param cities postcode, slash, city
 */
public record Region(
    int countryId,
    String dialCode,
    List<String> firstNames,
    List<String> lastNames,
    List<String> streets,
    List<String> cities) {

  /** All regions, by country id. */
  static List<Region> all() {
    List<Region> regions = new ArrayList<>();
    List<List<String>> places = new WordList(Region.class).fields("places.txt");
    for (List<String> people : new WordList(Region.class).fields("people.txt")) {
      List<String> place = places.get(regions.size());
      regions.add(
          new Region(
              regions.size() + 1,
              people.get(1),
              WordList.words(people.get(2)),
              WordList.words(people.get(3)),
              WordList.words(place.get(0)),
              WordList.words(place.get(1))));
    }
    return regions;
  }

  /** One of them, the first likelier than the last. */
  static Region any(List<Region> regions, Dice dice) {
    int last = regions.size() - 1;
    return regions.get(Math.min(dice.between(0, last), dice.between(0, last)));
  }

  /** A phone number as people write it. */
  public String phoneNumber(Dice dice) {
    return "%s %02d %02d %02d %02d"
        .formatted(
            dialCode,
            dice.between(20, 99),
            dice.between(0, 99),
            dice.between(0, 99),
            dice.between(0, 99));
  }

  /** The local part of an e-mail address for a name; other scripts than Latin drop out. */
  static String mailbox(String firstName, String lastName, String otherwise) {
    String name = Normalizer.normalize(firstName + "." + lastName, Normalizer.Form.NFD);
    String latin = name.replaceAll("[^A-Za-z0-9._'-]", "").toLowerCase(Locale.ROOT);
    return latin.length() < 3 ? otherwise : latin;
  }
}
