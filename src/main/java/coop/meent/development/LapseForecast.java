package coop.meent.development;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a budget will lose, if nothing of it is used from a day on.
///
/// @param lapses to come, in the order of days
public record LapseForecast(LocalDate day, List<Lapse> lapses) {

  /// How far ahead somebody is warned, in months: long enough to find something, and again.
  public static final List<Integer> WARNINGS = List.of(1, 3, 6);

  public static final int FARTHEST = WARNINGS.getLast();

  public LapseForecast {
    lapses = List.copyOf(lapses);
  }

  /// Within how many months something is lost: the nearest warning that holds.
  public Optional<Integer> warning() {
    return WARNINGS.stream().filter(months -> within(months).isPositive()).findFirst();
  }

  /// What is lost within so many months.
  public Money within(int months) {
    return Money.sum(upTo(months).stream().map(Lapse::amount).toList());
  }

  public List<Lapse> upTo(int months) {
    var end = day.plusMonths(months);
    return lapses.stream().filter(one -> !one.on().isAfter(end)).toList();
  }

  /// What can be given away of it: what is there and lapses as far ahead as somebody is warned.
  /// What somebody was given is not given on, and who leaves gives nothing.
  public List<Lapse> giving() {
    return upTo(FARTHEST).stream()
        .filter(one -> one.gift().isEmpty() && one.why() != Lapse.Why.LEFT)
        .filter(one -> !one.from().isAfter(day))
        .toList();
  }

  public Money givable() {
    return Money.sum(giving().stream().map(Lapse::amount).toList());
  }

  public Optional<Lapse> next() {
    return lapses.stream().findFirst();
  }
}
