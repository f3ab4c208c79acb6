package coop.meent.spread;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Id.SupplierId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A bill that a year seems to lack, with what it will come to and why that is thought.
///
/// @param days on which it should have come, or came before
public record Expected(
    String name,
    AccountId account,
    Money estimate,
    Awaited.Cause cause,
    Optional<SupplierId> supplier,
    Optional<RecurringId> recurring,
    List<LocalDate> days) {

  public Expected {
    days = List.copyOf(days);
  }

  /// Why it is expected.
  public String why(Texts texts) {
    return texts.get(
        "spread.expected." + cause.name(),
        days.stream().map(texts::date).collect(Collectors.joining(", ")));
  }

  /// The same, taken into a year.
  ///
  /// @param written the language in which the cooperative writes
  public AwaitedDraft draft(BookId book, LocalDate day, Money amount, Texts written) {
    return new AwaitedDraft(
        book, day, name, account, amount, cause, supplier, recurring, why(written));
  }

  /// Whether it was taken into the year already.
  boolean isAwaited(Awaited one, LocalDate day) {
    if (!one.yearEnd().equals(day)) return false;
    boolean isOfSupplier = supplier.isPresent() && one.supplier().equals(supplier);
    return isOfSupplier || (recurring.isPresent() && one.recurring().equals(recurring));
  }
}
