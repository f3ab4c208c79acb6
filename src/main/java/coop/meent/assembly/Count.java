package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
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

/// Counts the votes on one item: a pure function of what was said, the register of the day and the
/// rules of the day, so that everybody can compute it again.
///
/// - Of several votes of one member the last counts, in the order in which changes count.
/// - Once closed, only what the closing names counts.
/// - Those who are there, are represented by who is there, or voted make the quorum.
/// - Neither for nor against is no vote cast; a half as majority means more than half; a tie is no
///   majority.
public final class Count {

  private final Assembly assembly;
  private final AgendaItem item;
  private final Rules rules;
  private final Ballot ballot;
  private final Electorate electorate;
  private final List<Result.Counting> votes;
  private final List<Result.Step> steps = new ArrayList<>();

  private Count(
      Assembly assembly, AgendaItem item, Rules rules, Ballot ballot, Electorate electorate) {
    this.assembly = assembly;
    this.item = item;
    this.rules = rules;
    this.ballot = ballot;
    this.electorate = electorate;
    votes = new Sieve(item, electorate, ballot).countings();
    steps.addAll(electorate.steps());
  }

  /// @param rules in force on the day of the assembly
  /// @param ballot all there is about the item
  public static Result of(
      Assembly assembly, AgendaItem item, Roll roll, Rules rules, Ballot ballot) {
    var inTime = ballot.inTime();
    var missing =
        Electorate.missing(assembly, roll, rules, inTime).or(() -> rules.missing(majority(item)));
    if (missing.isPresent()) return new Result.Asks(missing.get());
    var electorate = Electorate.of(assembly, roll, rules, inTime);
    return new Count(assembly, item, rules, ballot, electorate).result();
  }

  static RuleKey majority(AgendaItem item) {
    return item.kind() == ItemKind.RULES ? RuleKey.STATUTES_MAJORITY : RuleKey.DECISION_MAJORITY;
  }

  private Result result() {
    var voters = voters();
    var quorum = quorum(voters);
    var tally = tally();
    var majority = majorityOf(tally);
    var winner = winner(tally, majority);
    var verdict = verdict(tally, quorum, majority, winner);
    return new Result.Counted(
        verdict,
        winner.filter(_ -> verdict == Verdict.ELECTED).flatMap(item::candidate),
        ballot.closing().isPresent(),
        voters,
        votes,
        tally,
        quorum,
        majority,
        steps,
        rules.used(),
        ballot.missing());
  }

  private List<Result.Voter> voters() {
    var inTime = ballot.inTime();
    Set<MemberId> here = new HashSet<>(inTime.present());
    Set<MemberId> counted = new HashSet<>();
    for (var one : votes) {
      if (!one.counts()) continue;
      counted.add(one.vote().whose());
      here.add(one.vote().caster());
    }
    return electorate.voters().stream()
        .map(line -> {
          var id = line.id();
          var holder = electorate.mandates().holder(id);
          boolean isThere = here.contains(id);
          boolean isRepresented =
              !isThere && (counted.contains(id) || holder.filter(here::contains).isPresent());
          return new Result.Voter(
              id,
              line.name(),
              electorate.weight(),
              electorate.out(id),
              holder,
              isThere,
              isRepresented);
        })
        .toList();
  }

  private Result.Quorum quorum(List<Result.Voter> voters) {
    var asked = voters.stream().filter(one -> electorate.isCountedAsThere(one.id())).toList();
    int of = asked.size();
    int there = (int) asked.stream().filter(one -> one.isThere() || one.isRepresented()).count();
    var rule = quorumRule();
    if (rule.isEmpty()) {
      step("assembly.step.noQuorum", there, of);
      return new Result.Quorum(there, of, 0);
    }
    var share = rules.value(rule.get(), RuleValue.Share.class);
    int needed = atLeast(share, of);
    step(rule.get(), "assembly.step.quorum", there, of, needed);
    return new Result.Quorum(there, of, needed);
  }

  /// None for meetings of some members; statutes may ask more of changes to themselves.
  private Optional<RuleKey> quorumRule() {
    if (!assembly.isGeneral()) return Optional.empty();
    if (item.kind() == ItemKind.RULES && isLaidDown(RuleKey.STATUTES_QUORUM))
      return Optional.of(RuleKey.STATUTES_QUORUM);
    return isLaidDown(RuleKey.QUORUM) ? Optional.of(RuleKey.QUORUM) : Optional.empty();
  }

  private boolean isLaidDown(RuleKey key) {
    return rules.ask(key) instanceof RuleAnswer.Given;
  }

  private Map<String, Integer> tally() {
    Map<String, Integer> tally = new LinkedHashMap<>();
    for (var choice : item.choices()) tally.put(choice, 0);
    for (var one : votes) {
      if (one.counts()) tally.merge(one.vote().choice(), electorate.weight(), Integer::sum);
    }
    long not = votes.stream().filter(one -> !one.counts()).count();
    if (not > 0) step("assembly.step.notCounted", votes.size(), not);
    return tally;
  }

  private Result.Majority majorityOf(Map<String, Integer> tally) {
    int cast =
        tally.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(AgendaItem.ABSTAIN))
            .mapToInt(Map.Entry::getValue)
            .sum();
    var share = rules.value(majority(item), RuleValue.Share.class);
    boolean isHalf = share.part() * 2 == share.whole();
    int needed = isHalf ? cast / 2 + 1 : Math.max(1, atLeast(share, cast));
    step(majority(item), "assembly.step.majority", cast, needed);
    return new Result.Majority(cast, needed);
  }

  private static int atLeast(RuleValue.Share share, int of) {
    return Math.toIntExact(Math.ceilDiv((long) of * share.part(), (long) share.whole()));
  }

  private static Optional<String> winner(Map<String, Integer> tally, Result.Majority majority) {
    var most =
        tally.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(AgendaItem.ABSTAIN))
            .filter(entry -> entry.getValue() >= majority.needed())
            .toList();
    int best = most.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
    var first = most.stream().filter(entry -> entry.getValue() == best).toList();
    return first.size() == 1 ? Optional.of(first.getFirst().getKey()) : Optional.empty();
  }

  private Verdict verdict(
      Map<String, Integer> tally,
      Result.Quorum quorum,
      Result.Majority majority,
      Optional<String> winner) {
    if (!quorum.isMet()) return Verdict.NO_QUORUM;
    if (item.kind() != ItemKind.ELECTION)
      return tally.getOrDefault(AgendaItem.FOR, 0) >= majority.needed()
          ? Verdict.PASSED
          : Verdict.REJECTED;
    return winner.flatMap(item::candidate).isPresent() ? Verdict.ELECTED : Verdict.NOBODY_ELECTED;
  }

  private void step(String key, Object... arguments) {
    steps.add(new Result.Step(texts -> texts.get(key, arguments), Optional.empty()));
  }

  private void step(RuleKey rule, String key, Object... arguments) {
    steps.add(new Result.Step(texts -> texts.get(key, arguments), rules.version(rule)));
  }
}
