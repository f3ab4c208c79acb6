package coop.meent.invoice;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// Something on a client's debtors account that belongs to no invoice here: a payment nobody could
/// place, or what was booked before there were invoices.
///
/// @param reference of the entry, such as `A-12`
/// @param amount of a payment positive
public record Loose(
    EntryId entry, String reference, LocalDate date, String text, ClientId client, Money amount) {}
