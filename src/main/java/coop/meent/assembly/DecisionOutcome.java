package coop.meent.assembly;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of a deed on a small decision; refusals in order of precedence.
public sealed interface DecisionOutcome {

  record Done(Round round, RoundResult result, DeedId deed) implements DecisionOutcome {}

  record Unknown() implements DecisionOutcome, Refusal {}

  record NoQuestion() implements DecisionOutcome, Refusal {}

  /// Fewer may vote than must agree; who asks does not decide.
  record TooFewVoters(int voters, int approvals) implements DecisionOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(voters, approvals);
    }
  }

  record DeadlinePassed(LocalDate day) implements DecisionOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record MayNot(Why why) implements DecisionOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(why);
    }
  }

  /// It was decided, or taken back, before.
  record NotOpen(RoundResult.State state) implements DecisionOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record Unchanged() implements DecisionOutcome, Refusal {}
}
