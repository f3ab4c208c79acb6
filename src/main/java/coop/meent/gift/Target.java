package coop.meent.gift;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is asked for one recipient in one month: level × Σ(days × percentage) / (100 × days of the
/// month), rounded half up once, at the end. Rounding each stretch by itself is how published
/// examples came to be a cent off.
///
/// @param stretches days with the same percentage, in order
/// @param amount rounded
public record Target(
    Person recipient, int daysInMonth, List<Stretch> stretches, int roundingCents, Money amount)
    implements Named {

  public record Stretch(int days, int percentage) {}

  public Target {
    stretches = List.copyOf(stretches);
  }

  public static Target of(
      Person recipient, int daysInMonth, List<Stretch> stretches, int roundingCents) {
    int days = stretches.stream().mapToInt(Stretch::days).sum();
    if (days > daysInMonth) throw new IllegalArgumentException(days + " days of " + daysInMonth);
    var exact = numerator(recipient.level(), stretches);
    var unit = BigInteger.valueOf(100L * daysInMonth * roundingCents);
    var twice = exact.shiftLeft(1).add(unit).divide(unit.shiftLeft(1));
    var amount = Money.ofCents(Math.multiplyExact(twice.longValueExact(), (long) roundingCents));
    return new Target(recipient, daysInMonth, stretches, roundingCents, amount);
  }

  /// What a course of illness asks in a month; none when no day of it counts.
  public static Optional<Target> of(
      Person recipient, YearMonth month, Course course, GiftRules rules) {
    var days = new GiftDays(course, rules.care());
    List<Stretch> stretches = new ArrayList<>();
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      int percentage = days.percentageOn(month.atDay(day));
      if (percentage < rules.care().leastPercentage()) continue;
      boolean goesOn =
          !stretches.isEmpty()
              && stretches.getLast().percentage == percentage
              && day > 1
              && days.percentageOn(month.atDay(day - 1)) == percentage;
      if (goesOn) stretches.add(new Stretch(stretches.removeLast().days + 1, percentage));
      else stretches.add(new Stretch(1, percentage));
    }
    if (stretches.isEmpty()) return Optional.empty();
    return Optional.of(
        of(recipient, month.lengthOfMonth(), stretches, rules.giving().roundingCents()));
  }

  /// The first and the last day of a course on which gifts run, under these rules; none when it is
  /// over before the waiting time is. The last may be later than anybody knows yet.
  public static Optional<Days> days(Course course, GiftRules.Care care) {
    var windows = new GiftDays(course, care).windows();
    if (windows.isEmpty()) return Optional.empty();
    return Optional.of(new Days(windows.getFirst().first(), windows.getLast().last()));
  }

  public record Days(LocalDate first, LocalDate last) {}

  /// Of the exact amount in cents, before rounding.
  public BigInteger numerator() {
    return numerator(recipient.level(), stretches);
  }

  public BigInteger denominator() {
    return BigInteger.valueOf(100L * daysInMonth);
  }

  private static BigInteger numerator(Money level, List<Stretch> stretches) {
    long weight = stretches.stream().mapToLong(one -> (long) one.days * one.percentage).sum();
    return BigInteger.valueOf(level.cents()).multiply(BigInteger.valueOf(weight));
  }

  /// The formula with its numbers.
  @Override
  public String in(Texts texts) {
    var parts =
        stretches.stream()
            .map(one -> texts.get("gift.target.stretch", one.days, one.percentage))
            .collect(Collectors.joining(" + "));
    return texts.get("gift.target.proof", recipient.level(), parts, daysInMonth, amount);
  }
}
