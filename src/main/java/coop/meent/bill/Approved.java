package coop.meent.bill;

import coop.meent.ledger.JournalEntry;
import java.util.Optional;

/// A bill that was approved.
///
/// @param entry that books it; empty where whoever approved keeps no books
public record Approved(Bill bill, Optional<JournalEntry> entry) {}
