package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.TrainingRequest.Training;
import java.time.LocalDate;
import java.util.Optional;

/// A request as somebody types it.
///
/// @param member who learns
/// @param cost with VAT
/// @param kind that counts, where kinds were laid down
/// @param isRequired law or the work asks for it: nothing of it is ever paid back
/// @param agreesToRepay a part of it, by the rule of today, when leaving soon after
/// @param teaching a colleague who is asked to teach it; what that costs follows from it
public record TrainingDraft(
    MemberId member,
    Training training,
    Money cost,
    Optional<String> kind,
    boolean isRequired,
    boolean agreesToRepay,
    Optional<TeachingDraft> teaching) {

  public TrainingDraft(
      MemberId member,
      Training training,
      Money cost,
      Optional<String> kind,
      boolean isRequired,
      boolean agreesToRepay) {
    this(member, training, cost, kind, isRequired, agreesToRepay, Optional.empty());
  }

  /// Taught by a colleague: it costs what the hours come to.
  public TrainingDraft taughtBy(TeachingDraft by, LocalDate today) {
    return new TrainingDraft(
        member, training, by.cost(today), kind, isRequired, agreesToRepay, Optional.of(by));
  }

  public TrainingDraft(MemberId member, Training training, Money cost) {
    this(member, training, cost, Optional.empty(), false, false);
  }
}
