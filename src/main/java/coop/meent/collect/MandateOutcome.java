package coop.meent.collect;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.pay.file.CreditorId;
import java.util.Optional;
import java.util.function.Supplier;

/// What came of a deed on a mandate.
public sealed interface MandateOutcome {

  record Saved(MandateStanding standing, DeedId deed) implements MandateOutcome {}

  /// Under which identifier is collected from now on.
  record Identified(CreditorId identifier, DeedId deed) implements MandateOutcome {}

  /// @param why a [MandateRefusal], or what a bank would refuse
  record Refused(Refusal why) implements MandateOutcome {}

  static Optional<Refusal> refusal(MandateOutcome outcome) {
    return outcome instanceof Refused(var why) ? Optional.of(why) : Optional.empty();
  }

  /// What is thrown on the way becomes the outcome.
  static MandateOutcome refusable(Supplier<MandateOutcome> work) {
    try {
      return work.get();
    } catch (RefusedException e) {
      return new Refused(e.refusal());
    }
  }
}
