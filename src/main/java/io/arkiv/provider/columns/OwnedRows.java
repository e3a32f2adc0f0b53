package io.arkiv.provider.columns;

import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.Only;
import io.arkiv.archive.source.Validity;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Which rows of a type belong to a collection, whoever owns it: the conditions that say so. */
record OwnedRows(CriteriaBuilder builder, Collection rows) {

  /** The conditions on a row. */
  List<Predicate> belong(From<?, ?> row) {
    List<Predicate> belong = new ArrayList<>();
    rows.only().forEach(only -> belong.add(fits(only, row)));
    if (rows.validity() != null) {
      addValid(rows.validity(), row, belong);
    }
    return belong;
  }

  private Predicate fits(Only only, From<?, ?> row) {
    Expression<?> attribute = row.get(only.attribute());
    return switch (only.fit()) {
      case ONE_OF -> attribute.in(only.values());
      case NONE_OF ->
          builder.or(builder.isNull(attribute), builder.not(attribute.in(only.values())));
      case POSITIVE -> builder.gt(row.<Integer>get(only.attribute()), 0);
    };
  }

  private void addValid(Validity validity, From<?, ?> row, List<Predicate> belong) {
    if (validity.at() == null) {
      throw new IllegalStateException("nobody has said when " + rows + " is asked for");
    }
    Expression<LocalDateTime> from = row.get(validity.fromAttribute());
    Expression<LocalDateTime> until = row.get(validity.untilAttribute());
    belong.add(builder.or(builder.isNull(from), builder.lessThanOrEqualTo(from, validity.at())));
    belong.add(builder.or(builder.isNull(until), builder.greaterThan(until, validity.at())));
  }
}
