package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankAgreement;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankLineFilter.Status;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.Proposal;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Order;
import coop.meent.base.Texts;
import coop.meent.ui.Badge;
import coop.meent.ui.Facet;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The page as a whole: which account and which lines are looked at, whether the books say what the
/// bank says, and accepting all certain proposals at once.
final class BankViewModel {

  private final BankDesk desk;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
  final ObjectProperty<@Nullable BankAccountSummary> account = new SimpleObjectProperty<>();
  final ObjectProperty<Status> status = new SimpleObjectProperty<>(Status.OPEN);
  final StringProperty words = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  BankViewModel(BankDesk desk) {
    this.desk = desk;
    latest = new Latest(desk.tasks());
  }

  /// Null until it was read.
  ReadOnlyObjectProperty<@Nullable Overview> overview() {
    return overview.getReadOnlyProperty();
  }

  void load() {
    latest.run(() -> Overview.read(desk), this::show);
  }

  private void show(Overview now) {
    var before = account.get();
    var chosen =
        Optional.ofNullable(before)
            .flatMap(one -> now.account(one.account().id()))
            .or(() -> mostWaiting(now));
    overview.set(now);
    account.set(chosen.orElse(null));
  }

  /// Who comes for work begins where the most of it is.
  private static Optional<BankAccountSummary> mostWaiting(Overview now) {
    return now.accounts().stream()
        .reduce((one, other) -> other.openLines() > one.openLines() ? other : one);
  }

  /// @return false when it is not one of this book
  boolean choose(BankAccountId id) {
    var now = overview.get();
    var found = now == null ? Optional.<BankAccountSummary>empty() : now.account(id);
    found.ifPresent(account::set);
    return found.isPresent();
  }

  /// What a saved view of the lines keeps.
  List<Facet> facets() {
    var texts = desk.texts();
    return List.of(
        Facet.oneOf(
            "account",
            account,
            () -> overview.get() == null ? List.of() : overview.get().accounts(),
            new Facet.Names<>(
                one -> one.account().iban(), one -> BankWords.iban(one.account().iban()))),
        Facet.oneOf(
            "status",
            status,
            () -> List.of(Status.values()),
            new Facet.Names<>(Status::name, one -> words(texts, one))));
  }

  private static String words(Texts texts, Status status) {
    return switch (status) {
      case OPEN -> texts.get("bank.ui.status.open");
      case BOOKED -> texts.get("bank.ui.status.booked");
      case ALL -> texts.get("bank.ui.status.all");
    };
  }

  BankLineFilter filter() {
    var all =
        BankLineFilter.all(desk.book())
            .that(status.get())
            .holding(words.get())
            .in(Order.NEWEST_FIRST);
    var chosen = account.get();
    return chosen == null ? all : all.of(chosen.account().id());
  }

  /// Whether the books say of the account what the bank says; null while no account is chosen.
  @Nullable Badge agreement() {
    if (account.get() == null) return null;
    var texts = desk.texts();
    var found = agreementOfChosen();
    if (found.isEmpty()) return new Badge(Tone.NEUTRAL, texts.get("bank.ui.agree.unknown"));
    if (found.get().agrees()) return new Badge(Tone.OK, texts.get("bank.ui.agree"));
    return new Badge(
        Tone.LOOK, texts.get("bank.ui.agree.differs", texts.euro(found.get().difference().abs())));
  }

  private Optional<BankAgreement> agreementOfChosen() {
    var now = overview.get();
    var chosen = account.get();
    return now == null || chosen == null ? Optional.empty() : now.agreement(chosen.account().id());
  }

  /// What the reader should know of the account before trusting it, each in a sentence.
  List<String> facts() {
    var now = overview.get();
    var chosen = account.get();
    if (now == null || chosen == null) return List.of();
    var facts = new FactWords(desk.texts());
    return facts.of(agreementOfChosen(), now.gaps(chosen.account().id()));
  }

  /// Proposals for the chosen account that may be accepted without looking at each line.
  List<Proposal> certain() {
    var now = overview.get();
    var chosen = account.get();
    return now == null || chosen == null ? List.of() : now.certain(chosen.account().id());
  }

  /// Books all certain proposals in one deed.
  ///
  /// @param booked told what was booked; what was refused is counted in [#notice]
  void acceptCertain(Consumer<List<BookingOutcome.Booked>> booked) {
    var certain = certain();
    desk.tasks()
        .runLong(
            desk.texts().get("bank.ui.accept.running"),
            progress -> desk.bank().bookAll(certain),
            outcomes -> show(outcomes, booked));
  }

  private void show(List<BookingOutcome> outcomes, Consumer<List<BookingOutcome.Booked>> booked) {
    var refused = outcomes.stream().flatMap(one -> Refusals.of(one).stream()).toList();
    notice.set(null);
    if (!refused.isEmpty()) {
      var first = Notice.refused(desk.texts(), refused.getFirst());
      var what = desk.texts().count("bank.ui.accept.refused", refused.size());
      notice.set(new Notice(first.tone(), what + " " + first.what(), first.next()));
    }
    booked.accept(
        outcomes.stream()
            .filter(BookingOutcome.Booked.class::isInstance)
            .map(BookingOutcome.Booked.class::cast)
            .toList());
  }

  /// Opens all these lines again.
  void undo(List<BookingOutcome.Booked> booked, Runnable taken) {
    desk.tasks()
        .runLong(
            desk.texts().get("bank.ui.takeBack.running"),
            progress -> {
              booked.forEach(one -> desk.bank().undo(one.line().id()));
              return booked.size();
            },
            count -> taken.run());
  }
}
