package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who bears what of a policy's cost over a period: in proportion to the days on which each was
/// insured.
///
/// @param days on which the member was insured in the period
public record CostShare(MemberId member, long days, Money amount) {

  /// In order of member number; they sum to the cost. Nobody insured: no shares.
  ///
  /// @param numbers of all members, for ties
  public static List<CostShare> of(
      PolicyHistory history, FiscalPeriod period, Map<MemberId, Integer> numbers) {
    List<Split.Share> claims = new ArrayList<>();
    for (var member : history.insured().members()) {
      long days = history.insured().days(member, period);
      if (days == 0) continue;
      int number = numbers.getOrDefault(member, Integer.MAX_VALUE);
      claims.add(new Split.Share(number, member.uuid(), BigDecimal.valueOf(days)));
    }
    if (claims.isEmpty()) return List.of();
    List<CostShare> shares = new ArrayList<>();
    Split.byLargestRemainder(history.cost(period), claims)
        .forEach((claim, amount) ->
            shares.add(
                new CostShare(new MemberId(claim.id()), claim.weight().longValueExact(), amount)));
    return shares;
  }
}
