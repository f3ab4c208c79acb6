package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import java.util.List;
import java.util.Optional;

/// A stretch of one chain, as its laptop publishes it: the headers of its changes for everybody in
/// the vault, their payloads by space for those who may read them, and what the laptop knew. It may
/// hold no change at all, and just say what was seen.
///
/// Headers, records and statements are bytes here; who reads them looks for himself whether they
/// follow upon `first` and `previous`.
///
/// @param first sequence of the first header, or of the one that will come
/// @param previous hash of the change before the first, if there is one
/// @param governanceHead the newest record of governance its author knew
/// @param seen up to where its author had every chain
/// @param records of governance its author passes on, signed each by itself
/// @param statements likewise
/// @param headers in sequence
public record Bundle(
    Chain chain,
    long first,
    Optional<Hash> previous,
    Optional<Hash> governanceHead,
    Frontier seen,
    List<byte[]> records,
    List<byte[]> statements,
    List<byte[]> headers,
    List<Section> sections) {

  /// @throws IllegalArgumentException unless there is a previous change exactly when the first is
  ///   not the first of all
  public Bundle {
    if (first < 1) throw new IllegalArgumentException("sequence " + first);
    if (previous.isPresent() != first > 1)
      throw new IllegalArgumentException("a chain begins at 1, and goes on from something");
    records = List.copyOf(records);
    statements = List.copyOf(statements);
    headers = List.copyOf(headers);
    sections = List.copyOf(sections);
  }
}
