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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An amount that falls to the result in equal parts, a month each; the last month takes the cents
/// that do not divide. An asset that is estimated anew falls in other parts from a month on.
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
/// @param estimates how it was estimated anew since, in the order in which they count
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
    Optional<EntryId> moved,
    List<Estimate> estimates) {

  public Spread {
    estimates = List.copyOf(estimates);
  }

  /// As it is laid down.
  public Spread(
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
    this(
        id, book, kind, name, day, amount, residual, first, months, from, before, held, written,
        result, source, moved, List.of());
  }

  /// The same thing, estimated so.
  Spread with(List<Estimate> others) {
    return new Spread(
        id, book, kind, name, day, amount, residual, first, months, from, before, held, written,
        result, source, moved, others);
  }

  Spread with(Estimate next) {
    return with(Stream.concat(estimates.stream(), Stream.of(next)).toList());
  }

  /// As it would be had its value never been lowered.
  Spread withoutLosses() {
    return with(estimates.stream().map(Estimate::withoutLoss).toList());
  }

  /// What falls to the result over all its months, with what was lost at once.
  public Money toSpread() {
    return amount.minus(expectedResidual());
  }

  /// What it is expected to be worth in the end, as it is estimated now.
  public Money expectedResidual() {
    return Pieces.of(this).residual();
  }

  /// How many months it lasts, as it is estimated now.
  public int expectedMonths() {
    return Math.toIntExact(first.until(last(), ChronoUnit.MONTHS) + 1);
  }

  /// The last month that has a part.
  public YearMonth last() {
    return Pieces.of(this).last();
  }

  /// What falls in each month, as it is estimated now.
  public Money usual() {
    return part(Pieces.of(this).all().getLast().from());
  }

  /// What it is worth by its plan when a month begins that is not before its latest estimate.
  Money worth(YearMonth begins) {
    return amount.minus(Pieces.of(this).all().getLast().through(begins.minusMonths(1)));
  }

  /// What its value was lowered by when a month is over, less what came back.
  Money lost(YearMonth month) {
    return Money.sum(
        estimates.stream().filter(one -> !one.from().isAfter(month)).map(Estimate::lost).toList());
  }

  /// What falls in one month that is booked here; zero before and after.
  public Money part(YearMonth month) {
    return month.isBefore(from) ? Money.ZERO : Pieces.of(this).at(month).part(month);
  }

  /// What has fallen when a month is over, by its plan.
  public Money through(YearMonth month) {
    return month.isBefore(from) ? evenly(month) : Pieces.of(this).at(month).through(month);
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
  /// more than the limit for each month since the first. What the limit held back follows later. It
  /// limits writing off in parts: a lower value is taken as it is.
  public Money fiscally(YearMonth month) {
    if (month.isBefore(first)) return Money.ZERO;
    long gone = first.until(month, ChronoUnit.MONTHS) + 1;
    long most =
        Math.floorDiv(
            Math.multiplyExact(Math.multiplyExact(amount.cents(), kind.limitPercent()), gone),
            100L * 12);
    var planned = through(month);
    var limit = Money.ofCents(most).plus(lost(month));
    return planned.compareTo(limit) <= 0 ? planned : limit;
  }

  /// What a booked month is a decision about: the same on every laptop.
  UUID about(YearMonth month) {
    return Ids.derived("spread", id.uuid().toString(), month.toString());
  }

  /// What the next estimate is a decision about: the same on every laptop that knows the same ones.
  UUID aboutNext() {
    var before = estimates.isEmpty() ? "" : estimates.getLast().id().toString();
    return Ids.derived("spread-estimate", id.uuid().toString(), before);
  }
}
