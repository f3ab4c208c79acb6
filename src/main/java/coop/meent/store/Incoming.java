package coop.meent.store;

import java.util.Optional;

/// A change as it comes from another laptop, its signature verified.
///
/// @param header its bytes; the change is known by their SHA-256
/// @param payload empty when this laptop cannot read the space
public record Incoming(byte[] header, Optional<byte[]> payload) {}
