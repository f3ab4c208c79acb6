package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may vote on an item, and with how many votes: members of the day, by their state and by the
/// rules of the day. Asks only the rules that are needed: about pauses when somebody pauses.
final class Electorate {

  private final Assembly assembly;
  private final Roll roll;
  private final Rules rules;
  private final Ballot ballot;
  private final List<Result.Step> steps = new ArrayList<>();
  private final Map<MemberId, Roll.Line> voters = new LinkedHashMap<>();
  private final Set<MemberId> paused = new HashSet<>();
  private final Set<MemberId> interested = new HashSet<>();
  private final int weight;
  private final Mandates mandates;

  private Electorate(Assembly assembly, Roll roll, Rules rules, Ballot ballot) {
    this.assembly = assembly;
    this.roll = roll;
    this.rules = rules;
    this.ballot = ballot;
    for (var line : candidates(assembly, roll)) {
      if (line.isPaused() && areResting()) paused.add(line.id());
      else voters.put(line.id(), line);
    }
    weight =
        assembly.isGeneral()
            ? rules.value(RuleKey.VOTES_PER_MEMBER, RuleValue.Count.class).count()
            : 1;
    for (var member : ballot.interested()) if (voters.containsKey(member)) interested.add(member);
    mandates = new Mandates(ballot, mostProxies(), voters::containsKey);
  }

  /// The first rule that is needed to say who votes and that nobody laid down.
  static Optional<RuleAnswer.Missing> missing(
      Assembly assembly, Roll roll, Rules rules, Ballot ballot) {
    List<RuleKey> needed = new ArrayList<>();
    if (assembly.isGeneral()) needed.add(RuleKey.VOTES_PER_MEMBER);
    if (candidates(assembly, roll).stream().anyMatch(Roll.Line::isPaused))
      needed.add(RuleKey.PAUSE_VOTES);
    if (!ballot.interested().isEmpty()) needed.add(RuleKey.OWN_INTEREST);
    if (!ballot.proxies().isEmpty()) needed.add(RuleKey.PROXIES_MOST);
    return rules.missing(needed.toArray(RuleKey[]::new));
  }

  /// @param rules in which [#missing] finds none
  static Electorate of(Assembly assembly, Roll roll, Rules rules, Ballot ballot) {
    var electorate = new Electorate(assembly, roll, rules, ballot);
    electorate.tell();
    return electorate;
  }

  private static List<Roll.Line> candidates(Assembly assembly, Roll roll) {
    return roll.lines().stream()
        .filter(line -> line.state().isMember())
        .filter(line -> assembly.voters().isEmpty() || assembly.voters().contains(line.id()))
        .toList();
  }

  private boolean areResting() {
    return isSaid(RuleKey.PAUSE_VOTES, "VOTES_RESTED");
  }

  private boolean isSaid(RuleKey key, String option) {
    return rules
        .find(key, RuleValue.Choice.class)
        .filter(choice -> choice.option().equals(option))
        .isPresent();
  }

  private int mostProxies() {
    return ballot.proxies().isEmpty()
        ? 0
        : rules.value(RuleKey.PROXIES_MOST, RuleValue.Count.class).count();
  }

  private void tell() {
    step("assembly.step.members", voters.size() + paused.size());
    if (roll.lines().stream().anyMatch(line -> line.isPaused() && isCandidate(line)))
      ruled(
          RuleKey.PAUSE_VOTES,
          paused.isEmpty() ? "assembly.step.pausedKept" : "assembly.step.pausedOut",
          paused.size());
    if (assembly.isGeneral()) ruled(RuleKey.VOTES_PER_MEMBER, "assembly.step.weight", weight);
    if (!interested.isEmpty())
      ruled(
          RuleKey.OWN_INTEREST,
          isSaid(RuleKey.OWN_INTEREST, "INTEREST_VOTES")
              ? "assembly.step.interestVotes"
              : isOutOfQuorum() ? "assembly.step.interestOut" : "assembly.step.interestCounted",
          names());
    if (!ballot.proxies().isEmpty())
      ruled(
          RuleKey.PROXIES_MOST,
          "assembly.step.proxies",
          voters.keySet().stream().filter(one -> mandates.holder(one).isPresent()).count(),
          mostProxies());
  }

  private boolean isCandidate(Roll.Line line) {
    return voters.containsKey(line.id()) || paused.contains(line.id());
  }

  private String names() {
    return String.join(
        ", ",
        voters.values().stream()
            .filter(one -> interested.contains(one.id()))
            .map(Roll.Line::name)
            .toList());
  }

  private void step(String key, Object... arguments) {
    steps.add(new Result.Step(said(key, arguments), Optional.empty()));
  }

  private void ruled(RuleKey rule, String key, Object... arguments) {
    steps.add(new Result.Step(said(key, arguments), rules.version(rule)));
  }

  private static Named said(String key, Object... arguments) {
    return texts -> texts.get(key, arguments);
  }

  boolean isVoter(MemberId member) {
    return voters.containsKey(member);
  }

  /// Whether a member is one of those who meet, with a vote or resting.
  boolean meets(MemberId member) {
    return voters.containsKey(member) || paused.contains(member);
  }

  /// Why a member has no vote on this item.
  Optional<Why> out(MemberId member) {
    if (paused.contains(member)) return Optional.of(Why.PAUSED);
    if (!voters.containsKey(member)) return Optional.of(Why.NO_VOTER);
    boolean isOut = interested.contains(member) && !isSaid(RuleKey.OWN_INTEREST, "INTEREST_VOTES");
    return isOut ? Optional.of(Why.OWN_INTEREST) : Optional.empty();
  }

  /// Whether a member is among those of whom enough must be there.
  boolean isCountedAsThere(MemberId member) {
    return voters.containsKey(member) && !(interested.contains(member) && isOutOfQuorum());
  }

  private boolean isOutOfQuorum() {
    return isSaid(RuleKey.OWN_INTEREST, "INTEREST_OUT");
  }

  List<Roll.Line> voters() {
    return List.copyOf(voters.values());
  }

  int weight() {
    return weight;
  }

  Mandates mandates() {
    return mandates;
  }

  List<Result.Step> steps() {
    return List.copyOf(steps);
  }
}
