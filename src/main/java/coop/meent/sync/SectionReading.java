package coop.meent.sync;

import coop.meent.base.Refusal;
import java.util.List;

/// What came of opening a section.
public sealed interface SectionReading {

  /// @param payloads of that space's changes, in the order of their headers
  record Opened(List<byte[]> payloads) implements SectionReading {}

  /// Sealed with another key than the one tried.
  record OtherKey() implements SectionReading, Refusal {}

  /// Sealed with that key, and still wrong inside, or moved here from another bundle. It is so for
  /// every reader, since a section opens with one key only.
  record Garbled() implements SectionReading, Refusal {}
}
