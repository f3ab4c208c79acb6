package coop.meent.development;

import coop.meent.base.Id.TrainingKindId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A kind of training, from a day on.
///
/// @param counts whether budgets are for it
/// @param cap at most so much a member in a calendar year; empty: as much as the budget has
/// @param resolution by whom it was decided
public record TrainingKind(
    TrainingKindId id,
    LocalDate from,
    String name,
    boolean counts,
    Optional<Money> cap,
    String resolution) {

  private static final int LONGEST = 80;

  public TrainingKind {
    name = name.strip();
    resolution = resolution.strip();
  }

  TrainingKind as(TrainingKindId id) {
    return new TrainingKind(id, from, name, counts, cap, resolution);
  }

  boolean isSound() {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && cap.filter(one -> !one.isPositive()).isEmpty();
  }

  boolean isNamed(String word) {
    return name.equalsIgnoreCase(word.strip());
  }
}
