package coop.meent.search;

import coop.meent.base.Money;
import java.time.LocalDate;

/// One thing that was asked for; all of them must hold.
public sealed interface QueryPart {

  /// A word, or words between quotes.
  ///
  /// @param isWhole as it stands, in this order; else its beginning is enough
  record Word(String text, boolean isWhole) implements QueryPart {}

  /// The whole amount, without its sign; both ends included.
  record Amount(Money least, Money most) implements QueryPart {}

  /// The day; both ends included.
  record Days(LocalDate from, LocalDate to) implements QueryPart {}

  /// Entries with a line on a member, client, assignment or account that is called so.
  record About(SearchKind kind, String name) implements QueryPart {}

  /// How an account number at a bank begins, without spaces.
  record Iban(String beginning) implements QueryPart {}

  record Only(SearchKind kind) implements QueryPart {}

  /// A filter whose value says nothing, as it was typed.
  record Unreadable(String typed) implements QueryPart {}
}
