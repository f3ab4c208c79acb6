package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.bank.ui.LineViewModel.Chosen;
import coop.meent.base.Money;
import coop.meent.ledger.ui.TypedLine;
import coop.meent.ui.Notice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A line in several parts, while they are typed: what is left of it, and booking them as one
/// entry.
final class SplitViewModel {

  private final BankDesk desk;
  private final Chosen chosen;
  private final boolean negative;
  private final ObservableList<PartModel> parts = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Money> rest = new ReadOnlyObjectWrapper<>();
  private boolean changing;
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  /// @param start the parts as far as they are known
  SplitViewModel(BankDesk desk, Chosen chosen, List<Allocation> start) {
    this.desk = desk;
    this.chosen = chosen;
    negative = chosen.line().content().amount().isNegative();
    VatParts.typed(start, chosen.codes())
        .ifPresentOrElse(
            typed -> typed.forEach(part -> add(part(part))),
            () -> start.forEach(part -> add(part(part, part.vatCode()))));
    while (parts.size() < 2) add();
    changed();
  }

  private PartModel part(TypedLine typed) {
    var part = part(VatParts.allocation(typed.posting()), Optional.empty());
    part.vat.set(typed.vat().orElse(null));
    return part;
  }

  private PartModel part(Allocation given, Optional<String> kept) {
    var part = new PartModel(kept);
    var catalogue = chosen.words().catalogue();
    part.account.set(catalogue.account(given.account()).orElse(null));
    part.amount.set(negative ? given.amount().negate() : given.amount());
    part.member.set(given.dimensions().member().flatMap(catalogue::member).orElse(null));
    part.assignment.set(
        given.dimensions().assignment().flatMap(catalogue::assignment).orElse(null));
    given.text().ifPresent(part.text::set);
    return part;
  }

  Chosen chosen() {
    return chosen;
  }

  /// Without the sign of the line, as the parts are typed.
  Money total() {
    return chosen.line().content().amount().abs();
  }

  ObservableList<PartModel> parts() {
    return parts;
  }

  /// What the parts leave of the line; null when they are past all counting.
  ReadOnlyObjectProperty<@Nullable Money> rest() {
    return rest.getReadOnlyProperty();
  }

  /// What a part becomes with its VAT; empty when that is the part itself.
  List<Allocation> withVat(PartModel part) {
    if (part.account.get() == null || part.vat.get() == null) return List.of();
    var parts = part.allocations(negative);
    return parts.size() > 1 ? parts : List.of();
  }

  boolean addsUp() {
    return rest.get() != null && rest.get().isZero();
  }

  /// A part that takes what is left.
  void add() {
    add(new PartModel());
    changed();
  }

  private void add(PartModel part) {
    part.amount.subscribe((before, now) -> changed());
    parts.add(part);
  }

  void remove(PartModel part) {
    parts.remove(part);
    while (parts.size() < 2) add(new PartModel());
    changed();
  }

  /// The last part nobody typed an amount in takes what the others leave.
  private void changed() {
    if (changing) return;
    changing = true;
    notice.set(null);
    var last = parts.getLast();
    if (last.follows()) without(last).ifPresent(last::follow);
    rest.set(without(null).orElse(null));
    changing = false;
  }

  private Optional<Money> without(@Nullable PartModel left) {
    try {
      var given =
          parts.stream().filter(part -> !part.equals(left)).map(PartModel::amountOrZero).toList();
      return Optional.of(total().minus(Money.sum(given)));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /// @param booked told when it was booked; what was refused stands in [#notice] or at its field
  void book(Consumer<Booked> booked) {
    var used = parts.stream().filter(part -> !part.isEmpty()).toList();
    long filled = used.stream().filter(part -> part.isFilled(desk.texts())).count();
    if (filled < used.size() || !addsUp()) return;
    var allocations = used.stream().flatMap(part -> part.allocations(negative).stream()).toList();
    var line = chosen.line().id();
    desk.tasks().run(() -> desk.bank().book(line, allocations), outcome -> show(outcome, booked));
  }

  private void show(BookingOutcome outcome, Consumer<Booked> booked) {
    if (outcome instanceof Booked done) booked.accept(done);
    else
      Refusals.of(outcome).ifPresent(refusal -> notice.set(Notice.refused(desk.texts(), refusal)));
  }
}
