package io.arkiv.provider.slow;

import io.arkiv.archive.TextPart;
import io.arkiv.provider.keys.RowOrder;
import io.arkiv.provider.slow.StoredPlace.Place;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.ValueFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The indexes that would lead to the rows of a query: by what one value is asked for of, with a
 * range or the order behind it; by a part of a text; by what is asked of rows that are referred to.
 * Alternatives and negations lead nowhere in particular.
 */
final class LeadingIndexes {

  private final StoredPlace places;
  private final List<StoredKey> equal = new ArrayList<>();
  private final List<StoredKey> ranges = new ArrayList<>();
  private final List<WantedIndex> wanted = new ArrayList<>();

  private LeadingIndexes(StoredPlace places) {
    this.places = places;
  }

  static List<WantedIndex> of(ArchiveQuery query, StoredPlace places) {
    LeadingIndexes indexes = new LeadingIndexes(places);
    indexes.filter(query.restriction());
    indexes.order(query);
    return indexes.wanted.stream().distinct().toList();
  }

  private void filter(Restriction restriction) {
    if (restriction instanceof Restriction.AllOf all) {
      all.terms().forEach(this::filter);
    } else if (restriction instanceof Condition condition) {
      lead(condition);
    }
  }

  private void lead(Condition condition) {
    Target target = condition.target();
    if (target.function() != ValueFunction.NONE) {
      return;
    }
    Optional<Place> place = places.compared(target.source(), target.kind());
    TextPart part = condition instanceof Condition.Matches matches ? matches.part() : null;
    boolean isWithinText = part == TextPart.ANYWHERE || part == TextPart.ENDING;
    if (place.isEmpty() || isWithinText && !places.indexesExpressions()) {
      return;
    }
    StoredKey key = place.get().key();
    if (isWithinText) {
      wanted.add(new WantedIndex(place.get().table(), List.of(), key, true));
    } else if (!place.get().table().equals(places.rootTable())) {
      wanted.add(new WantedIndex(place.get().table(), List.of(key), null, false));
    } else if (condition instanceof Condition.OneOf
        || condition instanceof Condition.Compare compare && compare.isEquality()) {
      equal.add(key);
    } else {
      ranges.add(key);
    }
    places.hops(target.source()).forEach(this::reach);
  }

  private void reach(Place hop) {
    wanted.add(new WantedIndex(hop.table(), List.of(hop.key()), null, false));
  }

  private void order(ArchiveQuery query) {
    List<SortKey> keys = RowOrder.keysBeforePrimaryKey(query);
    Optional<StoredKey> first =
        query.aggregation() != null || keys.isEmpty()
            ? Optional.empty()
            : places
                .sorted(keys.get(0).source(), keys.get(0).kind())
                .filter(place -> place.table().equals(places.rootTable()))
                .map(Place::key);
    first.ifPresent(this::behindEqual);
    ranges.stream()
        .filter(range -> first.isEmpty() || !range.equals(first.get()))
        .forEach(this::behindEqual);
    if (first.isEmpty() && ranges.isEmpty() && !equal.isEmpty()) {
      behindEqual(null);
    }
  }

  private void behindEqual(StoredKey then) {
    wanted.add(new WantedIndex(places.rootTable(), equal, then, false));
  }
}
