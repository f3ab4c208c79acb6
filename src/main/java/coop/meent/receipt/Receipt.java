package coop.meent.receipt;

import coop.meent.base.Hash;
import coop.meent.base.Id.ReceiptId;
import coop.meent.base.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That a file belongs to something.
///
/// @param about what it belongs to, such as a bill
/// @param content what the file is known by
/// @param name as it was called
/// @param mediaType empty for a kind that a later Meent knows
/// @param size in bytes
/// @param keepUntil the last day on which the law wants it kept
public record Receipt(
    ReceiptId id,
    UUID about,
    Hash content,
    String name,
    Optional<MediaType> mediaType,
    long size,
    boolean isImmovable,
    LocalDate keepUntil) {

  /// The same from every laptop, so that a file is on one thing once.
  static ReceiptId id(UUID about, Hash content) {
    return new ReceiptId(Ids.derived("receipt", about.toString(), content.toString()));
  }
}
