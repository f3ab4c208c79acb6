package coop.meent.spread;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Takes bills that did not come into the year that they belong to, and turns them when they come.
record Awaiting(Workings all, AwaitedRows rows, Ending ending) {

  /// Each has its entry on the last day of the year, all in one deed. What no bill turned falls
  /// back at the end of the year after.
  SpreadOutcome<List<Spread>> await(List<AwaitedDraft> drafts) {
    return all.deed(
        "spread.await",
        tx -> {
          if (drafts.isEmpty()) throw Workings.refused(new SpreadRefusal.NothingOpen());
          List<Spread> laid = new ArrayList<>();
          for (var draft : drafts) laid.add(lay(tx, draft));
          return laid;
        });
  }

  private Spread lay(Tx tx, AwaitedDraft draft) {
    check(tx, draft);
    var book = all.bookOf(draft.book());
    var held = all.accounts().wanted(tx, book, SpreadAccounts.STILL_TO_RECEIVE);
    var lines =
        List.of(
            Posting.of(draft.account(), draft.estimate()).withText(draft.name()),
            Posting.of(held, draft.estimate().negate()).withText(draft.name()));
    if (!all.rooms().ledger().openDay(tx, book.id(), draft.day(), lines).equals(draft.day()))
      throw Workings.refused(new SpreadRefusal.YearLocked(draft.day()));
    var text = all.rooms().written().get("spread.entry.awaited", draft.name());
    var moved = all.rooms().ledger().record(tx, EntryDraft.of(book.id(), draft.day(), text, lines));
    var falls = YearMonth.from(draft.day()).plusYears(1);
    var one =
        new Spread(
            new SpreadId(all.rooms().ids().next()),
            book.id(),
            SpreadKind.AWAITED,
            draft.name(),
            draft.day(),
            draft.estimate().negate(),
            Money.ZERO,
            falls,
            1,
            falls,
            Money.ZERO,
            held,
            held,
            draft.account(),
            Optional.empty(),
            Optional.of(moved.id()));
    var now = all.rooms().clock().instant();
    all.spreads().put(tx, book.space(), one, now);
    rows.put(tx, all.rooms().ids(), book.space(), one.id(), draft, now);
    return one;
  }

  private void check(Tx tx, AwaitedDraft draft) {
    Laying.checkMonths(draft.name(), 1);
    if (Workings.isOut(draft.day())) throw Workings.refused(new SpreadRefusal.BadDates());
    if (YearMonth.from(draft.day()).isAfter(YearMonth.from(all.rooms().today())))
      throw Workings.refused(new SpreadRefusal.NotYet(draft.day().withDayOfMonth(1)));
    if (!draft.estimate().isPositive())
      throw Workings.refused(new SpreadRefusal.BadAmount(draft.estimate()));
    var account = all.rooms().ledger().account(draft.account()).orElseThrow();
    if (account.kind().isOnBalanceSheet())
      throw Workings.refused(new SpreadRefusal.NotOfTheResult(account.number()));
    if (draft.reason().isEmpty()) throw Workings.refused(new SpreadRefusal.NoReason());
    for (var one : rows.all(tx.sql()))
      if (one.what().book().equals(draft.book())
          && one.yearEnd().equals(draft.day())
          && one.what().name().equalsIgnoreCase(draft.name()))
        throw Workings.refused(new SpreadRefusal.AwaitedAlready(draft.name(), draft.day()));
  }

  /// Takes out what was taken into a year, as long as nothing turned it.
  SpreadOutcome<List<Spread>> forget(List<SpreadId> ids, String reason) {
    return all.deed(
        "spread.await-back",
        tx -> ids.stream().map(id -> ending.withdraw(tx, id, reason)).toList());
  }

  /// The bill came: an entry that somebody names.
  SpreadOutcome<SpreadEnd> came(SpreadId id, EntryId bill) {
    return all.deed(
        "spread.came",
        tx -> {
          var one = all.running(tx, id);
          if (one.what().kind() != SpreadKind.AWAITED)
            throw Workings.refused(new SpreadRefusal.NotAwaited(one.what().name()));
          if (one.left().isZero()) throw Workings.refused(new SpreadRefusal.NothingOpen());
          var entry = all.rooms().ledger().entry(bill).orElseThrow();
          var amount = onResult(entry);
          boolean isOwn = one.what().moved().filter(bill::equals).isPresent();
          boolean isThere = entry.reversedBy().isEmpty() && entry.book().equals(one.what().book());
          if (!isThere || isOwn || amount.isZero())
            throw Workings.refused(new SpreadRefusal.NoBill(entry.reference()));
          return turn(tx, one, entry, amount);
        });
  }

  /// A bill was booked: the one that was awaited of the same sender is turned by it. Of several the
  /// one on the same account is meant, and then the one that was estimated nearest.
  void received(Tx tx, JournalEntry bill, Predicate<Awaited> isOfSender) {
    var amount = onResult(bill);
    if (!amount.isPositive()) return;
    rows.all(tx.sql()).stream()
        .filter(one -> one.isOpen() && one.what().book().equals(bill.book()))
        .filter(one -> bill.date().isAfter(one.yearEnd().minusYears(1)))
        .filter(isOfSender)
        .min(
            Comparator.comparing((Awaited one) -> !isOn(bill, one))
                .thenComparing(one -> one.estimate().minus(amount).abs())
                .thenComparing(Awaited::yearEnd)
                .thenComparing(one -> one.what().id().uuid()))
        .ifPresent(one -> turn(tx, one.standing(), bill, amount));
  }

  private static boolean isOn(JournalEntry bill, Awaited one) {
    return bill.postings().stream().anyMatch(line -> line.account().equals(one.what().result()));
  }

  private Money onResult(JournalEntry entry) {
    var sum = Money.ZERO;
    for (var line : entry.postings())
      if (!all.rooms().ledger().account(line.account()).orElseThrow().kind().isOnBalanceSheet())
        sum = sum.plus(line.amount());
    return sum;
  }

  /// The estimate leaves the balance and the result of the day on which the bill is booked, where
  /// the bill itself stands: only the difference is left there.
  private SpreadEnd turn(Tx tx, SpreadStanding one, JournalEntry bill, Money amount) {
    var what = one.what();
    var lines =
        List.of(
            Posting.of(what.result(), one.left()), Posting.of(what.written(), one.left().negate()));
    var reason = all.rooms().written().get("spread.entry.cameBy", bill.reference(), bill.text());
    var end =
        ending.end(
            tx,
            one,
            SpreadEnd.Kind.STOPPED,
            later(bill.date(), what.day()),
            Money.ZERO,
            reason,
            lines);
    rows.putBill(
        tx,
        all.rooms().ids(),
        all.bookOf(what.book()).space(),
        what.id(),
        end.id(),
        new Awaited.Came(bill.id(), amount),
        all.rooms().clock().instant());
    return end;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /// A bill was taken back: what was turned for it is awaited again.
  void takenBack(Tx tx, EntryId bill) {
    for (var entry : all.rooms().ledger().entries(rows.turnedFor(tx.sql(), bill)))
      if (entry.reversedBy().isEmpty()) all.rooms().ledger().takeBack(tx, entry);
  }
}
