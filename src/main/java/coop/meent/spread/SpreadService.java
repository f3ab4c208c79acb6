package coop.meent.spread;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/// Deeds on what is spread over months, and what of it is still to be booked.
public final class SpreadService {

  /// How many entries on an account of assets are looked at for purchases.
  private static final int LATELY = 60;

  private final SpreadRooms rooms;
  private final EstimateRows estimateRows = new EstimateRows();
  private final Spreads spreads = new Spreads(estimateRows);
  private final Workings workings;
  private final Laying laying;
  private final Ending ending;
  private final AwaitedRows awaitedRows = new AwaitedRows(spreads);
  private final Awaiting awaiting;
  private final Estimating estimating;

  public SpreadService(SpreadRooms rooms) {
    this.rooms = rooms;
    workings = new Workings(rooms, spreads, new SpreadAccounts(rooms.ledger()));
    laying = new Laying(workings);
    ending = new Ending(workings);
    awaiting = new Awaiting(workings, awaitedRows, ending);
    estimating = new Estimating(workings, estimateRows, ending);
  }

  /// A purchase on an account of assets that the register does not have yet.
  public record Purchase(Book book, JournalEntry entry, SpreadKind kind, Money amount) {}

  /// All that is spread, the oldest first, without what was laid down by mistake.
  public List<SpreadStanding> all() {
    return rooms.store().read(spreads::all).stream().filter(Workings::isMeant).toList();
  }

  public Optional<SpreadStanding> find(SpreadId id) {
    return all().stream().filter(one -> one.what().id().equals(id)).findFirst();
  }

  /// Whether a book had assets in a period.
  public boolean hasAssets(BookId book, FiscalPeriod period) {
    return all().stream()
        .filter(one -> one.what().kind().isAsset() && one.what().book().equals(book))
        .anyMatch(one -> AssetYear.of(one, period).isSeen());
  }

  /// The last month that is over.
  public YearMonth lastOver() {
    return YearMonth.from(rooms.today().plusDays(1)).minusMonths(1);
  }

  /// What would be booked of a book until and with a month: an entry for each period that lacks
  /// something, the first one first.
  public List<Proposal> proposals(
      BookId book, YearMonth through, Rhythm rhythm, Predicate<Spread> which) {
    return rooms
        .store()
        .read(sql -> proposals(spreads.all(sql), book, through, rhythm, which))
        .stream()
        .map(this::onOpenDay)
        .toList();
  }

  /// How many months of things that are over were not booked in a book, until and with a month.
  public long open(BookId book, YearMonth through) {
    return all().stream()
        .filter(one -> one.what().book().equals(book))
        .mapToLong(one -> one.open(through).size())
        .sum();
  }

  private Proposal onOpenDay(Proposal one) {
    var locked = rooms.ledger().lockedThrough(one.book()).map(last -> last.plusDays(1));
    return locked.filter(one.day()::isBefore).map(one::on).orElse(one);
  }

  static List<Proposal> proposals(
      List<SpreadStanding> all,
      BookId book,
      YearMonth through,
      Rhythm rhythm,
      Predicate<Spread> which) {
    Map<LocalDate, Map<Spread, List<SpreadStanding.Part>>> periods = new TreeMap<>();
    for (var one : all) {
      if (!one.what().book().equals(book) || !which.test(one.what())) continue;
      for (var part : one.open(through))
        periods
            .computeIfAbsent(
                rhythm.around(part.month().atDay(1)).from(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(one.what(), _ -> new ArrayList<>())
            .add(part);
    }
    List<Proposal> proposals = new ArrayList<>();
    periods.forEach((from, lines) -> {
      var whole = rhythm.around(from);
      var last = through.atEndOfMonth();
      var period = whole.to().isAfter(last) ? new FiscalPeriod(whole.from(), last) : whole;
      List<Proposal.Line> found = new ArrayList<>();
      lines.forEach((what, months) -> found.add(new Proposal.Line(what, months)));
      proposals.add(new Proposal(book, period, period.to(), found));
    });
    return proposals;
  }

  /// Books all that is open until and with a month, in one step.
  public SpreadOutcome<List<JournalEntry>> book(
      BookId book, YearMonth through, Rhythm rhythm, Predicate<Spread> which) {
    return workings.deed(
        "spread.book",
        tx -> {
          if (through.isAfter(YearMonth.from(rooms.today())))
            throw Workings.refused(new SpreadRefusal.NotYet(through.atDay(1)));
          var open = proposals(spreads.all(tx.sql()), book, through, rhythm, which);
          if (open.isEmpty()) throw Workings.refused(new SpreadRefusal.NothingOpen());
          return open.stream().map(one -> workings.record(tx, one)).toList();
        });
  }

  /// Takes back entries that months were booked by; the months are open again.
  public SpreadOutcome<List<JournalEntry>> takeBack(List<EntryId> booked) {
    return workings.deed(
        "spread.take-back",
        tx ->
            rooms.ledger().entries(booked).stream()
                .map(entry -> rooms.ledger().takeBack(tx, entry))
                .toList());
  }

  /// Puts an asset in the register.
  public SpreadOutcome<Spread> register(AssetDraft draft) {
    return laying.register(draft);
  }

  /// Spreads what a bill or invoice booked over the months that it is about.
  public SpreadOutcome<Spread> ahead(AheadDraft draft) {
    return laying.ahead(draft);
  }

  /// An asset is sold or thrown away.
  public SpreadOutcome<SpreadEnd> dispose(SpreadId id, Disposal how) {
    return ending.dispose(id, how);
  }

  /// What was spread is over: all that is left falls to the result at once.
  public SpreadOutcome<SpreadEnd> stop(SpreadId id, LocalDate day, String reason) {
    return ending.stop(id, day, reason);
  }

  /// Takes out what should not have been laid down, as long as nothing of it was booked.
  public SpreadOutcome<Spread> withdraw(SpreadId id, String reason) {
    return ending.withdraw(id, reason);
  }

  /// Deeds that estimate assets anew.
  public Estimating estimating() {
    return estimating;
  }

  /// Bills that were still to be received at the end of a year, the oldest first, with those that
  /// came since.
  public List<Awaited> awaited() {
    return rooms.store().read(awaitedRows::all);
  }

  /// Takes bills that did not come into the year that they belong to.
  public SpreadOutcome<List<Spread>> await(List<AwaitedDraft> drafts) {
    return awaiting.await(drafts);
  }

  /// Takes them out again, as long as nothing turned them.
  public SpreadOutcome<List<Spread>> forget(List<SpreadId> awaited, String reason) {
    return awaiting.forget(awaited, reason);
  }

  /// The bill came by an entry that somebody names.
  public SpreadOutcome<SpreadEnd> came(SpreadId awaited, EntryId bill) {
    return awaiting.came(awaited, bill);
  }

  /// A bill was booked: what was awaited of its sender is turned by it, in the same deed.
  public void received(Tx tx, JournalEntry bill, Predicate<Awaited> isOfSender) {
    awaiting.received(tx, bill, isOfSender);
  }

  /// A bill was taken back: what was turned for it is awaited again.
  public void takenBack(Tx tx, EntryId bill) {
    awaiting.takenBack(tx, bill);
  }

  /// The language in which the cooperative writes.
  public Texts written() {
    return rooms.written();
  }

  /// Purchases of late that stand on an account of assets, and in no register.
  public List<Purchase> purchases() {
    Set<EntryId> known = new HashSet<>();
    for (var one : all()) one.what().source().ifPresent(known::add);
    List<Purchase> found = new ArrayList<>();
    for (var book : rooms.ledger().books())
      if (!rooms.ledger().isReadAlong(book))
        for (var account : rooms.ledger().accounts(book.id()))
          SpreadKind.held(account)
              .ifPresent(kind -> found.addAll(purchases(book, kind, account, known)));
    return found;
  }

  private List<Purchase> purchases(
      Book book, SpreadKind kind, Account account, Set<EntryId> known) {
    List<Purchase> found = new ArrayList<>();
    for (var entry : rooms.ledger().latestOn(account.id(), LATELY)) {
      if (entry.kind() == EntryKind.OPENING || entry.kind() == EntryKind.REVERSAL) continue;
      if (entry.reversedBy().isPresent() || known.contains(entry.id())) continue;
      var amount = Money.ZERO;
      for (var line : entry.postings())
        if (line.account().equals(account.id())) amount = amount.plus(line.amount());
      if (amount.isPositive()) found.add(new Purchase(book, entry, kind, amount));
    }
    return found;
  }

  /// One of the versions of a month or an end that laptops apart booked.
  public record Version(Spread what, Optional<YearMonth> month, Optional<EntryId> entry) {}

  /// What a row that contradicts another says; empty once it does not stand.
  public Optional<Version> version(UUID row) {
    var all = rooms.store().read(spreads::all);
    var month =
        rooms.store().read(spreads::months).stream()
            .filter(one -> one.id().equals(row))
            .findFirst();
    if (month.isPresent())
      return what(all, month.get().of())
          .map(what ->
              new Version(
                  what,
                  Optional.of(month.get().month()),
                  Optional.of(month.get().booked().entry())));
    for (var found : rooms.store().read(spreads::ends).entrySet())
      for (var end : found.getValue())
        if (end.id().equals(row))
          return what(all, found.getKey())
              .map(what -> new Version(what, Optional.empty(), end.entry()));
    return Optional.empty();
  }

  private static Optional<Spread> what(List<SpreadStanding> all, SpreadId id) {
    return all.stream().map(SpreadStanding::what).filter(one -> one.id().equals(id)).findFirst();
  }

  /// Settles that laptops apart booked the same month, or ended the same thing: one stays, the
  /// entries of the others are taken back. What was in such an entry besides is open again.
  ///
  /// @param about the month of a thing, or the thing that ended
  /// @return false when this was settled before
  public boolean keep(UUID about, UUID kept) {
    return rooms
        .store()
        .write(
            "spread.keep",
            tx -> {
              Map<UUID, Optional<EntryId>> rivals = new LinkedHashMap<>();
              for (var one : spreads.months(tx.sql()))
                if (one.about().equals(about))
                  rivals.put(one.id(), Optional.of(one.booked().entry()));
              spreads
                  .ends(tx.sql())
                  .getOrDefault(new SpreadId(about), List.of())
                  .forEach(end -> rivals.put(end.id(), end.entry()));
              if (rivals.size() < 2 || !rivals.containsKey(kept)) return false;
              rivals.forEach((row, entry) -> {
                if (!row.equals(kept))
                  entry
                      .flatMap(rooms.ledger()::entry)
                      .filter(one -> one.reversedBy().isEmpty())
                      .ifPresent(one -> rooms.ledger().takeBack(tx, one));
              });
              return true;
            });
  }
}
