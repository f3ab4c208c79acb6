package coop.meent.correction;

import coop.meent.bank.BankService;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.correction.Batch.Corrected;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.RecordOutcome;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Changes entries together, tells beforehand what each would become, and takes a lot back.
public final class CorrectionService {

  /// More is a conversion of the books, and no lot that somebody can look through.
  public static final int MOST = 1_000;

  /// What this room is made with.
  public record Rooms(
      Store store, Ids ids, InstantSource clock, LedgerService ledger, BankService bank) {

    Book book(BookId id) {
      return ledger
          .book(id)
          .orElseThrow(() -> new RefusedException(new RecordOutcome.NoSuchBook()));
    }
  }

  private final Rooms rooms;
  private final LedgerService ledger;
  private final Corrections corrections = new Corrections();
  private final EntryOwners owners = new EntryOwners();

  public CorrectionService(Rooms rooms) {
    this.rooms = rooms;
    ledger = rooms.ledger();
  }

  /// What a change would make of each entry, in order of date and number; nothing is written.
  public List<Foreseen> preview(BookId book, Collection<EntryId> ids, EntryEdit edit) {
    var entries = ledger.entries(ids);
    var leant = rooms.store().read(sql -> owners.of(sql, ids));
    var correcting = new Correcting(edit, ledger.accounts(book));
    var first =
        entries.stream()
            .map(entry -> foresee(entry, Optional.ofNullable(leant.get(entry.id())), correcting))
            .toList();
    return judged(first);
  }

  private Foreseen foresee(JournalEntry entry, Optional<String> owner, Correcting correcting) {
    if (entry.reversedBy().isPresent())
      return new Foreseen.Cannot(entry, new CorrectionRefusal.IsReversed(by(entry)));
    if (owner.isPresent())
      return new Foreseen.Cannot(entry, new CorrectionRefusal.OfAnotherRoom(owner.get()));
    try {
      return correcting
          .of(entry)
          .<Foreseen>map(draft -> new Foreseen.Becomes(entry, draft))
          .orElseGet(() -> new Foreseen.Stays(entry));
    } catch (RefusedException e) {
      return new Foreseen.Cannot(entry, e.refusal());
    }
  }

  private String by(JournalEntry entry) {
    return entry.reversedBy().flatMap(ledger::entry).map(JournalEntry::reference).orElse("?");
  }

  /// What the books say of the reversals and of what comes in their place.
  private List<Foreseen> judged(List<Foreseen> first) {
    var said =
        ledger.refusals(becoming(first).stream().flatMap(one -> drafts(one).stream()).toList());
    List<Foreseen> all = new ArrayList<>();
    int at = 0;
    for (var one : first) {
      if (!(one instanceof Foreseen.Becomes)) {
        all.add(one);
        continue;
      }
      var back = said.get(at++);
      var again = said.get(at++);
      var refusal = back.isPresent() ? back : again;
      all.add(refusal.<Foreseen>map(why -> new Foreseen.Cannot(one.entry(), why)).orElse(one));
    }
    return all;
  }

  private static List<Foreseen.Becomes> becoming(List<Foreseen> foreseen) {
    return foreseen.stream()
        .filter(Foreseen.Becomes.class::isInstance)
        .map(Foreseen.Becomes.class::cast)
        .toList();
  }

  private static List<EntryDraft> drafts(Foreseen.Becomes one) {
    var entry = one.entry();
    return List.of(EntryDraft.reversal(entry, entry.date(), entry.text()), one.draft());
  }

  /// Changes all of them or, when one cannot be, none. What is so already is left alone.
  public CorrectionOutcome<Batch> correct(BookId book, Collection<EntryId> ids, EntryEdit edit) {
    return deed(
        "correction.correct",
        tx -> {
          if (edit.isEmpty()) throw refused(new CorrectionRefusal.NothingAsked());
          if (ids.isEmpty()) throw refused(new CorrectionRefusal.NoEntries());
          if (ids.size() > MOST) throw refused(new CorrectionRefusal.TooMany(ids.size(), MOST));
          return record(tx, rooms.book(book), preview(book, ids, edit));
        });
  }

  private Batch record(Tx tx, Book book, List<Foreseen> foreseen) {
    var cannot =
        foreseen.stream()
            .filter(Foreseen.Cannot.class::isInstance)
            .map(Foreseen.Cannot.class::cast)
            .toList();
    if (!cannot.isEmpty())
      throw refused(
          new CorrectionRefusal.SomeCannot(
              cannot.size(), cannot.getFirst().entry().reference(), cannot.getFirst().why()));
    var becomes = becoming(foreseen);
    if (becomes.isEmpty()) throw refused(new CorrectionRefusal.NothingChanges());
    var made = ledger.record(tx, becomes.stream().flatMap(one -> drafts(one).stream()).toList());
    var now = rooms.clock().instant();
    var batch = rooms.ids().next();
    List<Corrected> all = new ArrayList<>();
    for (int i = 0; i < becomes.size(); i++) {
      var before = becomes.get(i).entry();
      var instead = made.get(2 * i + 1);
      var one = new Corrected(rooms.ids().next(), before.id(), made.get(2 * i).id(), instead.id());
      corrections.put(tx, book.space(), batch, one, now);
      rooms.bank().rebooked(tx, before.id(), instead);
      all.add(one);
    }
    return new Batch(batch, now, all);
  }

  /// Takes a whole lot back: what it made is reversed, and what was there before stands again.
  ///
  /// @return how many entries stand again as they were
  public CorrectionOutcome<Integer> takeBack(UUID id) {
    return deed("correction.take-back", tx -> takeBack(tx, id));
  }

  private int takeBack(Tx tx, UUID id) {
    var batch =
        corrections
            .batch(tx.sql(), id)
            .orElseThrow(() -> refused(new CorrectionRefusal.NotChanged("?")));
    List<JournalEntry> made = new ArrayList<>();
    int gone = 0;
    for (var one : batch.corrected()) {
      var instead = ledger.entry(one.instead()).orElseThrow();
      var reversal = ledger.entry(one.reversal()).orElseThrow();
      if (!stands(reversal) && !stands(instead)) {
        gone++;
        continue;
      }
      if (!stands(instead) || !stands(reversal))
        throw refused(new CorrectionRefusal.ChangedSince(instead.reference()));
      made.add(instead);
      made.add(reversal);
    }
    if (gone == batch.corrected().size()) throw refused(new CorrectionRefusal.TakenBack());
    leantOn(tx, made);
    reverse(tx, made);
    return made.size() / 2;
  }

  private void leantOn(Tx tx, List<JournalEntry> made) {
    var leant = owners.of(tx.sql(), made.stream().map(JournalEntry::id).toList());
    for (var one : made)
      if (leant.containsKey(one.id()))
        throw refused(
            new CorrectionRefusal.SomeCannot(
                leant.size(),
                one.reference(),
                new CorrectionRefusal.OfAnotherRoom(leant.get(one.id()))));
  }

  /// On their own day, or on the first that is open where that is closed by now.
  private void reverse(Tx tx, List<JournalEntry> entries) {
    var drafts =
        entries.stream()
            .map(one ->
                EntryDraft.reversal(
                    one, ledger.openDay(tx, one.book(), one.date(), one.postings()), one.text()))
            .toList();
    ledger.record(tx, drafts);
  }

  /// The last lot that an entry is part of, as what was changed or as what came of it.
  public Optional<Batch> around(EntryId entry) {
    return rooms.store().read(sql -> corrections.around(sql, entry));
  }

  /// All lots, the oldest first.
  public List<Batch> batches() {
    return rooms.store().read(corrections::batches);
  }

  /// Settles that laptops apart changed the same entry: what one of them put in its place stays,
  /// what the others did is taken back.
  ///
  /// @return false when this was settled before
  public boolean keep(EntryId entry, UUID kept) {
    return rooms
        .store()
        .write(
            "correction.keep",
            tx -> {
              var standing = corrections.standing(tx.sql(), entry);
              if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
                return false;
              reverse(tx, losing(tx, standing, kept));
              return true;
            });
  }

  /// What the others put in the place, and all reversals of the entry but one.
  private List<JournalEntry> losing(Tx tx, List<Corrected> standing, UUID kept) {
    List<JournalEntry> gone = new ArrayList<>();
    List<JournalEntry> reversals = new ArrayList<>();
    for (var one : standing) {
      boolean isKept = one.id().equals(kept);
      var reversal = ledger.entry(one.reversal()).filter(CorrectionService::stands);
      reversal.ifPresent(found -> reversals.add(isKept ? 0 : reversals.size(), found));
      if (isKept) continue;
      ledger.entry(last(tx, one.instead())).filter(CorrectionService::stands).ifPresent(gone::add);
    }
    reversals.stream().skip(1).forEach(gone::add);
    return gone;
  }

  private static boolean stands(JournalEntry entry) {
    return entry.reversedBy().isEmpty();
  }

  /// What stands at the end where something was changed more than once.
  private EntryId last(Tx tx, EntryId entry) {
    var next = corrections.standing(tx.sql(), entry);
    return next.isEmpty() ? entry : last(tx, next.getFirst().instead());
  }

  /// What a laptop put in an entry's place, for a contradiction to be told; empty once it is gone.
  public Optional<JournalEntry> instead(EntryId entry, UUID row) {
    return rooms.store().read(sql -> corrections.standing(sql, entry)).stream()
        .filter(one -> one.id().equals(row))
        .findFirst()
        .flatMap(one -> ledger.entry(one.instead()));
  }

  private <T> CorrectionOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return new CorrectionOutcome.Done<>(rooms.store().write(name, work));
    } catch (RefusedException e) {
      return new CorrectionOutcome.Refused<>(e.refusal());
    }
  }

  private static RefusedException refused(Refusal refusal) {
    return new RefusedException(refusal);
  }
}
