package io.arkiv.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reusable tree of columns (address, associate, e-mail), declared once with relative names and
 * paths and mounted wherever a relation leads to it.
 */
public record ColumnGroup(List<ArchiveColumn> columns) {

  public ColumnGroup {
    columns = List.copyOf(columns);
  }

  /** A group of the columns, in this order. */
  public static ColumnGroup of(ArchiveColumn... columns) {
    return new ColumnGroup(List.of(columns));
  }

  /** This group, followed by another one. */
  public ColumnGroup and(ColumnGroup other) {
    return new ColumnGroup(Stream.concat(columns.stream(), other.columns.stream()).toList());
  }

  /**
   * This group, followed by another one below a name.
   *
   * @param name the prefix of the column names, without the slash; empty for none
   * @param path the relation that leads to the group's rows; empty for the same row
   */
  public ColumnGroup mount(String name, String path, ColumnGroup group) {
    List<ArchiveColumn> all = new ArrayList<>(columns);
    group.columns.forEach(column -> all.add(column.under(name, path)));
    return new ColumnGroup(all);
  }

  /** The names of the columns, in declaration order. */
  public List<String> names() {
    return columns.stream().map(ArchiveColumn::name).toList();
  }
}
