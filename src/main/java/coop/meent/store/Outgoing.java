package coop.meent.store;

import coop.meent.base.Hash;
import java.util.Optional;

/// A change as it goes to other laptops.
///
/// @param header its bytes; the change is known by their SHA-256
/// @param payload empty when this laptop cannot read it
/// @param previous the change before it in its chain; empty for the first
public record Outgoing(
    Hash hash,
    Chain chain,
    long sequence,
    Optional<Hash> previous,
    Space space,
    byte[] header,
    Optional<byte[]> payload) {}
