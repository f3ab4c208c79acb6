package coop.meent.assembly;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.statute.RuleAnswer;
import java.util.List;

/// What came of voting; refusals in order of precedence.
public sealed interface VoteOutcome {

  record Cast(Vote vote, DeedId deed) implements VoteOutcome {}

  record Unknown() implements VoteOutcome, Refusal {}

  record Cancelled() implements VoteOutcome, Refusal {}

  record NotVotedOn() implements VoteOutcome, Refusal {}

  record Closed() implements VoteOutcome, Refusal {}

  /// The vote is secret.
  record OnPaper() implements VoteOutcome, Refusal {}

  record UnknownChoice(String typed, String choices) implements VoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed, choices);
    }
  }

  record Asks(RuleAnswer.Missing missing) implements VoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  /// @param name whose vote it would be, or who would cast it
  record MayNot(String name, Why why) implements VoteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, why);
    }
  }

  /// So it stands already.
  record Unchanged() implements VoteOutcome, Refusal {}
}
