package coop.meent.ledger;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;
import java.util.Optional;

/// One administration: its own accounts, entries and periods.
///
/// @param member whose own book it is; empty for the cooperative's
/// @param code short name that commands use, such as `coop` or `m7`
/// @param currency ISO 4217
public record Book(
    BookId id,
    BookKind kind,
    Optional<MemberId> member,
    String code,
    String name,
    String currency) {

  public Book {
    if ((kind == BookKind.MEMBER) != member.isPresent())
      throw new IllegalArgumentException(
          "a member's book has a member, the cooperative's has none");
  }

  /// Who can read the book's rows.
  public Space space() {
    return member.map(Space::own).orElse(Space.OFFICE);
  }
}
