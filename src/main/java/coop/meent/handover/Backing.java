package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import coop.meent.team.Seat;
import coop.meent.work.Assignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A place on an assignment, who is in it and who stands behind it.
///
/// @param seat empty for whom the client calls
/// @param sitting who is in it; nobody while a seat is open
/// @param weeks how it is covered in each of the weeks to come in which the place runs
public record Backing(
    Assignment assignment,
    Optional<Seat> seat,
    List<MemberId> sitting,
    Optional<MemberId> first,
    Optional<MemberId> second,
    SortedMap<Week, Cover> weeks) {

  public Backing {
    sitting = List.copyOf(sitting);
    weeks = new TreeMap<>(weeks);
  }

  /// The first one first.
  public List<MemberId> standIns() {
    return java.util.stream.Stream.of(first, second).flatMap(Optional::stream).toList();
  }

  /// The weeks to come in which nobody stands behind it.
  public List<Week> alone() {
    return with(Cover.NOBODY);
  }

  /// The weeks to come in which as much stands behind it.
  public List<Week> with(Cover cover) {
    return weeks.entrySet().stream()
        .filter(one -> one.getValue() == cover)
        .map(Map.Entry::getKey)
        .toList();
  }
}
