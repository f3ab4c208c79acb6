package coop.meent.spread;

import coop.meent.base.Money;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The stretches of months in which what is spread falls in equal parts: one, and one more for each
/// time that it was estimated anew.
///
/// @param residual what is left in the end, by the last of them
record Pieces(List<Piece> all, Money residual) {

  /// @param start what had fallen before it
  /// @param rest what falls within it
  record Piece(YearMonth from, YearMonth last, Money start, Money rest) {

    Money part(YearMonth month) {
      if (month.isAfter(last)) return Money.ZERO;
      long left = from.until(last, ChronoUnit.MONTHS) + 1;
      var usual = Money.ofCents(rest.cents() / left);
      return month.equals(last)
          ? rest.minus(Money.ofCents(Math.multiplyExact(usual.cents(), left - 1)))
          : usual;
    }

    Money through(YearMonth month) {
      if (month.isBefore(from)) return start;
      if (!month.isBefore(last)) return start.plus(rest);
      long booked = from.until(month, ChronoUnit.MONTHS) + 1;
      return start.plus(Money.ofCents(Math.multiplyExact(part(from).cents(), booked)));
    }
  }

  static Pieces of(Spread what) {
    var last = what.first().plusMonths(what.months() - 1L);
    var residual = what.residual();
    List<Piece> all = new ArrayList<>();
    all.add(
        new Piece(
            what.from(), last, what.before(), what.amount().minus(residual).minus(what.before())));
    var planned = residual;
    for (var one : what.estimates()) {
      var fallen = all.getLast().through(one.from().minusMonths(1)).plus(one.lost());
      if (one.kind() == Estimate.Kind.PLAN) {
        last = one.last();
        planned = one.residual();
      }
      var value = what.amount().minus(fallen);
      residual = planned.compareTo(value) < 0 ? planned : value;
      var rest = value.minus(residual);
      if (last.isBefore(one.from()) && !rest.isZero()) last = one.from();
      all.add(new Piece(one.from(), last, fallen, rest));
    }
    return new Pieces(List.copyOf(all), residual);
  }

  /// The stretch that a month is in; those that were estimated anew end where the next begins.
  Piece at(YearMonth month) {
    var found = all.getFirst();
    for (var one : all) if (!one.from().isAfter(month)) found = one;
    return found;
  }

  YearMonth last() {
    return all.getLast().last();
  }
}
