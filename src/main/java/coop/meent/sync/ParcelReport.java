package coop.meent.sync;

import java.util.List;
import java.util.stream.Stream;

/// What came of carrying files to and from a place.
///
/// @param sent names of files that lie there now and did not before
/// @param fetched names of files that this laptop has now and had not
/// @param missing names of files that were wanted and that nobody put there yet
/// @param damaged files of which something lies there that is cut off, or not what its hash says
/// @param removed how many objects were taken away, of files that are kept no longer
public record ParcelReport(
    List<String> sent,
    List<String> fetched,
    List<String> missing,
    List<Damaged> damaged,
    int removed) {

  /// Nothing was to be carried.
  public static final ParcelReport NOTHING =
      new ParcelReport(List.of(), List.of(), List.of(), List.of(), 0);

  /// With what another errand carried after it, which saw again what is missing.
  ParcelReport plus(ParcelReport later) {
    return new ParcelReport(
        joined(sent, later.sent),
        joined(fetched, later.fetched),
        later.missing,
        later.damaged,
        removed + later.removed);
  }

  private static List<String> joined(List<String> before, List<String> after) {
    return Stream.concat(before.stream(), after.stream()).toList();
  }

  /// @param location where it lies
  public record Damaged(String name, String location) {}
}
