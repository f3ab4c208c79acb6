package coop.meent.collect;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.util.Optional;
import java.util.function.Supplier;

/// What came of a deed on a batch.
public sealed interface CollectOutcome {

  record Done(DebitStanding standing, DeedId deed) implements CollectOutcome {}

  /// What would come of it; nothing is kept.
  record WouldBe(DebitStanding standing) implements CollectOutcome {}

  /// A file that may be written.
  ///
  /// @param name a name for it
  /// @param mark its SHA-256
  record Ready(DebitStanding standing, byte[] bytes, String name, String mark)
      implements CollectOutcome {}

  /// @param why a [CollectRefusal], a [MandateFault], what a bank would refuse, or what is refused
  ///   of payments too
  record Refused(Refusal why) implements CollectOutcome {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(CollectOutcome outcome) {
    return outcome instanceof Refused(var why) ? Optional.of(why) : Optional.empty();
  }

  /// What is thrown on the way becomes the outcome.
  static CollectOutcome refusable(Supplier<CollectOutcome> work) {
    try {
      return work.get();
    } catch (RefusedException e) {
      return new Refused(e.refusal());
    }
  }
}
