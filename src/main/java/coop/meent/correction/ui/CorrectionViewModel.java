package coop.meent.correction.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.correction.Batch;
import coop.meent.correction.CorrectionOutcome;
import coop.meent.correction.CorrectionRefusal;
import coop.meent.correction.EntryEdit;
import coop.meent.correction.Foreseen;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ledger.ui.VatChoice;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The chosen entries, what is asked of them, and what that would make of each. Whatever is asked
/// anew is foreseen anew; nothing is written until [#change].
final class CorrectionViewModel {

  private final CorrectionDesk desk;
  private final Book book;
  private final List<EntryId> entries;
  private final Latest latest;
  final ObservableList<Foreseen> rows = FXCollections.observableArrayList();
  final ObjectProperty<EntryEdit> edit = new SimpleObjectProperty<>(EntryEdit.NONE);
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  CorrectionViewModel(CorrectionDesk desk, Book book, List<EntryId> entries) {
    this.desk = desk;
    this.book = book;
    this.entries = new ArrayList<>(entries);
    latest = new Latest(desk.desk().tasks());
    edit.subscribe((before, now) -> foresee());
  }

  /// What there is to choose from.
  ///
  /// @param used accounts on which the chosen entries have lines
  record Choices(
      List<Account> accounts, List<Account> used, List<VatChoice> vat, DimensionNames.All names) {}

  void choices(Consumer<Choices> then) {
    desk.desk().tasks().run(this::choices, then);
  }

  private Choices choices() {
    var chosen = desk.ledger().entries(entries);
    Set<Object> on =
        chosen.stream()
            .flatMap(entry -> entry.postings().stream())
            .map(Posting::account)
            .collect(Collectors.toSet());
    var day =
        chosen.stream().map(JournalEntry::date).max(LocalDate::compareTo).orElseGet(desk::today);
    var all = desk.ledger().accounts(book.id());
    var accounts = all.stream().filter(one -> !one.isRetired(day)).toList();
    var used = all.stream().filter(one -> on.contains(one.id())).toList();
    return new Choices(accounts, used, desk.vat().on(day, all), desk.names().all());
  }

  /// Looks at what would become of the entries by what is asked now.
  void foresee() {
    var asked = edit.get();
    var ids = List.copyOf(entries);
    latest.run(() -> desk.corrections().preview(book.id(), ids, asked), rows::setAll);
  }

  long count(Class<? extends Foreseen> kind) {
    return rows.stream().filter(kind::isInstance).count();
  }

  /// Whether all that is left can be done.
  boolean isReady() {
    return count(Foreseen.Becomes.class) > 0 && count(Foreseen.Cannot.class) == 0;
  }

  void leaveOut(Collection<Foreseen> some) {
    var gone =
        some.stream().map(one -> one.entry().id()).collect(Collectors.toCollection(HashSet::new));
    entries.removeIf(gone::contains);
    rows.removeIf(one -> gone.contains(one.entry().id()));
  }

  /// What cannot be changed stays as it is, and the others go on.
  void leaveOutRefused() {
    leaveOut(rows.stream().filter(Foreseen.Cannot.class::isInstance).toList());
  }

  void change(Consumer<Batch> done) {
    var asked = edit.get();
    var ids = List.copyOf(entries);
    if (asked.isEmpty()) {
      notice.set(Notice.refused(desk.texts(), new CorrectionRefusal.NothingAsked()));
      return;
    }
    desk.desk()
        .tasks()
        .runLong(
            desk.texts().count("correction.running", ids.size()),
            progress -> desk.corrections().correct(book.id(), ids, asked),
            outcome -> {
              switch (outcome) {
                case CorrectionOutcome.Done<Batch>(var batch) -> done.accept(batch);
                case CorrectionOutcome.Refused<Batch>(var why) -> {
                  notice.set(Notice.refused(desk.texts(), why));
                  foresee();
                }
              }
            });
  }
}
