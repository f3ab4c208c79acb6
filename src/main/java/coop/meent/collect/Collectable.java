package coop.meent.collect;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import java.time.LocalDate;
import java.util.UUID;

/// Something that somebody owes the cooperative, as the room knows it that it comes from.
///
/// @param item the same on every laptop and for ever: of an invoice its id, of a current account
///   whose it is
/// @param debtor who owes it; the account is that of the mandate
/// @param open all that is open by now, whatever of it is under way already
/// @param toTell what the debtor reads on their statement
/// @param account where the claim stands in the books
/// @param why in a few words, for the notice and for whoever looks over the batch
public record Collectable(
    CollectableKind kind,
    UUID item,
    Debtor debtor,
    Money open,
    LocalDate due,
    String toTell,
    AccountId account,
    Named why) {}
