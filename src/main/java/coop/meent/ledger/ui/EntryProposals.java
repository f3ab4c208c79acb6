package coop.meent.ledger.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.Latest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Fills in what was booked last time: of a text the whole entry but its amounts; of an account its
/// VAT code and what stood against it. Only what is still empty is filled, and it says from where.
final class EntryProposals {

  private static final int RECENT = 40;

  private final BooksDesk desk;
  private final Book book;
  private final Catalogue catalogue;
  private final EntryFormViewModel form;
  private final Latest ofText;
  private final Latest ofAccount;
  private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<VatChoice>> codes =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean filling;
  private String asked = "";

  EntryProposals(BooksDesk desk, Book book, Catalogue catalogue, EntryFormViewModel form) {
    this.desk = desk;
    this.book = book;
    this.catalogue = catalogue;
    this.form = form;
    ofText = new Latest(desk.tasks());
    ofAccount = new Latest(desk.tasks());
    on(desk.today());
  }

  /// Where the last proposal comes from, in a sentence; empty while there is none.
  ReadOnlyStringProperty why() {
    return why.getReadOnlyProperty();
  }

  /// The VAT codes of the entry's day.
  ReadOnlyObjectProperty<List<VatChoice>> codes() {
    return codes.getReadOnlyProperty();
  }

  /// The day of the entry decides the rates; the codes that were chosen stay, with the new ones.
  void on(LocalDate day) {
    codes.set(desk.vat().on(day, catalogue.accountsOf(book)));
    for (var line : form.lines()) {
      var chosen = line.vat.get();
      if (chosen != null)
        line.vat.set(withKey(chosen.key()).or(() -> withCode(chosen.code())).orElse(null));
    }
  }

  private Optional<VatChoice> withKey(String key) {
    return codes.get().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private Optional<VatChoice> withCode(String code) {
    return codes.get().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The codes meant for an account like this first.
  List<VatChoice> codesFor(Optional<Account> account) {
    if (account.isEmpty()) return codes.get();
    List<VatChoice> ordered = new ArrayList<>(codes.get());
    ordered.sort(Comparator.comparing((VatChoice one) -> !one.suits(account.get())));
    return ordered;
  }

  /// A text was typed: as long as the lines are empty they become those of the latest entry like
  /// it.
  ///
  /// @param filled told when the lines were filled, or left as they were
  void typed(String text, Runnable filled) {
    var words = text.strip();
    boolean isNews = !words.isEmpty() && !words.equals(asked);
    if (!isNews || !form.lines().stream().allMatch(LineModel::isEmpty)) {
      filled.run();
      return;
    }
    asked = words;
    var choices = codes.get();
    ofText.run(
        () -> like(words, choices),
        habit -> {
          habit.ifPresent(this::fill);
          filled.run();
        });
  }

  /// The whole text first; then without its last word, which may be a month or a number; then its
  /// first word alone.
  private Optional<EntryHabit> like(String words, List<VatChoice> choices) {
    int last = words.lastIndexOf(' ');
    int first = words.indexOf(' ');
    var parts = new LinkedHashSet<String>(List.of(words));
    if (last > 0) parts.add(words.substring(0, last).strip());
    if (first > 0) parts.add(words.substring(0, first));
    return parts.stream()
        .flatMap(part ->
            EntryHabit.of(desk.ledger().latestLike(book.id(), part, RECENT), choices).stream())
        .findFirst();
  }

  private void fill(EntryHabit habit) {
    if (!form.lines().stream().allMatch(LineModel::isEmpty)) return;
    filling = true;
    int index = 0;
    for (var typed : habit.inOrder()) {
      fill(form.lines().get(index), typed);
      index++;
    }
    filling = false;
    tell(habit.entry());
  }

  private void fill(LineModel line, TypedLine typed) {
    var account = account(typed.posting().account());
    if (account.isEmpty()) return;
    line.account.set(account.get());
    typed.vat().flatMap(choice -> withKey(choice.key())).ifPresent(line.vat::set);
    line.side =
        typed.posting().amount().isNegative() ? LineModel.Side.CREDIT : LineModel.Side.DEBIT;
    about(line, typed.posting().dimensions());
  }

  private void about(LineModel line, Dimensions about) {
    catalogue.names().members().stream()
        .filter(one -> about.member().equals(Optional.of(one.id())))
        .findFirst()
        .ifPresent(line.member::set);
    catalogue.names().assignments().stream()
        .filter(one -> about.assignment().equals(Optional.of(one.id())))
        .findFirst()
        .ifPresent(line.assignment::set);
  }

  /// A person chose an account.
  void chosen(LineModel line, Account account) {
    if (filling) return;
    line.side = LineModel.Side.usual(account);
    var choices = codes.get();
    ofAccount.run(
        () -> EntryHabit.of(desk.ledger().latestOn(account.id(), RECENT), choices),
        habit -> habit.ifPresent(found -> fill(line, account, found)));
  }

  private void fill(LineModel line, Account account, EntryHabit habit) {
    if (!account.equals(line.account.get())) return;
    filling = true;
    var before = line.vat.get();
    if (before == null)
      habit
          .on(account.id())
          .flatMap(TypedLine::vat)
          .flatMap(choice -> withKey(choice.key()))
          .ifPresent(line.vat::set);
    boolean isAlone = form.lines().stream().allMatch(one -> one.equals(line) || one.isEmpty());
    var other = habit.against(account.id()).filter(any -> isAlone);
    other.ifPresent(typed ->
        form.lines().stream()
            .filter(LineModel::isEmpty)
            .findFirst()
            .ifPresent(empty -> fill(empty, typed)));
    filling = false;
    if (other.isPresent() || !Objects.equals(before, line.vat.get())) tell(habit.entry());
  }

  private Optional<Account> account(AccountId id) {
    return catalogue.accountsOf(book).stream()
        .filter(one -> one.id().equals(id) && one.retired().isEmpty())
        .findFirst();
  }

  private void tell(JournalEntry entry) {
    why.set(
        desk.texts().get("ledger.entry.asBefore", entry.reference(), entry.date(), entry.text()));
  }
}
