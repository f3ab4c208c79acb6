package coop.meent.capital;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The capital of one member, replayed from what happened to it: the balance on any day, and the
/// lots that it is made of. What is paid out is taken from the oldest lot first.
public final class CapitalAccount {

  private static final Comparator<Movement> IN_ORDER =
      Comparator.comparing(Movement::on)
          .thenComparing(Movement::recordedAt)
          .thenComparing(movement -> movement.id().uuid().toString());

  /// One amount that came in, and what of it is still there.
  public record Lot(Movement origin, Money left) {
    public LocalDate on() {
      return origin.on();
    }

    public Money amount() {
      return origin.amount();
    }
  }

  /// What is asked and not paid yet.
  ///
  /// @param since the day that it was asked first
  public record Ask(Money open, LocalDate since) {}

  private final List<Movement> movements;

  public CapitalAccount(List<Movement> movements) {
    this.movements = movements.stream().sorted(IN_ORDER).toList();
  }

  /// The oldest first.
  public List<Movement> movements() {
    return movements;
  }

  /// Until the end of a day.
  public List<Movement> until(LocalDate day) {
    return movements.stream().filter(one -> !one.on().isAfter(day)).toList();
  }

  public Money balance(LocalDate day) {
    return Money.sum(until(day).stream().filter(Movement::moves).map(Movement::amount).toList());
  }

  /// What can be paid out on a day without the balance falling below zero then or later.
  public Money payable(LocalDate day) {
    var least = balance(day);
    for (var movement : movements) {
      if (!movement.on().isAfter(day)) continue;
      var then = balance(movement.on());
      if (then.compareTo(least) < 0) least = then;
    }
    return least.isNegative() ? Money.ZERO : least;
  }

  /// Those with something left, the oldest first.
  public List<Lot> lots(LocalDate day) {
    var standing = standing(day);
    var out = Money.ZERO;
    for (var one : standing)
      if (one.amount().isNegative() && one.moves()) out = out.minus(one.amount());
    List<Lot> lots = new ArrayList<>();
    for (var one : standing) {
      if (!one.moves() || !one.amount().isPositive()) continue;
      var taken = one.amount().compareTo(out) < 0 ? one.amount() : out;
      out = out.minus(taken);
      var left = one.amount().minus(taken);
      if (!left.isZero()) lots.add(new Lot(one, left));
    }
    return lots;
  }

  /// What happened until a day and was not taken back by then.
  private List<Movement> standing(LocalDate day) {
    var known = until(day);
    Set<MovementId> undone = new HashSet<>();
    for (var one : known) one.takesBack().ifPresent(undone::add);
    return known.stream()
        .filter(one -> !undone.contains(one.id()) && !one.is(MovementKind.TAKEN_BACK))
        .toList();
  }

  public Optional<Ask> asked(LocalDate day) {
    var open = Money.ZERO;
    Optional<LocalDate> since = Optional.empty();
    for (var one : standing(day)) {
      switch (one.known().orElse(MovementKind.TAKEN_BACK)) {
        case ASKED -> {
          if (open.isZero()) since = Optional.of(one.on());
          open = open.plus(one.amount());
        }
        case ASK_WITHDRAWN, PAID_IN -> open = lessButNotBelowZero(open, one.amount());
        case CREDITED, PAID_OUT, TAKEN_BACK -> {}
      }
    }
    var rest = open;
    return since.filter(any -> rest.isPositive()).map(first -> new Ask(rest, first));
  }

  private static Money lessButNotBelowZero(Money open, Money amount) {
    var less = open.minus(amount);
    return less.isNegative() ? Money.ZERO : less;
  }

  public Optional<Movement> last(LocalDate day) {
    return until(day).stream().reduce((_, later) -> later);
  }

  /// Cents times the days that they stood in a period: divided by its days, the average.
  public BigDecimal centDays(FiscalPeriod period) {
    var sum = BigDecimal.ZERO;
    var from = period.from();
    for (var movement : movements) {
      var on = movement.on();
      if (!on.isAfter(from) || on.isAfter(period.to())) continue;
      sum = sum.add(centDays(from, on));
      from = on;
    }
    return sum.add(centDays(from, period.to().plusDays(1)));
  }

  private BigDecimal centDays(LocalDate from, LocalDate before) {
    long days = before.toEpochDay() - from.toEpochDay();
    return BigDecimal.valueOf(balance(from).cents()).multiply(BigDecimal.valueOf(days));
  }
}
