package coop.meent.spread;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// What the deeds of this room have in common.
record Workings(SpreadRooms rooms, Spreads spreads, SpreadAccounts accounts) {

  static boolean isMeant(SpreadStanding one) {
    return one.end().filter(end -> end.kind() == SpreadEnd.Kind.MISTAKE).isEmpty();
  }

  static boolean isOut(LocalDate day) {
    return day.getYear() < 1990 || day.getYear() > 2200;
  }

  /// Books what is proposed, on its day or the first after it that is open, and notes its months.
  JournalEntry record(Tx tx, Proposal one) {
    var postings = one.postings();
    var day = rooms.ledger().openDay(tx, one.book(), one.day(), postings);
    var words = rooms.written();
    boolean isAssets = one.lines().stream().allMatch(line -> line.what().kind().isAsset());
    var text =
        words.get(
            isAssets ? "spread.entry.assets" : "spread.entry.months", words.period(one.period()));
    var entry = rooms.ledger().record(tx, EntryDraft.of(one.book(), day, text, postings));
    for (var line : one.lines())
      for (var part : line.months())
        spreads.putMonth(
            tx,
            rooms.ids(),
            bookOf(one.book()).space(),
            line.what(),
            part.month(),
            new SpreadStanding.Booked(part.amount(), day, entry.id()),
            rooms.clock().instant());
    return entry;
  }

  /// @throws RefusedException when it is not here, or over
  SpreadStanding running(Tx tx, SpreadId id) {
    return running(spreads.all(tx.sql()), id);
  }

  static SpreadStanding running(List<SpreadStanding> all, SpreadId id) {
    var one =
        all.stream()
            .filter(found -> found.what().id().equals(id))
            .findFirst()
            .orElseThrow(() -> refused(new SpreadRefusal.NotHere("?")));
    one.end()
        .ifPresent(end -> {
          throw refused(new SpreadRefusal.Over(one.what().name(), end.on()));
        });
    return one;
  }

  Book bookOf(BookId id) {
    return rooms.ledger().book(id).orElseThrow();
  }

  <T> SpreadOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return rooms.store().write(name, tx -> new SpreadOutcome.Done<>(work.apply(tx)));
    } catch (RefusedException e) {
      return new SpreadOutcome.Refused<>(e.refusal());
    }
  }

  static RefusedException refused(SpreadRefusal refusal) {
    return new RefusedException(refusal);
  }
}
