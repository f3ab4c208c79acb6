package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Named;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of counting; made by [Count].
public sealed interface Result {

  /// A rule that is needed was never laid down, so nothing can be counted.
  record Asks(RuleAnswer.Missing missing) implements Result {}

  /// @param verdict so far, while the vote is open
  /// @param winner of an election
  /// @param voters everybody who may vote on the day, in order of number
  /// @param votes every vote that was ever cast, in the order in which they count
  /// @param tally votes by choice, weighed; every choice has an entry
  /// @param rules by which it was counted
  /// @param missing facts that the closing counted and that are not here yet
  record Counted(
      Verdict verdict,
      Optional<String> winner,
      boolean isClosed,
      List<Voter> voters,
      List<Counting> votes,
      Map<String, Integer> tally,
      Quorum quorum,
      Majority majority,
      List<Step> steps,
      List<RuleVersionId> rules,
      int missing)
      implements Result {

    public Counted {
      voters = List.copyOf(voters);
      votes = List.copyOf(votes);
      steps = List.copyOf(steps);
      rules = List.copyOf(rules);
    }

    public int count(String choice) {
      return tally.getOrDefault(choice, 0);
    }

    /// Which vote of a member counts, whoever cast it.
    public Optional<Vote> voteOf(MemberId member) {
      return votes.stream()
          .filter(Counting::counts)
          .map(Counting::vote)
          .filter(vote -> vote.whose().equals(member))
          .findFirst();
    }

    public Optional<Voter> voter(MemberId id) {
      return voters.stream().filter(one -> one.id().equals(id)).findFirst();
    }
  }

  /// @param out why not on this item
  /// @param proxy who holds their vote
  /// @param isThere in person, or because the own vote counts
  record Voter(
      MemberId id,
      String name,
      int weight,
      Optional<Why> out,
      Optional<MemberId> proxy,
      boolean isThere,
      boolean isRepresented) {}

  record Counting(Vote vote, Optional<Why> not) {
    public boolean counts() {
      return not.isEmpty();
    }
  }

  /// @param needed 0 when no rule asks any
  record Quorum(int there, int of, int needed) {
    boolean isMet() {
      return there >= needed;
    }
  }

  /// @param cast votes, without those for neither
  /// @param needed to win
  record Majority(int cast, int needed) {}

  /// One step of counting, by which rule.
  record Step(Named words, Optional<RuleVersion> by) {}
}
