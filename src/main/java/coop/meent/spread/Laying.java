package coop.meent.spread;

import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Lays down what is spread: assets, and what was paid or invoiced ahead.
record Laying(Workings all) {

  private static final int MOST_MONTHS = 1200;
  private static final int LONGEST_NAME = 200;

  /// Puts an asset in the register.
  SpreadOutcome<Spread> register(AssetDraft draft) {
    return all.deed(
        "spread.register",
        tx -> {
          var book = all.bookOf(draft.book());
          check(tx, draft);
          var kind = draft.kind();
          var from = draft.takenOver().map(AssetDraft.TakenOver::from).orElse(draft.begins());
          var one =
              new Spread(
                  new SpreadId(all.rooms().ids().next()),
                  book.id(),
                  kind,
                  draft.name(),
                  draft.bought(),
                  draft.cost(),
                  draft.residual(),
                  draft.begins(),
                  draft.months(),
                  from,
                  before(draft),
                  all.accounts().wanted(tx, book, kind.heldRgs()),
                  all.accounts().wanted(tx, book, kind.writtenRgs()),
                  all.accounts().wanted(tx, book, kind.resultRgs()),
                  draft.source(),
                  Optional.empty());
          all.spreads().put(tx, book.space(), one, all.rooms().clock().instant());
          return one;
        });
  }

  private static Money before(AssetDraft draft) {
    return draft
        .takenOver()
        .map(taken ->
            taken
                .before()
                .orElseGet(() ->
                    Spread.straight(
                        draft.cost().minus(draft.residual()),
                        draft.begins(),
                        draft.months(),
                        taken.from().minusMonths(1))))
        .orElse(Money.ZERO);
  }

  private void check(Tx tx, AssetDraft draft) {
    checkMonths(draft.name(), draft.months());
    var begins = draft.begins();
    if (Workings.isOut(draft.bought()) || begins.isBefore(YearMonth.from(draft.bought())))
      throw Workings.refused(new SpreadRefusal.BadDates());
    if (!draft.cost().isPositive())
      throw Workings.refused(new SpreadRefusal.BadAmount(draft.cost()));
    if (draft.residual().isNegative() || draft.residual().compareTo(draft.cost()) >= 0)
      throw Workings.refused(new SpreadRefusal.BadResidual(draft.residual(), draft.cost()));
    checkTakenOver(draft);
    for (var one : all.spreads().all(tx.sql()))
      if (Workings.isMeant(one)
          && draft.source().isPresent()
          && one.what().kind() == draft.kind()
          && one.what().source().equals(draft.source()))
        throw Workings.refused(
            new SpreadRefusal.Registered(
                all.rooms().ledger().entry(draft.source().get()).orElseThrow().reference(),
                one.what().name()));
  }

  private static void checkTakenOver(AssetDraft draft) {
    if (draft.takenOver().isEmpty()) return;
    var from = draft.takenOver().get().from();
    var last = draft.begins().plusMonths(draft.months() - 1L);
    if (!from.isAfter(draft.begins()) || from.isAfter(last))
      throw Workings.refused(new SpreadRefusal.BadDates());
    var before = before(draft);
    var most = draft.cost().minus(draft.residual());
    if (before.isNegative() || before.compareTo(most) > 0)
      throw Workings.refused(new SpreadRefusal.BadBefore(before, most));
  }

  static void checkMonths(String name, int months) {
    if (name.isEmpty() || name.length() > LONGEST_NAME)
      throw Workings.refused(new SpreadRefusal.NoName());
    if (months < 1 || months > MOST_MONTHS)
      throw Workings.refused(new SpreadRefusal.BadMonths(months));
  }

  /// Spreads what a bill or invoice booked over the months that it is about: it is taken from the
  /// result at once, and comes back month by month.
  SpreadOutcome<Spread> ahead(AheadDraft draft) {
    return all.deed(
        "spread.ahead",
        tx -> {
          var book = all.bookOf(draft.book());
          checkMonths(draft.name(), draft.months());
          if (Workings.isOut(draft.first().atDay(1)))
            throw Workings.refused(new SpreadRefusal.BadDates());
          var account = all.rooms().ledger().account(draft.account()).orElseThrow();
          var entry = all.rooms().ledger().entry(draft.entry()).orElseThrow();
          var amount = amount(tx, draft, entry, account);
          var held =
              all.accounts()
                  .wanted(
                      tx,
                      book,
                      amount.isPositive()
                          ? SpreadAccounts.PAID_AHEAD
                          : SpreadAccounts.INVOICED_AHEAD);
          var lines =
              List.of(
                  Posting.of(held, amount).withText(draft.name()),
                  Posting.of(account.id(), amount.negate()).withText(draft.name()));
          var text =
              all.rooms().written().get("spread.entry.ahead", draft.name(), entry.reference());
          var day = all.rooms().ledger().openDay(tx, book.id(), entry.date(), lines);
          var moved = all.rooms().ledger().record(tx, EntryDraft.of(book.id(), day, text, lines));
          var one =
              new Spread(
                  new SpreadId(all.rooms().ids().next()),
                  book.id(),
                  SpreadKind.AHEAD,
                  draft.name(),
                  entry.date(),
                  amount,
                  Money.ZERO,
                  draft.first(),
                  draft.months(),
                  draft.first(),
                  Money.ZERO,
                  held,
                  held,
                  account.id(),
                  Optional.of(entry.id()),
                  Optional.of(moved.id()));
          all.spreads().put(tx, book.space(), one, all.rooms().clock().instant());
          return one;
        });
  }

  /// Signed as on the account.
  private Money amount(Tx tx, AheadDraft draft, JournalEntry entry, Account account) {
    if (account.kind().isOnBalanceSheet())
      throw Workings.refused(new SpreadRefusal.NotOfTheResult(account.number()));
    var there = Money.ZERO;
    if (entry.reversedBy().isEmpty() && entry.book().equals(draft.book()))
      for (var line : entry.postings())
        if (line.account().equals(account.id())) there = there.plus(line.amount());
    for (var one : all.spreads().all(tx.sql()))
      if (Workings.isMeant(one)
          && one.what().kind() == SpreadKind.AHEAD
          && one.what().source().filter(entry.id()::equals).isPresent()
          && one.what().result().equals(account.id())) there = there.minus(one.what().amount());
    if (there.isZero())
      throw Workings.refused(new SpreadRefusal.NothingThere(entry.reference(), account.number()));
    if (draft.amount().isEmpty()) return there;
    var wanted = draft.amount().get();
    if (!wanted.isPositive()) throw Workings.refused(new SpreadRefusal.BadAmount(wanted));
    if (wanted.compareTo(there.abs()) > 0)
      throw Workings.refused(new SpreadRefusal.TooMuch(wanted, there.abs()));
    return there.isNegative() ? wanted.negate() : wanted;
  }
}
