package coop.meent.trial;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.member.MemberState;
import java.time.LocalDate;
import java.util.List;

/// What came of choosing what may be read, or of handing over a copy; refusals in order of
/// precedence.
public sealed interface TrialOutcome {

  /// @param count of things that may be read now
  record Saved(int count, DeedId deed) implements TrialOutcome {}

  record HandedOver(ReadingCopy copy, DeedId deed) implements TrialOutcome {}

  record NotOnTrial(String name, MemberState state) implements TrialOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, state);
    }
  }

  record TrialOver(LocalDate last) implements TrialOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  record Unchanged() implements TrialOutcome, Refusal {}

  record NothingChosen() implements TrialOutcome, Refusal {}
}
