package coop.meent.spread;

import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ends what is spread before its last month.
record Ending(Workings all) {

  /// An asset is sold or thrown away. The months before are booked first; what it is worth then and
  /// what it brought make the difference that falls to the result.
  SpreadOutcome<SpreadEnd> dispose(SpreadId id, Disposal how) {
    return all.deed(
        "spread.dispose",
        tx -> {
          var one = all.running(tx, id);
          if (!one.what().kind().isAsset())
            throw Workings.refused(new SpreadRefusal.NotAnAsset(one.what().name()));
          if (how.price().isNegative())
            throw Workings.refused(new SpreadRefusal.BadPrice(how.price()));
          if (how.price().isPositive() && how.on().isEmpty())
            throw Workings.refused(new SpreadRefusal.NoProceeds());
          if (how.day().isBefore(one.what().day()) || Workings.isOut(how.day()))
            throw Workings.refused(new SpreadRefusal.BadDates());
          var before = complete(tx, one, monthBefore(how.day()));
          return end(
              tx,
              before,
              SpreadEnd.Kind.DISPOSED,
              how.day(),
              how.price(),
              how.reason(),
              disposal(tx, before, how));
        });
  }

  private List<Posting> disposal(Tx tx, SpreadStanding one, Disposal how) {
    var what = one.what();
    var book = all.bookOf(what.book());
    List<Posting> lines = new ArrayList<>();
    if (!one.fallen().isZero()) lines.add(Posting.of(what.written(), one.fallen()));
    how.on()
        .filter(_ -> how.price().isPositive())
        .ifPresent(on -> lines.add(Posting.of(on, how.price())));
    lines.add(Posting.of(what.held(), what.amount().negate()));
    var result = one.left().minus(how.price());
    if (result.isPositive()) lines.add(Posting.of(what.result(), result));
    if (result.isNegative())
      lines.add(Posting.of(all.accounts().wanted(tx, book, SpreadAccounts.OTHER_INCOME), result));
    return lines;
  }

  /// What was spread is over: all that is left falls to the result at once.
  SpreadOutcome<SpreadEnd> stop(SpreadId id, LocalDate day, String reason) {
    return all.deed(
        "spread.stop",
        tx -> {
          var one = all.running(tx, id);
          if (reason.isBlank()) throw Workings.refused(new SpreadRefusal.NoReason());
          if (one.what().kind().isAsset() || one.left().isZero())
            throw Workings.refused(new SpreadRefusal.NothingOpen());
          if (day.isBefore(one.what().day()) || Workings.isOut(day))
            throw Workings.refused(new SpreadRefusal.BadDates());
          boolean hasMonths = one.what().kind() != SpreadKind.AWAITED;
          var before = hasMonths ? complete(tx, one, monthBefore(day)) : one;
          var left = before.left();
          if (left.isZero()) throw Workings.refused(new SpreadRefusal.NothingOpen());
          var lines =
              List.of(
                  Posting.of(one.what().result(), left),
                  Posting.of(one.what().written(), left.negate()));
          return end(tx, before, SpreadEnd.Kind.STOPPED, day, Money.ZERO, reason.strip(), lines);
        });
  }

  private static YearMonth monthBefore(LocalDate day) {
    return YearMonth.from(day).minusMonths(1);
  }

  /// With all months booked until and with one, and none after it.
  SpreadStanding complete(Tx tx, SpreadStanding one, YearMonth before) {
    one.bookedFrom(before.plusMonths(1))
        .ifPresent(month -> {
          throw Workings.refused(new SpreadRefusal.BookedLater(one.what().name(), month.atDay(1)));
        });
    var id = one.what().id();
    for (var open :
        SpreadService.proposals(
            List.of(one), one.what().book(), before, Rhythm.YEAR, what -> what.id().equals(id)))
      all.record(tx, open);
    return all.running(tx, id);
  }

  SpreadEnd end(
      Tx tx,
      SpreadStanding one,
      SpreadEnd.Kind kind,
      LocalDate day,
      Money price,
      String reason,
      List<Posting> lines) {
    var book = all.bookOf(one.what().book());
    var open = all.rooms().ledger().openDay(tx, book.id(), day, lines);
    var text = all.rooms().written().get("spread.entry." + kind.name(), one.what().name());
    var told = lines.stream().map(line -> line.withText(one.what().name())).toList();
    var entry = all.rooms().ledger().record(tx, EntryDraft.of(book.id(), open, text, told));
    var end =
        new SpreadEnd(all.rooms().ids().next(), kind, open, price, reason, Optional.of(entry.id()));
    all.spreads().putEnd(tx, book.space(), one.what().id(), end, all.rooms().clock().instant());
    return end;
  }

  /// Takes out what should not have been laid down, as long as nothing of it was booked. What was
  /// taken from the result goes back.
  SpreadOutcome<Spread> withdraw(SpreadId id, String reason) {
    return all.deed("spread.withdraw", tx -> withdraw(tx, id, reason));
  }

  Spread withdraw(Tx tx, SpreadId id, String reason) {
    var one = all.running(tx, id);
    boolean isLowered = one.what().estimates().stream().anyMatch(each -> each.entry().isPresent());
    if (!one.booked().isEmpty() || isLowered)
      throw Workings.refused(new SpreadRefusal.Booked(one.what().name()));
    if (reason.isBlank()) throw Workings.refused(new SpreadRefusal.NoReason());
    one.what()
        .moved()
        .flatMap(all.rooms().ledger()::entry)
        .filter(entry -> entry.reversedBy().isEmpty())
        .ifPresent(entry -> all.rooms().ledger().takeBack(tx, entry));
    all.spreads()
        .putEnd(
            tx,
            all.bookOf(one.what().book()).space(),
            id,
            new SpreadEnd(
                all.rooms().ids().next(),
                SpreadEnd.Kind.MISTAKE,
                all.rooms().today(),
                Money.ZERO,
                reason.strip(),
                Optional.empty()),
            all.rooms().clock().instant());
    return one.what();
  }
}
