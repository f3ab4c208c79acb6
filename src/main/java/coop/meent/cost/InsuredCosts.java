package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;

/// What each member bears of the insurance that is bought together, by who is insured from which
/// day: kept by another room.
public interface InsuredCosts {

  /// Where nothing is insured.
  InsuredCosts NONE = (period, which) -> Map.of();

  /// In cents, not rounded: two who are insured alike bear alike.
  ///
  /// @param which policies count, by their names
  Map<MemberId, BigDecimal> borne(FiscalPeriod period, Predicate<String> which);
}
