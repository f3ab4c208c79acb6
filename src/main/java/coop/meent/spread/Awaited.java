package coop.meent.spread;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Id.SupplierId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// A bill that was still to be received at the end of a year: its costs fell in that year by an
/// estimate, which is turned when the bill comes.
///
/// @param supplier whose next bill turns it
/// @param recurring whose next time turns it
/// @param came the bill that it was turned for
public record Awaited(
    SpreadStanding standing,
    Cause cause,
    Optional<SupplierId> supplier,
    Optional<RecurringId> recurring,
    String reason,
    Optional<Came> came) {

  /// Why a bill is awaited; `spread.cause.<CAUSE>` in words.
  public enum Cause implements Named {
    /// Something that comes again was not made.
    RECURRING,
    /// A supplier billed in each of the quarters before, and not in the last.
    REGULAR,
    /// Somebody knew.
    HAND;

    static Optional<Cause> read(String name) {
      return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public String in(Texts texts) {
      return texts.get("spread.cause." + name());
    }
  }

  /// @param amount that the bill brought to the result, without VAT
  public record Came(EntryId entry, Money amount) {}

  public Spread what() {
    return standing.what();
  }

  public Money estimate() {
    return what().amount().negate();
  }

  /// Last day of the year that it belongs to.
  public LocalDate yearEnd() {
    return what().day();
  }

  /// Whether neither a bill nor anybody turned it.
  public boolean isOpen() {
    return standing.end().isEmpty() && !standing.left().isZero();
  }

  /// What the bill was more than the estimate: that stands in the year in which it came.
  public Optional<Money> difference() {
    return came.map(bill -> bill.amount().minus(estimate()));
  }
}
