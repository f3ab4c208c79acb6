package coop.meent.spread;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// How somebody estimates an asset anew; `reason` in words.
public sealed interface EstimateDraft {

  String reason();

  /// How long it lasts and what is left in the end, from a month on.
  ///
  /// @param months that it lasts from then; empty for as long as it did
  /// @param residual what is left in the end; empty for what it was
  record Plan(YearMonth from, Optional<Integer> months, Optional<Money> residual, String reason)
      implements EstimateDraft {

    public Plan {
      reason = reason.strip();
    }
  }

  /// What it is worth on a day: less than the books say, or more again after it was less.
  record Value(LocalDate day, Money value, String reason) implements EstimateDraft {

    public Value {
      reason = reason.strip();
    }
  }
}
