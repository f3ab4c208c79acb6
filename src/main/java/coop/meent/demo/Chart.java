package coop.meent.demo;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.Account;
import coop.meent.ledger.LedgerService;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A book's accounts by their number.
record Chart(BookId book, Map<String, AccountId> byNumber) {

  static Chart of(LedgerService ledger, BookId book) {
    return new Chart(
        book,
        ledger.accounts(book).stream().collect(Collectors.toMap(Account::number, Account::id)));
  }

  AccountId account(String number) {
    return Objects.requireNonNull(byNumber.get(number), number);
  }

  Lines lines() {
    return new Lines(this);
  }
}
