package coop.meent.ledger;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.store.LateFacts;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// The late list: entries that came from other laptops after their period was locked, until
/// somebody books them again in an open period or leaves them out. Either is kept for everybody.
public final class LateEntries {

  private final Store store;
  private final LedgerService ledger;
  private final Ids ids;
  private final InstantSource clock;
  private final Books books = new Books();
  private final LateAnswers answers = new LateAnswers();

  public LateEntries(Store store, LedgerService ledger, Ids ids, InstantSource clock) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  /// Those that nobody decided on, oldest first.
  public List<LateEntry> open() {
    return store.read(sql -> {
      Set<EntryId> answered = answers.answered(sql);
      return LateFacts.read(sql).stream()
          .filter(LateDrafts::isEntry)
          .filter(fact -> !answered.contains(new EntryId(fact.row())))
          .flatMap(fact -> {
            var draft = LateDrafts.of(fact);
            return books
                .find(sql, draft.book())
                .map(book -> late(fact, draft, book, openDay(sql, draft)))
                .stream();
          })
          .toList();
    });
  }

  private LocalDate openDay(DSLContext sql, EntryDraft draft) {
    return ledger.openDay(sql, draft.book(), draft.date(), draft.postings());
  }

  private static LateEntry late(
      LateFacts.LateFact fact, EntryDraft draft, Book book, LocalDate openDay) {
    var debits = draft.postings().stream().map(Posting::amount).filter(Money::isPositive).toList();
    return new LateEntry(
        fact.row(),
        draft,
        book.name(),
        Money.sum(debits),
        fact.device(),
        fact.lockDevice(),
        fact.claimedAt(),
        openDay);
  }

  /// Books a late entry again on an open day, and keeps that this was done. What the rules of the
  /// books refuse, such as an account that was retired since, is answered and nothing is kept. An
  /// entry of a bank line stays that: the line's booking is this one from now on.
  ///
  /// @param entry see [LateEntry#id]
  public RecordOutcome bookAgain(UUID entry, LocalDate date) {
    var late = find(entry);
    if (late.isEmpty()) return new RecordOutcome.NotLate();
    var was = late.get().draft();
    var draft =
        new EntryDraft(
            was.book(),
            date,
            was.kind(),
            was.text(),
            was.document(),
            was.reverses(),
            was.postings());
    try {
      return new RecordOutcome.Recorded(
          store.write(
              "ledger.late",
              tx -> {
                var again = ledger.record(tx, draft);
                answer(tx, late.get(), Optional.of(again.id()));
                return again;
              }));
    } catch (RefusedException e) {
      if (e.refusal() instanceof RecordOutcome refused) return refused;
      throw e;
    }
  }

  /// Keeps that a late entry is left out of the books.
  ///
  /// @return whether it still waited
  public boolean leaveOut(UUID entry) {
    return store.write("ledger.leaveOut", tx -> leaveOut(tx, entry));
  }

  /// As part of somebody else's deed.
  public boolean leaveOut(Tx tx, UUID entry) {
    var late = find(entry);
    late.ifPresent(found -> answer(tx, found, Optional.empty()));
    return late.isPresent();
  }

  /// What a late entry was booked again as, by the decision's id. More than one when people did so
  /// without knowing of each other.
  public Map<UUID, EntryId> bookedAgain(EntryId late) {
    return store.read(sql -> answers.standing(sql, late));
  }

  /// Settles that a late entry was booked again more than once: one of these stays, the others are
  /// taken back.
  ///
  /// @param kept the decision that stays
  /// @return false when this was settled before
  /// @throws RefusedException with the [RecordOutcome] that refuses
  public boolean keep(EntryId late, UUID kept) {
    return store.write(
        "ledger.keepLate",
        tx -> {
          var standing = answers.standing(tx.sql(), late);
          if (standing.size() < 2 || !standing.containsKey(kept)) return false;
          for (var answer : standing.entrySet()) {
            if (!answer.getKey().equals(kept))
              ledger.entry(answer.getValue()).ifPresent(entry -> ledger.takeBack(tx, entry));
          }
          return true;
        });
  }

  private Optional<LateEntry> find(UUID entry) {
    return open().stream().filter(one -> one.id().equals(entry)).findFirst();
  }

  private void answer(Tx tx, LateEntry late, Optional<EntryId> again) {
    var book = books.find(tx.sql(), late.draft().book()).orElseThrow();
    answers.put(tx, book.space(), ids.next(), new EntryId(late.id()), again, clock.instant());
  }

  /// Entries that came late, were booked again and are in the books by themselves now, since the
  /// lock was lifted: one of the two is to be reversed.
  public List<JournalEntry> twice() {
    return store.read(answers::bookedAgain).entrySet().stream()
        .filter(pair -> ledger.entry(pair.getKey()).isPresent())
        .map(pair -> ledger.entry(pair.getValue()))
        .flatMap(Optional::stream)
        .filter(again -> again.reversedBy().isEmpty())
        .toList();
  }
}
