package coop.meent.debrief;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.Optional;

/// What came of adding what work left behind, or of passing it over; refusals in order of
/// precedence.
public sealed interface DebriefOutcome {

  record Kept(Gain gain, DeedId deed) implements DebriefOutcome {}

  record PassedOver(Gain gain) implements DebriefOutcome {}

  /// It is not open: kept, passed over, or the work is not done.
  record NotOpen() implements DebriefOutcome, Refusal {}

  /// How a client was cannot be kept unsaid.
  record NotSaid() implements DebriefOutcome, Refusal {}

  /// The room that it is kept in says no.
  record Refused(Refusal why) implements DebriefOutcome {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(DebriefOutcome outcome) {
    return switch (outcome) {
      case Kept _, PassedOver _ -> Optional.empty();
      case Refused(var why) -> Optional.of(why);
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
