package coop.meent.split;

import coop.meent.base.Id.MemberId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// How somebody wants to divide what an invoice brought.
///
/// @param billed which part of which invoice
/// @param marginPercent that the cooperative keeps, such as `7.5`
/// @param weights of each member, in the unit of the key
public record SplitDraft(
    UUID billed, BigDecimal marginPercent, SplitKey key, List<Weight> weights) {

  public record Weight(MemberId member, BigDecimal weight) {}

  public SplitDraft {
    weights = List.copyOf(weights);
  }
}
