package coop.meent.audit;

import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What one member of the committee states to the assembly. A later one of the same member takes
/// its place, and both stay.
///
/// @param books that were looked at
/// @param closing the mark of the balances that the year was closed with
/// @param pack the hash of the list of hashes of the year pack that was looked at
/// @param remarks what the assembly should know; empty when there is nothing
public record Statement(
    UUID id,
    int year,
    MemberId by,
    BooksMark books,
    String closing,
    Optional<String> pack,
    Tally tally,
    String remarks,
    Instant recordedAt) {

  public static final int LONGEST_REMARKS = 2000;

  /// How far the work was when it was signed.
  ///
  /// @param picked entries of the sample
  /// @param seen of them
  /// @param asked questions
  /// @param open of them
  public record Tally(int picked, int seen, int asked, int open) {}

  public boolean hasRemarks() {
    return !remarks.isEmpty();
  }
}
