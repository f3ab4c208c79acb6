package coop.meent.sister;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.util.UUID;

/// A letter that came or went, as it was kept.
///
/// @param by who took it in or wrote it
/// @param hash of the file
public record Post(
    UUID id, UUID sister, MemberId by, boolean isIn, Letter letter, Hash hash, Instant at) {

  boolean isOf(LetterKind kind) {
    return letter.content().kind() == kind;
  }
}
