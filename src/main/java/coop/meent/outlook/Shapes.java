package coop.meent.outlook;

import coop.meent.gift.GiftRules;
import coop.meent.gift.Levels;
import coop.meent.gift.Preset;
import coop.meent.gift.Waiting;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Rulebooks as the outlook of a circle sees them.
public final class Shapes {

  private static final int MONTH = 31;

  private Shapes() {}

  /// The presets whose outlook can be told.
  public static List<Beginning> presets() {
    return Arrays.stream(Preset.values())
        .filter(preset -> isBounded(preset.rules()))
        .map(preset ->
            new Beginning(preset.name(), preset, supposed -> scenario(preset.rules(), supposed)))
        .toList();
  }

  /// None where nothing is put aside and no bound is asked: such a circle is never short.
  private static boolean isBounded(GiftRules rules) {
    boolean isOnCall = rules.saving().share().value().signum() == 0;
    boolean hasBound = rules.giving().limit().isPresent();
    return !isOnCall || hasBound;
  }

  /// Where members give on call, a month carries what they may be asked in it and nothing is kept:
  /// that share put aside, with room for one deposit.
  static Scenario scenario(GiftRules rules, Scenario supposed) {
    var saving = rules.saving();
    var onCall = rules.giving().limit().filter(limit -> saving.share().value().signum() == 0);
    var share = onCall.orElse(saving.share()).value();
    int cap = onCall.isPresent() ? 1 : saving.capDeposits().orElse(Scenario.MOST_CAP);
    int waits = months(rules.care().waiting());
    int longest = rules.care().longestMonths();
    if (rules.care().waiting().isInsideLongest()) longest -= waits;
    return supposed
        .with(fitted(supposed.mix(), rules.joining().levels()))
        .withStart(BigDecimal.ZERO)
        .withCap(cap)
        .withDeposit(share)
        .withCare(Math.max(1, waits), Math.max(1, longest));
  }

  private static int months(Waiting waiting) {
    return switch (waiting.unit()) {
      case MONTHS -> waiting.length();
      case DAYS -> (waiting.length() + MONTH - 1) / MONTH;
    };
  }

  /// Levels that the rules do not offer become the nearest that they do.
  private static Mix fitted(Mix mix, Levels levels) {
    return new Mix(
        mix.levels().stream()
            .map(level -> new LevelCount(nearest(level.cents(), levels), level.members()))
            .toList());
  }

  private static long nearest(long cents, Levels levels) {
    return switch (levels) {
      case Levels.Table table ->
          table.levels().stream()
              .map(level -> level.cents())
              .min((a, b) -> Long.compare(Math.abs(a - cents), Math.abs(b - cents)))
              .orElse(cents);
      case Levels.Between(var least, var most) -> Math.clamp(cents, least.cents(), most.cents());
    };
  }
}
