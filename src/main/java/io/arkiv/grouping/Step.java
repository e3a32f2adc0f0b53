package io.arkiv.grouping;

import io.arkiv.archive.ArchiveRow;
import java.util.List;

/**
 * What the walk goes from one to the next of: a detail row, or an innermost group where no rows
 * come out.
 *
 * @param identity the parts of the keys of its groups, the outermost first, made comparable
 * @param groupSort what its groups are sorted by
 * @param detailSort what it is sorted by within them; empty for a group
 * @param primaryKey the row's; 0 for a group
 * @param row null for a group
 */
record Step(
    List<Object> identity,
    List<Object> groupSort,
    List<Object> detailSort,
    long primaryKey,
    ArchiveRow row) {}
