package io.arkiv.archive;

import io.arkiv.archive.text.ShippedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reusable tree of columns (address, associate, e-mail), declared once with relative names and
 * paths and mounted wherever a relation leads to it.
 *
 * @param texts what the columns show in several languages; they go wherever the columns go
 */
public record ColumnGroup(List<ArchiveColumn> columns, ShippedTexts texts) {

  public ColumnGroup {
    columns = List.copyOf(columns);
  }

  /** A group of the columns, in this order. */
  public static ColumnGroup of(ArchiveColumn... columns) {
    return new ColumnGroup(List.of(columns), ShippedTexts.NONE);
  }

  /** This group with texts for what its columns show. */
  public ColumnGroup saying(ShippedTexts more) {
    return new ColumnGroup(columns, texts.and(more));
  }

  /** This group, followed by another one. */
  public ColumnGroup and(ColumnGroup other) {
    return new ColumnGroup(
        Stream.concat(columns.stream(), other.columns.stream()).toList(), texts.and(other.texts));
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
    return new ColumnGroup(all, texts.and(group.texts));
  }

  /** The names of the columns, in declaration order. */
  public List<String> names() {
    return columns.stream().map(ArchiveColumn::name).toList();
  }
}
