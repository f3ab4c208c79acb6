package coop.meent.split;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A line of a member's current account in the cooperative's book, as the member may read it.
///
/// @param entry of the cooperative's book, and which line of it
/// @param reference of that entry, `A-12`
/// @param amount positive when it was added to what the member has
public record AccountLine(
    MemberId member,
    EntryId entry,
    int line,
    String reference,
    LocalDate date,
    String text,
    Optional<String> document,
    Kind kind,
    Money amount) {

  public enum Kind {
    SELF_BILL,

    /// Money between the bank accounts of both.
    PAYMENT,
    OTHER
  }

  /// The same from every laptop of the office.
  UUID id() {
    return Ids.derived("account-line", entry.uuid().toString(), String.valueOf(line));
  }
}
