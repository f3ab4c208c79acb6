package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.member.MemberKind;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether enough members are there: of all, and of each kind where the statutes ask that.
final class Quorums {

  private final Assembly assembly;
  private final AgendaItem item;
  private final Rules rules;
  private final Electorate electorate;
  private final Ballot ballot;
  private final List<Result.Step> steps = new ArrayList<>();
  private final Result.Quorum all;
  private final List<Result.KindQuorum> kinds = new ArrayList<>();

  /// @param rules in which [#missing] finds none
  /// @param voters everybody who may vote on the day
  Quorums(
      Assembly assembly,
      AgendaItem item,
      Rules rules,
      Electorate electorate,
      Ballot ballot,
      List<Result.Voter> voters) {
    this.assembly = assembly;
    this.item = item;
    this.rules = rules;
    this.electorate = electorate;
    this.ballot = ballot;
    var counted = voters.stream().filter(one -> electorate.isCountedAsThere(one.id())).toList();
    all = general(counted);
    for (var kind : MemberKind.values()) ofKind(kind, counted);
  }

  /// Once the statutes ask enough of one kind of members they must say it of the other kind too,
  /// where members of it vote; which may be none.
  static Optional<RuleAnswer.Missing> missing(
      Assembly assembly, Rules rules, Electorate electorate, Ballot ballot) {
    if (!assembly.isGeneral() || !areOfKinds(rules)) return Optional.empty();
    for (var kind : MemberKind.values()) {
      boolean isThere = electorate.voters().stream().anyMatch(line -> ballot.kindOf(line) == kind);
      var missing = isThere ? rules.missing(rule(kind)) : Optional.<RuleAnswer.Missing>empty();
      if (missing.isPresent()) return missing;
    }
    return Optional.empty();
  }

  static boolean areOfKinds(Rules rules) {
    return isLaidDown(rules, MemberKind.PERSON) || isLaidDown(rules, MemberKind.LEGAL_ENTITY);
  }

  private static RuleKey rule(MemberKind kind) {
    return switch (kind) {
      case PERSON -> RuleKey.QUORUM_PERSONS;
      case LEGAL_ENTITY -> RuleKey.QUORUM_ENTITIES;
    };
  }

  private static boolean isLaidDown(Rules rules, MemberKind kind) {
    return rules.version(rule(kind)).isPresent();
  }

  private Result.Quorum general(List<Result.Voter> counted) {
    int of = counted.size();
    int there = there(counted);
    var rule = quorumRule();
    if (rule.isEmpty()) {
      step("assembly.step.noQuorum", there, of);
      return new Result.Quorum(there, of, 0);
    }
    int needed = atLeast(rules.value(rule.get(), RuleValue.Share.class), of);
    step(rule.get(), "assembly.step.quorum", there, of, needed);
    return new Result.Quorum(there, of, needed);
  }

  /// None for meetings of some members; statutes may ask more of changes to themselves.
  private Optional<RuleKey> quorumRule() {
    if (!assembly.isGeneral()) return Optional.empty();
    if (item.kind() == ItemKind.RULES && isGiven(RuleKey.STATUTES_QUORUM))
      return Optional.of(RuleKey.STATUTES_QUORUM);
    return isGiven(RuleKey.QUORUM) ? Optional.of(RuleKey.QUORUM) : Optional.empty();
  }

  private boolean isGiven(RuleKey key) {
    return rules.ask(key) instanceof RuleAnswer.Given;
  }

  private void ofKind(MemberKind kind, List<Result.Voter> counted) {
    var key = rule(kind);
    if (!assembly.isGeneral() || !isLaidDown(rules, kind)) return;
    var own = counted.stream().filter(one -> kindOf(one.id()) == kind).toList();
    var share = rules.find(key, RuleValue.Share.class);
    if (own.isEmpty() || share.isEmpty()) return;
    int there = there(own);
    int needed = atLeast(share.get(), own.size());
    step(key, "assembly.step.quorumKind", kind, there, own.size(), needed);
    kinds.add(
        new Result.KindQuorum(
            kind, new Result.Quorum(there, own.size(), needed), rules.version(key).orElseThrow()));
  }

  private MemberKind kindOf(MemberId member) {
    return electorate.voters().stream()
        .filter(line -> line.id().equals(member))
        .findFirst()
        .map(ballot::kindOf)
        .orElse(MemberKind.PERSON);
  }

  private static int there(List<Result.Voter> voters) {
    return (int) voters.stream().filter(one -> one.isThere() || one.isRepresented()).count();
  }

  static int atLeast(RuleValue.Share share, int of) {
    return Math.toIntExact(Math.ceilDiv((long) of * share.part(), (long) share.whole()));
  }

  Result.Quorum all() {
    return all;
  }

  List<Result.KindQuorum> kinds() {
    return List.copyOf(kinds);
  }

  boolean areMet() {
    return all.isMet() && kinds.stream().allMatch(one -> one.quorum().isMet());
  }

  List<Result.Step> steps() {
    return List.copyOf(steps);
  }

  private void step(String key, Object... arguments) {
    steps.add(new Result.Step(said(key, arguments), Optional.empty()));
  }

  private void step(RuleKey rule, String key, Object... arguments) {
    steps.add(new Result.Step(said(key, arguments), rules.version(rule)));
  }

  private static Named said(String key, Object... arguments) {
    return texts -> texts.get(key, arguments);
  }
}
