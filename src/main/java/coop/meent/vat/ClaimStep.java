package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What one entry does to one claim.
///
/// @param asked how much more is owed by it; negative when it takes something off
/// @param paid how much of it is paid
/// @param lines that come due as the claim is paid
record ClaimStep(UUID claim, JournalEntry entry, Money asked, Money paid, List<Posting> lines) {

  ClaimStep {
    lines = List.copyOf(lines);
  }

  LocalDate date() {
    return entry.date();
  }

  boolean asks() {
    return !asked.isZero() || !lines.isEmpty();
  }
}
