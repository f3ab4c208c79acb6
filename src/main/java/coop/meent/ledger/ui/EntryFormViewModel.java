package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// An entry while it is typed: its lines, what is still missing to balance, what was refused. There
/// is always an empty line below the last one used.
final class EntryFormViewModel {

  private static final int FIRST_LINES = 3;

  private final BooksDesk desk;
  private final Book book;
  private final ObservableList<LineModel> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Money> difference = new ReadOnlyObjectWrapper<>(Money.ZERO);
  final StringProperty text = new SimpleStringProperty("");
  final StringProperty document = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  EntryFormViewModel(BooksDesk desk, Book book) {
    this.desk = desk;
    this.book = book;
    for (int i = 0; i < FIRST_LINES; i++) addLine();
  }

  ObservableList<LineModel> lines() {
    return lines;
  }

  /// Debit less credit of all lines; zero when they balance.
  ReadOnlyObjectProperty<Money> difference() {
    return difference.getReadOnlyProperty();
  }

  private void addLine() {
    var line = new LineModel();
    line.debit.subscribe((before, now) -> changed());
    line.credit.subscribe((before, now) -> changed());
    line.account.subscribe((before, now) -> chosen(line, now != null));
    lines.add(line);
  }

  /// The account of a line without an amount most often takes what is missing.
  private void chosen(LineModel line, boolean hasAccount) {
    if (hasAccount && line.amount().isZero() && !difference.get().isZero())
      line.put(difference.get().negate());
    changed();
  }

  private void changed() {
    notice.set(null);
    sum().ifPresent(difference::set);
    if (!lines.getLast().isEmpty()) addLine();
  }

  /// Empty when the amounts are past all counting; recording will say so.
  private Optional<Money> sum() {
    try {
      return Optional.of(Money.sum(lines.stream().map(LineModel::amount).toList()));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  void remove(LineModel line) {
    lines.remove(line);
    while (lines.size() < 2) addLine();
    changed();
  }

  /// @param date as typed; empty when it is none
  /// @param recorded told when it was recorded; what was refused stands in [#notice]
  void record(Optional<LocalDate> date, Consumer<JournalEntry> recorded) {
    var texts = desk.texts();
    if (date.isEmpty()) {
      notice.set(new Notice(Tone.LOOK, texts.get("ledger.entry.noDate"), ""));
      return;
    }
    var withoutAccount = withoutAccount();
    if (withoutAccount.isPresent()) {
      notice.set(
          new Notice(
              Tone.LOOK,
              texts.get("ledger.entry.noAccount", withoutAccount.get()),
              texts.get("ledger.entry.noAccount.next")));
      return;
    }
    var draft = draft(date.get());
    desk.tasks().run(() -> desk.ledger().record(draft), outcome -> show(outcome, recorded));
  }

  /// The number of the first line with an amount but without an account.
  private Optional<Integer> withoutAccount() {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.account.get() == null && !line.amount().isZero()) return Optional.of(i + 1);
    }
    return Optional.empty();
  }

  private EntryDraft draft(LocalDate date) {
    var postings = lines.stream().flatMap(line -> line.posting().stream()).toList();
    var draft = EntryDraft.of(book.id(), date, text.get().strip(), postings);
    return document.get().isBlank() ? draft : draft.withDocument(document.get().strip());
  }

  private void show(RecordOutcome outcome, Consumer<JournalEntry> recorded) {
    if (outcome instanceof RecordOutcome.Recorded(var entry)) recorded.accept(entry);
    else if (outcome instanceof Refusal refusal) notice.set(Notice.refused(desk.texts(), refusal));
  }
}
