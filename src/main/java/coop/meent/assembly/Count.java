package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
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
/// - Of a vote on paper what two members counted counts, and no vote given in Meent; two counts
///   that contradict each other are none.
/// - Those who are there, are represented by who is there, or voted make the quorum.
/// - Statutes may ask enough of one kind of members besides; then they say it of the other kind
///   too.
/// - Neither for nor against is no vote cast; a half as majority means more than half; a tie is no
///   majority.
public final class Count {

  private final Assembly assembly;
  private final AgendaItem item;
  private final Rules rules;
  private final Ballot ballot;
  private final Electorate electorate;
  private final List<Result.Counting> votes;
  private final Optional<Result.Secret> secret;
  private final List<Result.Step> steps = new ArrayList<>();

  private Count(
      Assembly assembly,
      AgendaItem item,
      Roll roll,
      Rules rules,
      Ballot ballot,
      Electorate electorate) {
    this.assembly = assembly;
    this.item = item;
    this.rules = rules;
    this.ballot = ballot;
    this.electorate = electorate;
    votes = new Sieve(item, electorate, ballot).countings();
    secret =
        ballot.isSecret()
            ? Optional.of(PaperCount.afterwards(item, roll, electorate, ballot).result())
            : Optional.empty();
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
    var kinds = Quorums.missing(assembly, rules, electorate, ballot);
    if (kinds.isPresent()) return new Result.Asks(kinds.get());
    return new Count(assembly, item, roll, rules, ballot, electorate).result();
  }

  static RuleKey majority(AgendaItem item) {
    return item.kind() == ItemKind.RULES ? RuleKey.STATUTES_MAJORITY : RuleKey.DECISION_MAJORITY;
  }

  private Result result() {
    var voters = voters();
    var quorums = new Quorums(assembly, item, rules, electorate, ballot, voters);
    steps.addAll(quorums.steps());
    var tally = tally();
    var majority = majorityOf(tally);
    var winner = winner(tally, majority);
    var verdict = verdict(tally, quorums, majority, winner);
    return new Result.Counted(
        verdict,
        winner.filter(_ -> verdict == Verdict.ELECTED).flatMap(item::candidate),
        ballot.closing().isPresent(),
        voters,
        votes,
        tally,
        quorums.all(),
        quorums.kinds(),
        majority,
        secret,
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

  private Map<String, Integer> tally() {
    Map<String, Integer> tally = new LinkedHashMap<>();
    for (var choice : item.choices()) tally.put(choice, 0);
    for (var one : votes) {
      if (one.counts()) tally.merge(one.vote().choice(), electorate.weight(), Integer::sum);
    }
    secret.ifPresent(one -> told(one, tally));
    long not = votes.stream().filter(one -> !one.counts()).count();
    if (not > 0) step("assembly.step.notCounted", votes.size(), not);
    return tally;
  }

  private void told(Result.Secret paper, Map<String, Integer> tally) {
    step("assembly.step.secret");
    for (var one : paper.tellings()) {
      if (one.not().isPresent())
        step("assembly.step.toldNot", one.teller(), one.other(), one.not().get());
      else
        step(
            "assembly.step.told",
            one.teller(),
            one.other(),
            one.telling().papers(),
            paper.most(),
            one.telling().invalid());
    }
    if (paper.isContradicted()) step("assembly.step.contradicted");
    paper.told().ifPresent(one -> tally.replaceAll((choice, _) -> one.telling().votes(choice)));
  }

  private Result.Majority majorityOf(Map<String, Integer> tally) {
    int cast =
        tally.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(AgendaItem.ABSTAIN))
            .mapToInt(Map.Entry::getValue)
            .sum();
    var share = rules.value(majority(item), RuleValue.Share.class);
    boolean isHalf = share.part() * 2 == share.whole();
    int needed = isHalf ? cast / 2 + 1 : Math.max(1, Quorums.atLeast(share, cast));
    step(majority(item), "assembly.step.majority", cast, needed);
    return new Result.Majority(cast, needed);
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
      Quorums quorums,
      Result.Majority majority,
      Optional<String> winner) {
    if (!quorums.areMet()) return Verdict.NO_QUORUM;
    if (secret.filter(paper -> paper.told().isEmpty()).isPresent()) return Verdict.NOT_TOLD;
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
