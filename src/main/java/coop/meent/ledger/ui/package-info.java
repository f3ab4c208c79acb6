/// The books on screen: accounts with balances, the card of one account, the journal, an entry, a
/// new entry, the statements. Every total opens to its entries. Start with [BooksPage].
@NullMarked
package coop.meent.ledger.ui;

import org.jspecify.annotations.NullMarked;
