package io.arkiv.archive;

import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.source.ListItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what is wrong with a declaration without looking at the tables behind it. */
final class DeclarationFaults {

  private final Archive archive;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> checkedNames = new HashSet<>();

  private DeclarationFaults(Archive archive) {
    this.archive = archive;
  }

  /** All faults, each with archive, entity, column and reason. */
  static List<String> of(Archive archive, List<String> defaultColumns) {
    DeclarationFaults all = new DeclarationFaults(archive);
    Set<String> entities = new HashSet<>();
    for (ArchiveEntity entity : archive.entities()) {
      if (!entities.add(entity.name().toLowerCase(Locale.ROOT))) {
        all.tell(entity.name() + ": two kinds of row have this name");
      }
      entity.faults().forEach(fault -> all.tell(entity.name() + "." + fault));
      entity.columns().forEach(column -> all.check(entity, column));
    }
    for (String name : defaultColumns) {
      if (archive.column(name).isEmpty()) {
        all.tell(archive.entity().name() + "." + name + ": a default column that is not declared");
      }
    }
    return List.copyOf(all.faults);
  }

  private void check(ArchiveEntity entity, ArchiveColumn column) {
    String at = entity.name() + "." + column.name();
    String main = archive.entity().name();
    archive
        .column(column.name())
        .ifPresentOrElse(
            own -> {
              if (own.type() != column.type()) {
                tell(
                    at
                        + ": of type "
                        + wire(column)
                        + ", but of type "
                        + wire(own)
                        + " in "
                        + main);
              }
            },
            () -> tell(at + ": not a column of " + main));
    if (column.source().appearance() == Appearance.SHIPPED) {
      shippedNames(column).stream().filter(checkedNames::add).forEach(name -> checkText(at, name));
    }
  }

  private static Collection<String> shippedNames(ArchiveColumn column) {
    if (!column.source().isSameInEveryRow()) {
      return ItemParts.of(column.source()).shippedNames().values();
    }
    Object same = column.source().raw(null);
    return List.of(same instanceof ListItem item ? item.name() : (String) same);
  }

  private void checkText(String at, String name) {
    List<String> without = archive.texts().languagesWithout(name);
    if (!without.isEmpty()) {
      tell(at + ": no text for \"" + name + "\" in " + String.join(", ", without));
    }
  }

  private void tell(String fault) {
    faults.add(archive.name() + " " + fault);
  }

  private static String wire(ArchiveColumn column) {
    return column.type().wireName();
  }
}
