package coop.meent.ledger.ui;

import coop.meent.base.Money;

/// How an entry stands while it is typed.
sealed interface Standing {

  /// No amount yet, so that there is nothing to balance.
  record Nothing() implements Standing {}

  /// Something was typed that cannot be read.
  ///
  /// @param line its number, from 1
  /// @param error what is wrong with it, in the reader's language
  record Unreadable(int line, String error) implements Standing {}

  /// Past all counting; recording will say so.
  record TooLarge() implements Standing {}

  /// @param difference debit less credit
  record Missing(Money difference) implements Standing {}

  record Balanced() implements Standing {}
}
