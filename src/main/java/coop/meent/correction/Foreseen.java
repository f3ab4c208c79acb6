package coop.meent.correction;

import coop.meent.base.Refusal;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;

/// What a change would make of one entry.
public sealed interface Foreseen {

  JournalEntry entry();

  /// @param draft what would stand in its place
  record Becomes(JournalEntry entry, EntryDraft draft) implements Foreseen {}

  /// It is so already.
  record Stays(JournalEntry entry) implements Foreseen {}

  record Cannot(JournalEntry entry, Refusal why) implements Foreseen {}
}
