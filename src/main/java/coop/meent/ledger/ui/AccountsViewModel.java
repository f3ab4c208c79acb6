package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.TrialBalance;
import coop.meent.ledger.Turnover;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.TypedWords;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The accounts of the chosen book with what they opened with, what moved and what they close with:
/// the trial balance, with the unused accounts on demand.
final class AccountsViewModel {

  private final BooksDesk desk;
  private final Latest latest;
  private final ObservableList<AccountRow> all = FXCollections.observableArrayList();
  private final FilteredList<AccountRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Turnover> total = new ReadOnlyObjectWrapper<>(Turnover.NONE);
  final BooleanProperty unused = new SimpleBooleanProperty(false);
  private @Nullable Look look;

  AccountsViewModel(BooksDesk desk) {
    this.desk = desk;
    latest = new Latest(desk.tasks());
    unused.subscribe((before, now) -> load());
  }

  /// In order of number.
  ObservableList<AccountRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /// What moved on all of them together; both sides are equal when nobody is singled out.
  ReadOnlyObjectProperty<Turnover> total() {
    return total.getReadOnlyProperty();
  }

  void show(Look now) {
    look = now;
    load();
  }

  void load() {
    var asked = look;
    if (asked == null) return;
    boolean withUnused = unused.get();
    latest.run(() -> rows(asked, withUnused), this::show);
  }

  private record Found(List<AccountRow> rows, Turnover total) {}

  private Found rows(Look asked, boolean withUnused) {
    var balance = desk.statements().trialBalance(asked.book().id(), asked.period(), asked.about());
    var used = balance.lines().stream().map(line -> AccountRow.of(line, name(line.account())));
    var found = withUnused ? Stream.concat(used, rest(asked, balance)) : used;
    return new Found(
        found.sorted((one, other) -> ORDER.compare(one.account(), other.account())).toList(),
        balance.turnover());
  }

  private static final Comparator<Account> ORDER =
      Comparator.<Account>comparingInt(account -> place(account.kind()))
          .thenComparing(Account::number);

  private static int place(AccountKind kind) {
    return switch (kind) {
      case ASSET -> 0;
      case EQUITY -> 1;
      case LIABILITY -> 2;
      case REVENUE -> 3;
      case EXPENSE -> 4;
    };
  }

  private Stream<AccountRow> rest(Look asked, TrialBalance balance) {
    var used = new HashSet<Account>();
    balance.lines().forEach(line -> used.add(line.account()));
    return desk.ledger().accounts(asked.book().id()).stream()
        .filter(account -> !used.contains(account))
        .map(account -> new AccountRow(account, name(account), Money.ZERO, Turnover.NONE));
  }

  private String name(Account account) {
    return account.name(desk.texts().language());
  }

  private void show(Found found) {
    all.setAll(found.rows);
    total.set(found.total);
    tell();
  }

  /// Every word must occur in the number or the name.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.account().number() + " " + row.name()));
    tell();
  }

  private void tell() {
    count.set(FilterBar.count(desk.texts(), "ledger.accounts.count", rows.size(), all.size()));
  }
}
