package coop.meent.bill;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// What was paid of a bill; less than nothing when money came back.
public record Payment(Money amount, LocalDate date, EntryId entry) {}
