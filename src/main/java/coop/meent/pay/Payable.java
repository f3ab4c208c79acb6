package coop.meent.pay;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.ledger.Dimensions;
import coop.meent.pay.file.Party;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something that is owed and may be paid, as the room knows it that it comes from.
///
/// @param item the same on every laptop and for ever: of a bill its id, of a running account whose
///   it is
/// @param member who is paid, where that is a member
/// @param owed all that is owed by now, whatever of it is ordered already
/// @param toTell what the payee reads on their statement: a text, an RF reference, a payment
///   reference
/// @param account where the debt stands in the books, and `about` whom
/// @param why in a few words, for whoever looks over the batch
/// @param from IBAN of the one account that the money for it stands on; empty: any will do
public record Payable(
    PayableKind kind,
    UUID item,
    Party payee,
    Optional<MemberId> member,
    Money owed,
    LocalDate due,
    String toTell,
    AccountId account,
    Dimensions about,
    Named why,
    Optional<String> from) {

  /// Paid from any account.
  public Payable(
      PayableKind kind,
      UUID item,
      Party payee,
      Optional<MemberId> member,
      Money owed,
      LocalDate due,
      String toTell,
      AccountId account,
      Dimensions about,
      Named why) {
    this(kind, item, payee, member, owed, due, toTell, account, about, why, Optional.empty());
  }
}
