package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All damages of one policy, each with who bears what of it. The pot's bound of a term is used up
/// in order of the day of the damage, then of when it was noted, then of its id: the same on every
/// laptop.
final class Damages {

  private static final Comparator<Damage> ORDER =
      Comparator.comparing(Damage::on)
          .thenComparing(Damage::recordedAt)
          .thenComparing(damage -> damage.id().uuid());

  private static final Money BOUNDLESS = Money.ofCents(Long.MAX_VALUE);

  private Damages() {}

  static List<DamageStanding> standings(PolicyHistory history, List<Damage> damages) {
    Map<FiscalPeriod, Money> paid = new HashMap<>();
    List<DamageStanding> standings = new ArrayList<>();
    for (var damage : damages.stream().sorted(ORDER).toList()) {
      var term = history.policy().term(damage.on());
      var layers = layers(history, damage, paid.getOrDefault(term, Money.ZERO));
      paid.merge(term, layers.pot(), Money::plus);
      standings.add(new DamageStanding(damage, layers));
    }
    return standings;
  }

  private static Layers layers(PolicyHistory history, Damage damage, Money paid) {
    var deductible = history.termsOn(damage.on()).map(PolicyTerms::deductible).orElse(Money.ZERO);
    var pot = history.potOn(damage.on());
    var own = pot.map(PotTerms::own).orElse(deductible);
    var left = pot.flatMap(PotTerms::yearStop).map(stop -> stop.minus(paid)).orElse(BOUNDLESS);
    return Layers.of(damage.amount(), deductible, own, left);
  }
}
