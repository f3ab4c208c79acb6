package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankAgreement;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankLineFilter.Status;
import coop.meent.bank.BookingOutcome;
import coop.meent.ui.Badge;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which bank account is looked at, and what its balances say.
final class BankViewModel {

  private final BankDesk desk;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable BankOverview> overview =
      new ReadOnlyObjectWrapper<>();
  final ObjectProperty<@Nullable BankAccountSummary> account = new SimpleObjectProperty<>();
  final BooleanProperty booked = new SimpleBooleanProperty(false);

  BankViewModel(BankDesk desk) {
    this.desk = desk;
    latest = new Latest(desk.tasks());
  }

  ReadOnlyObjectProperty<@Nullable BankOverview> overview() {
    return overview.getReadOnlyProperty();
  }

  void load() {
    latest.run(() -> BankOverview.read(desk), this::show);
  }

  /// Keeps the account that was looked at, as it is now.
  private void show(BankOverview now) {
    var before = account.get();
    var found =
        now.summaries().stream()
            .filter(one -> before != null && one.account().id().equals(before.account().id()))
            .findFirst()
            .or(() -> now.summaries().stream().findFirst());
    overview.set(now);
    account.set(found.orElse(null));
  }

  /// Empty while there is no bank account.
  Optional<BankLineFilter> filter(String words) {
    return Optional.ofNullable(account.get())
        .map(summary ->
            BankLineFilter.all(summary.account().book())
                .of(summary.account().id())
                .that(booked.get() ? Status.ALL : Status.OPEN)
                .holding(words));
  }

  Optional<Badge> agreement() {
    var now = overview.get();
    var chosen = account.get();
    if (now == null || chosen == null) return Optional.empty();
    return now.agreement(chosen.account().id()).map(this::badge);
  }

  private Badge badge(BankAgreement agreement) {
    var texts = desk.texts();
    return agreement.agrees()
        ? new Badge(Tone.OK, texts.get("bank.agrees"))
        : new Badge(Tone.LOOK, texts.get("bank.differs", texts.euro(agreement.difference())));
  }

  /// Of which day the bank's balance is that the agreement is about.
  Optional<String> agreementDay() {
    var now = overview.get();
    var chosen = account.get();
    if (now == null || chosen == null) return Optional.empty();
    return now.agreement(chosen.account().id())
        .map(agreement -> desk.texts().get("bank.agreement.day", agreement.day()));
  }

  /// Where balances say that lines are missing.
  Optional<Notice> gap() {
    var now = overview.get();
    var chosen = account.get();
    if (now == null || chosen == null) return Optional.empty();
    var texts = desk.texts();
    return now.gap(chosen.account().id())
        .map(gap ->
            new Notice(
                Tone.WAIT,
                texts.get(
                    gap.isBetween() ? "bank.gap.between" : "bank.gap.within",
                    gap.from(),
                    gap.to(),
                    texts.euro(gap.amount())),
                texts.get("bank.gap.next")));
  }

  int certain() {
    var now = overview.get();
    return now == null ? 0 : now.certain().size();
  }

  /// Books all that is certain.
  ///
  /// @param done told how many were booked
  void accept(IntConsumer done) {
    var now = overview.get();
    if (now == null) return;
    desk.tasks()
        .runLong(
            desk.texts().get("bank.accepting"),
            progress -> desk.bank().bookAll(now.certain()),
            outcomes ->
                done.accept(
                    (int)
                        outcomes.stream().filter(BookingOutcome.Booked.class::isInstance).count()));
  }
}
