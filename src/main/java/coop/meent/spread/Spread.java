package coop.meent.spread;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// An amount that falls to the result in equal parts, a month each; the last month takes the cents
/// that do not divide.
///
/// @param day on which an asset was bought, or that of the bill or invoice
/// @param amount what it cost without VAT; negative for what was invoiced ahead
/// @param residual what an asset is worth when its months are over
/// @param first the first of its months
/// @param months how many there are
/// @param from the first that is booked here; later than the first where another program booked
///   those before
/// @param before what was written off by then
/// @param held account on which the amount stands
/// @param written account that the parts come off
/// @param result account that they fall to
/// @param source entry by which it was bought
/// @param moved entry that took it from the result, where it had fallen there at once
public record Spread(
    SpreadId id,
    BookId book,
    SpreadKind kind,
    String name,
    LocalDate day,
    Money amount,
    Money residual,
    YearMonth first,
    int months,
    YearMonth from,
    Money before,
    AccountId held,
    AccountId written,
    AccountId result,
    Optional<EntryId> source,
    Optional<EntryId> moved) {

  /// What falls to the result over all its months.
  public Money toSpread() {
    return amount.minus(residual);
  }

  /// The last month that has a part.
  public YearMonth last() {
    return first.plusMonths(months - 1L);
  }

  /// What falls in one month that is booked here; zero before and after.
  public Money part(YearMonth month) {
    if (month.isBefore(from) || month.isAfter(last())) return Money.ZERO;
    long left = from.until(last(), ChronoUnit.MONTHS) + 1;
    var all = toSpread().minus(before);
    var usual = Money.ofCents(all.cents() / left);
    return month.equals(last())
        ? all.minus(Money.ofCents(Math.multiplyExact(usual.cents(), left - 1)))
        : usual;
  }

  /// What has fallen when a month is over, by its plan.
  public Money through(YearMonth month) {
    if (month.isBefore(from)) return evenly(month);
    if (!month.isBefore(last())) return toSpread();
    long booked = from.until(month, ChronoUnit.MONTHS) + 1;
    return before.plus(Money.ofCents(Math.multiplyExact(part(from).cents(), booked)));
  }

  /// Of months that were booked elsewhere nothing is known but what they came to.
  private Money evenly(YearMonth month) {
    if (month.isBefore(first)) return Money.ZERO;
    long elsewhere = first.until(from, ChronoUnit.MONTHS);
    long gone = first.until(month, ChronoUnit.MONTHS) + 1;
    return Money.ofCents(Math.multiplyExact(before.cents(), gone) / elsewhere);
  }

  /// What an asset would have been written off when a month is over, had it been in equal parts
  /// since its first: what is proposed where another program booked the months before.
  static Money straight(Money toSpread, YearMonth first, int months, YearMonth through) {
    if (through.isBefore(first)) return Money.ZERO;
    long gone = Math.min(months, first.until(through, ChronoUnit.MONTHS) + 1);
    if (gone == months) return toSpread;
    return Money.ofCents(Math.multiplyExact(toSpread.cents() / months, gone));
  }

  /// What the tax limit lets fall by the end of a month: never more than what has fallen, and never
  /// more than the limit for each month since the first. What the limit held back follows later.
  public Money fiscally(YearMonth month) {
    if (month.isBefore(first)) return Money.ZERO;
    long gone = first.until(month, ChronoUnit.MONTHS) + 1;
    long most =
        Math.floorDiv(
            Math.multiplyExact(Math.multiplyExact(amount.cents(), kind.limitPercent()), gone),
            100L * 12);
    var planned = through(month);
    return planned.cents() <= most ? planned : Money.ofCents(most);
  }

  /// What a booked month is a decision about: the same on every laptop.
  UUID about(YearMonth month) {
    return Ids.derived("spread", id.uuid().toString(), month.toString());
  }
}
