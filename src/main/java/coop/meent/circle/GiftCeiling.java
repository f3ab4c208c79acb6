package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Up to how much one person may give to one other in a calendar year without gift tax. By the
/// usual rules of a circle there is none at all, since taking part is an agreement of chance; this
/// is the second line.
///
/// @param source where the amount stands
/// @param year from which it holds
public record GiftCeiling(int year, Money amount, String source) {

  private static final List<GiftCeiling> KNOWN =
      List.of(
          new GiftCeiling(2023, Money.parse("2418"), "Successiewet 33, 2023 (omnyacc.nl)"),
          new GiftCeiling(2024, Money.parse("2658"), "Successiewet 33, 2024 (vwg.nl)"),
          new GiftCeiling(2025, Money.parse("2690"), "Successiewet 33, 2025 (notarispiek.nl)"),
          new GiftCeiling(2026, Money.parse("2769"), "Successiewet 33, 2026 (slimgeldbeheer.nl)"));

  /// Of that year, or of the last one before it that is known: as noted in the file, else as known
  /// here. What is noted later goes before what this Meent came with.
  ///
  /// @param rules of the last day of the year
  static GiftCeiling of(int year, Rules rules) {
    var known = of(year);
    return rules
        .version(RuleKey.GIFT_CEILING)
        .filter(version -> version.from().getYear() >= known.year)
        .flatMap(GiftCeiling::of)
        .orElse(known);
  }

  private static Optional<GiftCeiling> of(RuleVersion version) {
    return version
        .meaning()
        .filter(RuleValue.Amount.class::isInstance)
        .map(RuleValue.Amount.class::cast)
        .map(
            amount -> new GiftCeiling(version.from().getYear(), amount.money(), version.article()));
  }

  private static GiftCeiling of(int year) {
    return KNOWN.stream()
        .filter(one -> one.year <= year)
        .max(Comparator.comparingInt(GiftCeiling::year))
        .orElse(KNOWN.getFirst());
  }
}
