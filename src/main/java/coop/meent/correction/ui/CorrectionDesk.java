package coop.meent.correction.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.correction.Batch;
import coop.meent.correction.CorrectionOutcome;
import coop.meent.correction.CorrectionService;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ledger.ui.EntryChanges;
import coop.meent.ledger.ui.VatCodes;
import coop.meent.ui.Desk;
import coop.meent.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the page is made with; the books page changes entries by it.
///
/// @param entry opens an entry of a book
public record CorrectionDesk(
    Desk desk,
    CorrectionService corrections,
    LedgerService ledger,
    DimensionNames names,
    VatCodes vat,
    Clock clock,
    Consumer<EntryId> entry)
    implements EntryChanges {

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public Optional<View> open(Book book, List<EntryId> entries, Runnable back) {
    return Optional.of(new CorrectionView(this, book, entries, back));
  }

  @Override
  public Optional<Lot> around(EntryId entry) {
    return corrections.around(entry).map(batch -> lot(batch, entry));
  }

  private Lot lot(Batch batch, EntryId entry) {
    var before =
        batch.corrected().stream()
            .filter(one -> one.instead().equals(entry))
            .map(Batch.Corrected::entry)
            .findFirst();
    var instead =
        batch.corrected().stream()
            .filter(one -> one.entry().equals(entry) || one.reversal().equals(entry))
            .map(Batch.Corrected::instead)
            .findFirst();
    boolean stands =
        batch.corrected().stream()
            .flatMap(one -> ledger.entry(one.reversal()).stream())
            .map(JournalEntry::reversedBy)
            .anyMatch(Optional::isEmpty);
    return new Lot(batch.id(), batch.corrected().size(), before, instead, stands);
  }

  @Override
  public Optional<Refusal> takeBack(Lot lot) {
    return corrections.takeBack(lot.id()) instanceof CorrectionOutcome.Refused<Integer>(var why)
        ? Optional.of(why)
        : Optional.empty();
  }
}
