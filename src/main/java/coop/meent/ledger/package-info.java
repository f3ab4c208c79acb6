/// Double-entry bookkeeping: books, accounts, journal entries with signed postings (debit
/// positive), period locks, and the statements made of them. An entry balances or is refused, here
/// and in the database; it is never edited, only reversed; the opening balance of a year is derived
/// from the closing one before it. Start with [EntryDraft], [LedgerService] and [Statements].
@NullMarked
package coop.meent.ledger;

import org.jspecify.annotations.NullMarked;
