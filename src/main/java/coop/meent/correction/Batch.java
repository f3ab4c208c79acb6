package coop.meent.correction;

import coop.meent.base.Id.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Entries that were changed in one go.
public record Batch(UUID id, Instant at, List<Corrected> corrected) {

  public Batch {
    corrected = List.copyOf(corrected);
  }

  /// @param entry as it was
  /// @param reversal takes it back
  /// @param instead stands in its place
  public record Corrected(UUID id, EntryId entry, EntryId reversal, EntryId instead) {}
}
