package coop.meent.circle;

import coop.meent.base.Money;
import java.util.Comparator;
import java.util.List;

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

  /// Of that year, or of the last one before it that is known.
  public static GiftCeiling of(int year) {
    return KNOWN.stream()
        .filter(one -> one.year <= year)
        .max(Comparator.comparingInt(GiftCeiling::year))
        .orElse(KNOWN.getFirst());
  }
}
