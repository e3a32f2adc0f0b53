package io.arkiv.query.column;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.NearNames;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;
import java.util.function.Predicate;

/** Finds the columns that a query names, or says which one was probably meant. */
public final class Columns {

  private final Archive archive;

  public Columns(Archive archive) {
    this.archive = archive;
  }

  /** The column as it is shown: one that the caller may not see is there, without values. */
  public ArchiveColumn toSelect(Word name) {
    return archive.shownColumn(name.text()).orElseGet(() -> toTotal(name));
  }

  /** The column whose values functions are of. */
  public ArchiveColumn toTotal(Word name) {
    return find(name, column -> true, "selected");
  }

  public ArchiveColumn toFilter(Word name) {
    return find(name, ArchiveColumn::isFilterable, "filtered");
  }

  public ArchiveColumn toSort(Word name) {
    return find(name, ArchiveColumn::isSortable, "sorted");
  }

  public boolean exist(String name) {
    return archive.column(name).isPresent();
  }

  private ArchiveColumn find(Word name, Predicate<ArchiveColumn> isUsable, String use) {
    ArchiveColumn column =
        archive
            .column(name.text())
            .orElseThrow(
                () -> problem(name, isUsable, "there is no column \"" + name.text() + "\""));
    if (!isUsable.test(column)) {
      throw problem(name, isUsable, "\"" + column.name() + "\" cannot be " + use);
    }
    return column;
  }

  private RuntimeException problem(Word name, Predicate<ArchiveColumn> isUsable, String message) {
    List<String> usable =
        archive.columns().stream().filter(isUsable).map(ArchiveColumn::name).toList();
    return Problem.at(name.span(), ProblemCode.UNKNOWN_COLUMN, message + " in " + archive.name())
        .suggesting(NearNames.nearest(name.text(), usable))
        .asException();
  }
}
