package coop.meent.correction;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.RefusedException;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.UndoOutcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells which entries look like one that is there. It informs: nothing is refused for it, and who
/// knows better says so once.
public final class DoubleService {

  /// Two entries of which one may be too many, the older first.
  public record Pair(JournalEntry older, JournalEntry newer) {}

  private final CorrectionService.Rooms rooms;
  private final LedgerService ledger;
  private final EntryOwners owners = new EntryOwners();
  private final NotDoubles notDoubles = new NotDoubles();

  public DoubleService(CorrectionService.Rooms rooms) {
    this.rooms = rooms;
    ledger = rooms.ledger();
  }

  /// What is there already that a draft looks like, the nearest day first.
  public List<JournalEntry> like(EntryDraft draft) {
    return near(draft.book(), draft.date(), draft.postings()).stream()
        .filter(one -> draft.kind() != EntryKind.BANK || one.kind() != EntryKind.BANK)
        .toList();
  }

  /// What an entry looks like, without those of which somebody said that they are two.
  public List<JournalEntry> like(EntryId id) {
    var entry = ledger.entry(id).filter(Likeness::counts);
    if (entry.isEmpty()) return List.of();
    var found = near(entry.get().book(), entry.get().date(), entry.get().postings());
    var aside = rooms.store().read(sql -> notDoubles.of(sql, id));
    List<JournalEntry> all = new ArrayList<>(found);
    all.add(entry.get());
    var owner = owners(all);
    return found.stream()
        .filter(one -> !one.id().equals(id) && !aside.contains(Twins.of(id, one.id())))
        .filter(one -> areTwo(owner, entry.get(), one))
        .toList();
  }

  private List<JournalEntry> near(BookId book, LocalDate day, List<Posting> postings) {
    var likeness = new Likeness(ledger.accounts(book));
    var parts = likeness.parts(postings);
    if (parts.isEmpty()) return List.of();
    var filter =
        JournalFilter.all(book)
            .within(new FiscalPeriod(day.minusDays(Likeness.DAYS), day.plusDays(Likeness.DAYS)))
            .on(parts.getFirst().account());
    List<JournalEntry> found = new ArrayList<>();
    ledger.eachEntry(
        filter,
        one -> {
          if (Likeness.counts(one) && likeness.parts(one.postings()).equals(parts)) found.add(one);
        });
    found.sort(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(one.date(), day))));
    return found;
  }

  private Map<EntryId, String> owners(List<JournalEntry> entries) {
    var ids = entries.stream().map(JournalEntry::id).toList();
    return rooms.store().read(sql -> owners.of(sql, ids));
  }

  private static boolean areTwo(Map<EntryId, String> owner, JournalEntry one, JournalEntry other) {
    return Likeness.mayBeTwo(
        one.kind(),
        Optional.ofNullable(owner.get(one.id())),
        other.kind(),
        Optional.ofNullable(owner.get(other.id())));
  }

  /// All pairs of a period that look alike and were not said to be two, in order of date.
  public List<Pair> all(BookId book, FiscalPeriod period) {
    var likeness = new Likeness(ledger.accounts(book));
    Map<List<Likeness.Part>, List<JournalEntry>> seen = new HashMap<>();
    List<Pair> found = new ArrayList<>();
    ledger.eachEntry(
        JournalFilter.all(book).within(period),
        entry -> {
          var parts =
              Likeness.counts(entry) ? likeness.parts(entry.postings()) : List.<Likeness.Part>of();
          if (parts.isEmpty()) return;
          var before = seen.computeIfAbsent(parts, any -> new ArrayList<>());
          before.removeIf(one -> !Likeness.isNear(one.date(), entry.date()));
          before.forEach(one -> found.add(new Pair(one, entry)));
          before.add(entry);
        });
    Set<Twins> aside = rooms.store().read(notDoubles::all);
    var owner =
        owners(found.stream().flatMap(one -> Stream.of(one.older, one.newer)).distinct().toList());
    return found.stream()
        .filter(one -> !aside.contains(Twins.of(one.older.id(), one.newer.id())))
        .filter(one -> areTwo(owner, one.older, one.newer))
        .toList();
  }

  /// Says that two entries are two, for everybody who reads the book; saying it again changes
  /// nothing.
  public CorrectionOutcome<DeedId> putAside(EntryId one, EntryId other) {
    try {
      return new CorrectionOutcome.Done<>(
          rooms
              .store()
              .write(
                  "correction.not-double",
                  tx -> {
                    var two = Twins.of(one, other);
                    var entry = ledger.entry(one).orElseThrow();
                    var book = rooms.book(entry.book());
                    if (!notDoubles.of(tx.sql(), one).contains(two))
                      notDoubles.put(
                          tx, book.space(), rooms.ids().next(), two, rooms.clock().instant());
                    return tx.deed();
                  }));
    } catch (RefusedException e) {
      return new CorrectionOutcome.Refused<>(e.refusal());
    }
  }

  public UndoOutcome undo(DeedId deed) {
    return rooms.store().undo(deed);
  }
}
