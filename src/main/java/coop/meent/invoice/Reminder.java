package coop.meent.invoice;

import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// That a client was reminded.
///
/// @param level 1 for the first
/// @param next when to look at it again
/// @param open what was open then
public record Reminder(InvoiceId invoice, int level, LocalDate date, LocalDate next, Money open) {}
