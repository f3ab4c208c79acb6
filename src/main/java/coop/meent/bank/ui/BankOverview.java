package coop.meent.bank.ui;

import coop.meent.bank.BalanceGap;
import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankAgreement;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.Proposal;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.ui.DimensionChoices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All bank accounts of all books, as they were when this was read.
///
/// @param own the cooperative's book, for statements of accounts not met before
/// @param certain proposals that can be booked without looking at each
record BankOverview(
    Book own,
    List<BankAccountSummary> summaries,
    List<BankAgreement> agreements,
    List<BalanceGap> gaps,
    List<Proposal> certain,
    Map<BookId, List<Account>> accounts,
    Map<AccountId, Account> byId,
    DimensionChoices.All choices) {

  /// Past this many open lines they are not all looked through at every change; those that are seen
  /// still have their proposals.
  private static final long LOOKED_THROUGH = 1_000;

  /// Called on the store thread.
  static BankOverview read(BankDesk desk) {
    var books = desk.books().ledger().books();
    List<BankAccountSummary> summaries = new ArrayList<>();
    List<BankAgreement> agreements = new ArrayList<>();
    List<BalanceGap> gaps = new ArrayList<>();
    List<Proposal> certain = new ArrayList<>();
    Map<BookId, List<Account>> accounts = new HashMap<>();
    Map<AccountId, Account> byId = new HashMap<>();
    for (var book : books) {
      var bank = desk.bank();
      summaries.addAll(bank.summaries(book.id()));
      agreements.addAll(bank.agreements(book.id()));
      gaps.addAll(bank.gaps(book.id()));
      if (bank.countLines(open(book)) <= LOOKED_THROUGH)
        bank.proposeAll(book.id()).stream().filter(Proposal::isCertain).forEach(certain::add);
      accounts.put(book.id(), desk.books().ledger().accounts(book.id()));
      accounts.get(book.id()).forEach(account -> byId.put(account.id(), account));
    }
    return new BankOverview(
        own(books),
        summaries,
        agreements,
        gaps,
        certain,
        accounts,
        byId,
        desk.books().choices().all());
  }

  private static BankLineFilter open(Book book) {
    return BankLineFilter.all(book.id()).that(BankLineFilter.Status.OPEN);
  }

  private static Book own(List<Book> books) {
    return books.stream()
        .filter(book -> book.kind() == BookKind.COOPERATIVE)
        .findFirst()
        .orElse(books.getFirst());
  }

  Optional<BankAgreement> agreement(BankAccountId account) {
    return agreements.stream().filter(one -> one.account().id().equals(account)).findFirst();
  }

  Optional<BalanceGap> gap(BankAccountId account) {
    return gaps.stream().filter(one -> one.account().equals(account)).findFirst();
  }

  long openLines() {
    return summaries.stream().mapToLong(BankAccountSummary::openLines).sum();
  }

  List<Account> accountsOf(BookId book) {
    return accounts.getOrDefault(book, List.of());
  }
}
