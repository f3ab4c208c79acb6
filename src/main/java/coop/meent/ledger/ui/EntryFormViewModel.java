package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// An entry while it is typed: its lines with their VAT, what is still missing to balance, what was
/// refused. There is always an empty line below the last one used.
final class EntryFormViewModel {

  private static final int FIRST_LINES = 3;

  private final BooksDesk desk;
  private final Book book;
  private final EntryProposals proposals;
  private final ObservableList<LineModel> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Money> difference = new ReadOnlyObjectWrapper<>(Money.ZERO);
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(new Standing.Nothing());
  private boolean changing;
  final StringProperty text = new SimpleStringProperty("");
  final StringProperty document = new SimpleStringProperty("");
  final BooleanProperty isInclusive = new SimpleBooleanProperty(true);
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<List<JournalEntry>> like =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Latest looking;
  private Optional<LocalDate> day = Optional.empty();

  EntryFormViewModel(BooksDesk desk, Book book, Catalogue catalogue) {
    this.desk = desk;
    this.book = book;
    looking = new Latest(desk.tasks());
    proposals = new EntryProposals(desk, book, catalogue, this);
    for (int i = 0; i < FIRST_LINES; i++) addLine();
    isInclusive.subscribe((before, now) -> changed());
    text.subscribe((before, now) -> notice.set(null));
  }

  ObservableList<LineModel> lines() {
    return lines;
  }

  /// Debit less credit of all lines; zero when they balance.
  ReadOnlyObjectProperty<Money> difference() {
    return difference.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  EntryProposals proposals() {
    return proposals;
  }

  /// What is there already that looks like this, as far as it is typed.
  ReadOnlyObjectProperty<List<JournalEntry>> like() {
    return like.getReadOnlyProperty();
  }

  /// The day that is typed.
  void on(Optional<LocalDate> typed) {
    day = typed;
    look();
  }

  private void look() {
    var draft = isWhole() ? day.flatMap(this::draft) : Optional.<EntryDraft>empty();
    if (draft.isEmpty()) like.set(List.of());
    looking.run(() -> draft.map(one -> desk.doubles().like(one)).orElse(List.of()), like::set);
  }

  private void addLine() {
    var line = new LineModel();
    line.debit.subscribe((before, now) -> changed());
    line.credit.subscribe((before, now) -> changed());
    line.vat.subscribe((before, now) -> changed());
    line.wrong.subscribe((before, now) -> changed());
    line.account.subscribe((before, now) -> {
      changed();
      if (now != null) proposals.chosen(line, now);
    });
    lines.add(line);
  }

  private void changed() {
    if (changing) return;
    changing = true;
    notice.set(null);
    follow();
    var left = sum(null);
    left.ifPresent(difference::set);
    standing.set(standing(left));
    changing = false;
    look();
    if (!lines.getLast().isEmpty()) addLine();
  }

  private Standing standing(Optional<Money> left) {
    var unreadable = unreadable();
    if (unreadable.isPresent()) return unreadable.get();
    if (lines.stream().allMatch(line -> line.amount().isZero())) return new Standing.Nothing();
    if (left.isEmpty()) return new Standing.TooLarge();
    return left.get().isZero() ? new Standing.Balanced() : new Standing.Missing(left.get());
  }

  private Optional<Standing.Unreadable> unreadable() {
    for (int i = 0; i < lines.size(); i++) {
      var wrong = lines.get(i).wrong.get();
      if (!wrong.isEmpty()) return Optional.of(new Standing.Unreadable(i + 1, wrong));
    }
    return Optional.empty();
  }

  /// The first line without a typed amount takes what the others leave; with its VAT, when it has.
  private void follow() {
    var following = lines.stream().filter(LineModel::follows).toList();
    if (following.isEmpty()) return;
    var first = following.getFirst();
    for (var other : following.subList(1, following.size())) other.put(Money.ZERO);
    sum(first).ifPresent(rest -> first.put(typed(first, rest.negate())));
  }

  /// What would have been typed so that a line comes to this with its VAT.
  private Money typed(LineModel line, Money total) {
    if (isInclusive.get()) return total;
    try {
      var net = line.postings(total, true);
      return net.isEmpty() ? total : net.getFirst().amount();
    } catch (ArithmeticException e) {
      return total;
    }
  }

  /// Empty when the amounts are past all counting; recording will say so.
  private Optional<Money> sum(@Nullable LineModel without) {
    try {
      return Optional.of(
          Money.sum(
              lines.stream()
                  .filter(line -> !line.equals(without))
                  .map(line -> line.total(isInclusive.get()))
                  .toList()));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /// Takes what stands in another, so that it can be gone on with here.
  void takeOver(EntryFormViewModel other) {
    isInclusive.set(other.isInclusive.get());
    for (int i = 0; i < other.lines.size(); i++) {
      if (i == lines.size()) addLine();
      lines.get(i).takeOver(other.lines.get(i));
    }
    changed();
  }

  void remove(LineModel line) {
    lines.remove(line);
    while (lines.size() < 2) addLine();
    changed();
  }

  /// What a line becomes when it is recorded, when that is more than the line itself.
  List<Posting> derived(LineModel line) {
    try {
      var postings = line.postings(isInclusive.get());
      return postings.size() > 1 ? postings : List.of();
    } catch (ArithmeticException e) {
      return List.of();
    }
  }

  /// Whether it could be recorded as it stands, as far as is seen without asking the books.
  boolean isWhole() {
    long used = lines.stream().filter(line -> line.account.get() != null).count();
    boolean some = lines.stream().anyMatch(line -> !line.amount().isZero());
    return some
        && used > 0
        && standing.get() instanceof Standing.Balanced
        && withoutAccount().isEmpty();
  }

  /// @param date as typed; empty when it is none
  /// @param recorded told when it was recorded; what was refused stands in [#notice]
  void record(Optional<LocalDate> date, Consumer<JournalEntry> recorded) {
    var texts = desk.texts();
    if (date.isEmpty()) {
      notice.set(new Notice(Tone.LOOK, texts.get("ledger.entry.noDate"), ""));
      return;
    }
    var unreadable = unreadable();
    if (unreadable.isPresent()) {
      notice.set(
          new Notice(
              Tone.LOOK,
              texts.get("ledger.entry.unreadable", unreadable.get().line()),
              unreadable.get().error()));
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
    draft(date.get())
        .ifPresentOrElse(
            draft ->
                desk.tasks()
                    .run(() -> desk.ledger().record(draft), outcome -> show(outcome, recorded)),
            () -> show(new RecordOutcome.TooLarge(), recorded));
  }

  /// The number of the first line with an amount but without an account.
  private Optional<Integer> withoutAccount() {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.account.get() == null && !line.amount().isZero()) return Optional.of(i + 1);
    }
    return Optional.empty();
  }

  /// Empty when an amount with its VAT is past all counting.
  private Optional<EntryDraft> draft(LocalDate date) {
    try {
      var postings =
          lines.stream()
              .filter(line -> !line.amount().isZero())
              .flatMap(line -> line.postings(isInclusive.get()).stream())
              .toList();
      var draft = EntryDraft.of(book.id(), date, text.get().strip(), postings);
      return Optional.of(
          document.get().isBlank() ? draft : draft.withDocument(document.get().strip()));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private void show(RecordOutcome outcome, Consumer<JournalEntry> recorded) {
    if (outcome instanceof RecordOutcome.Recorded(var entry)) recorded.accept(entry);
    else if (outcome instanceof Refusal refusal) notice.set(Notice.refused(desk.texts(), refusal));
  }
}
