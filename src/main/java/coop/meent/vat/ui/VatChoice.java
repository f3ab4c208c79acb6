package coop.meent.vat.ui;

import coop.meent.base.Id.BookId;
import coop.meent.ledger.Book;
import coop.meent.ui.Latest;
import coop.meent.vat.KorWatch;
import coop.meent.vat.LateVat;
import coop.meent.vat.PeriodReturn;
import coop.meent.vat.PeriodState;
import coop.meent.vat.PeriodStatus;
import coop.meent.vat.PrivateUse;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatPeriod;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which book and which period are looked at, and what is known of them. Without a choice of one's
/// own it is the first period that is still to be filed.
final class VatChoice {

  /// @param shown empty while nobody said how often the book files
  /// @param privateUse of the year whose last return is shown
  /// @param refusal why whoever sits here may file nothing
  record Look(
      List<Book> books,
      Book book,
      List<PeriodStatus> periods,
      Optional<PeriodReturn> shown,
      LateVat late,
      Optional<KorWatch> kor,
      Optional<PrivateUse> privateUse,
      Optional<VatFilingOutcome.NotEntitled> refusal) {

    Optional<PeriodStatus> status() {
      return shown.flatMap(
          now -> periods.stream().filter(one -> one.period().equals(now.period())).findFirst());
    }

    /// Whether what is shown is what the next filing will be.
    boolean canFile() {
      var first =
          periods.reversed().stream()
              .filter(one -> one.state() == PeriodState.OPEN)
              .map(PeriodStatus::period)
              .findFirst();
      return shown.map(PeriodReturn::period).equals(first) && first.isPresent();
    }
  }

  private final VatDesk desk;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
  final ObjectProperty<@Nullable Book> book = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable VatPeriod> period = new SimpleObjectProperty<>();
  private boolean showing;

  VatChoice(VatDesk desk) {
    this.desk = desk;
    latest = new Latest(desk.tasks());
    book.subscribe((before, now) -> {
      if (showing || now == null) return;
      if (before != null) period.set(null);
      load();
    });
    period.subscribe((before, now) -> {
      if (!showing && now != null) load();
    });
  }

  ReadOnlyObjectProperty<@Nullable Look> look() {
    return look.getReadOnlyProperty();
  }

  void lookAt(BookId id, VatPeriod wanted) {
    desk.tasks().run(() -> read(Optional.of(id), Optional.of(wanted)), this::show);
  }

  void lookAt(BookId id) {
    desk.tasks().run(() -> read(Optional.of(id), Optional.empty()), this::show);
  }

  void load() {
    var chosen = Optional.ofNullable(book.get()).map(Book::id);
    var wanted = Optional.ofNullable(period.get());
    latest.run(() -> read(chosen, wanted), this::show);
  }

  private Look read(Optional<BookId> chosen, Optional<VatPeriod> wanted) {
    var books = desk.ledger().books();
    var now =
        books.stream()
            .filter(one -> chosen.filter(one.id()::equals).isPresent())
            .findFirst()
            .orElse(books.getFirst());
    var periods = desk.vat().periods(now.id());
    var shown =
        wanted
            .filter(one -> periods.stream().anyMatch(status -> status.period().equals(one)))
            .or(() -> usual(periods))
            .flatMap(one -> desk.vat().show(now.id(), one));
    return new Look(
        books,
        now,
        periods,
        shown,
        desk.vat().late(now.id()),
        desk.vat().korWatch(now.id(), desk.today()),
        shown.flatMap(one -> privateUse(now, one)),
        desk.vat().refusal(now.id()));
  }

  private Optional<PrivateUse> privateUse(Book book, PeriodReturn shown) {
    var uses = desk.vat().privateUse();
    return uses.yearOf(shown).map(year -> uses.show(book.id(), year, PrivateUse.Wish.NONE));
  }

  private static Optional<VatPeriod> usual(List<PeriodStatus> periods) {
    return periods.reversed().stream()
        .filter(one -> one.state() == PeriodState.OPEN)
        .findFirst()
        .or(() -> periods.stream().findFirst())
        .map(PeriodStatus::period);
  }

  private void show(Look now) {
    showing = true;
    book.set(now.book);
    period.set(now.shown.map(PeriodReturn::period).orElse(null));
    showing = false;
    look.set(now);
  }
}
