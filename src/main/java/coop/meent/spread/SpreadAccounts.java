package coop.meent.spread;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Side;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Optional;

/// The accounts that spreading takes. Those that a book does not start with are opened when they
/// are wanted, with an id that every laptop gives them.
final class SpreadAccounts {

  /// In the reference chart: bills paid, and revenue invoiced, that later months are about.
  static final String PAID_AHEAD = "BVorOvaVof";

  static final String INVOICED_AHEAD = "BSchOpaVgo";

  /// Nog te ontvangen facturen.
  static final String STILL_TO_RECEIVE = "BSchOpaNto";

  static final String OTHER_INCOME = "WOvbOvoOvo";

  private record Extra(
      String number, String rgs, String dutch, String english, AccountKind kind, Side side) {}

  /// Numbered as in RGS MKB.
  private static final List<Extra> EXTRAS =
      List.of(
          new Extra(
              "01401",
              "BIvaGooVvp",
              "Goodwill, aanschaf",
              "Goodwill, cost",
              AccountKind.ASSET,
              Side.DEBIT),
          new Extra(
              "01405",
              "BIvaGooCae",
              "Goodwill, afschrijving",
              "Goodwill, accumulated amortisation",
              AccountKind.ASSET,
              Side.CREDIT),
          new Extra(
              "43115",
              "WAfsAivGoo",
              "Afschrijvingen goodwill",
              "Amortisation of goodwill",
              AccountKind.EXPENSE,
              Side.DEBIT));

  private final LedgerService ledger;

  SpreadAccounts(LedgerService ledger) {
    this.ledger = ledger;
  }

  AccountId wanted(Tx tx, Book book, String rgs) {
    var found = ledger.account(book.id(), rgs);
    if (found.isPresent()) return found.get().id();
    var lacking =
        ChartOfAccounts.account(book, rgs)
            .or(() -> extra(book, rgs))
            .filter(one -> !isTaken(book, one.number()))
            .orElseThrow(() -> new RefusedException(new SpreadRefusal.NoAccount(rgs)));
    ledger.putAccount(tx, lacking);
    return lacking.id();
  }

  private boolean isTaken(Book book, String number) {
    return ledger.accounts(book.id()).stream().anyMatch(one -> one.number().equals(number));
  }

  private static Optional<Account> extra(Book book, String rgs) {
    return EXTRAS.stream()
        .filter(one -> one.rgs.equals(rgs))
        .findFirst()
        .map(one ->
            new Account(
                new AccountId(Ids.derived("account", book.id().uuid().toString(), one.number)),
                book.id(),
                one.number,
                Optional.of(one.rgs),
                one.dutch,
                one.english,
                one.kind,
                one.side,
                Optional.empty(),
                false,
                Optional.empty()));
  }
}
