package coop.meent.gift;

import coop.meent.base.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one member gave to one other in a calendar year, and what that comes to if the coming
/// months are like this one: a ceiling is named before it is passed. Gifts of several circles and
/// months are simply added; which ceiling holds in which year is the caller's, since it changes by
/// law.
public final class PairTotals {

  private record Pair(Person donor, Person recipient) {}

  /// @param soFar given this year
  /// @param forecast the year's total if `monthly` goes on
  public record Warning(
      Person donor, Person recipient, Money soFar, Money monthly, Money forecast, Money ceiling) {

    /// Whether it is passed already, and not only going to be.
    public boolean isPassed() {
      return soFar.compareTo(ceiling) > 0;
    }
  }

  private final Map<Pair, Money> totals = new HashMap<>();

  public void add(Collection<Gift> gifts) {
    for (var gift : gifts)
      totals.merge(new Pair(gift.donor(), gift.recipient()), gift.paid(), Money::plus);
  }

  public Money total(Person donor, Person recipient) {
    return totals.getOrDefault(new Pair(donor, recipient), Money.ZERO);
  }

  /// Pairs whose year would pass the ceiling, largest forecast first.
  ///
  /// @param month the gifts that are about to be given, not yet added
  /// @param months how many such months the year still has, this one included
  public List<Warning> warnings(Collection<Gift> month, int months, Money ceiling) {
    Map<Pair, Money> coming = new HashMap<>();
    for (var gift : month)
      coming.merge(new Pair(gift.donor(), gift.recipient()), gift.paid(), Money::plus);
    return coming.entrySet().stream()
        .map(entry -> warning(entry.getKey(), entry.getValue(), months, ceiling))
        .filter(warning -> warning.forecast.compareTo(ceiling) > 0)
        .sorted((a, b) -> {
          int bySize = b.forecast.compareTo(a.forecast);
          if (bySize != 0) return bySize;
          int byDonor = Person.BY_NUMBER.compare(a.donor, b.donor);
          return byDonor != 0 ? byDonor : Person.BY_NUMBER.compare(a.recipient, b.recipient);
        })
        .toList();
  }

  private Warning warning(Pair pair, Money monthly, int months, Money ceiling) {
    var soFar = total(pair.donor, pair.recipient);
    var coming = Money.ofCents(Math.multiplyExact(monthly.cents(), months));
    return new Warning(pair.donor, pair.recipient, soFar, monthly, soFar.plus(coming), ceiling);
  }
}
