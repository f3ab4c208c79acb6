package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Named;
import coop.meent.member.MemberKind;
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
  /// @param kinds quorums that are asked of one kind of members besides
  /// @param secret what was counted on paper, of a secret vote
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
      List<KindQuorum> kinds,
      Majority majority,
      Optional<Secret> secret,
      List<Step> steps,
      List<RuleVersionId> rules,
      int missing)
      implements Result {

    public Counted {
      voters = List.copyOf(voters);
      votes = List.copyOf(votes);
      kinds = List.copyOf(kinds);
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
    public boolean isMet() {
      return there >= needed;
    }
  }

  /// @param by the rule that asks it
  record KindQuorum(MemberKind kind, Quorum quorum, RuleVersion by) {}

  /// A vote on paper, in secret.
  ///
  /// @param most papers that can have been handed in: of who is there or represented
  /// @param tellings every count that was noted, in the order in which they count
  record Secret(int most, List<Told> tellings) {
    public Secret {
      tellings = List.copyOf(tellings);
    }

    public List<Told> standing() {
      return tellings.stream().filter(Told::counts).toList();
    }

    /// The one count there is; none while two contradict each other.
    public Optional<Told> told() {
      return standing().size() == 1 ? Optional.of(standing().getFirst()) : Optional.empty();
    }

    public boolean isContradicted() {
      return standing().size() > 1;
    }
  }

  /// @param teller by name
  /// @param other the second one, by name
  record Told(Telling telling, String teller, String other, Optional<TellingFlaw> not) {
    public boolean counts() {
      return not.isEmpty();
    }
  }

  /// @param cast votes, without those for neither
  /// @param needed to win
  record Majority(int cast, int needed) {}

  /// One step of counting, by which rule.
  record Step(Named words, Optional<RuleVersion> by) {}
}
