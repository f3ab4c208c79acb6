package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.member.MemberKind;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One assembly with all that is known of it: the agenda, who was called, who is there, what was
/// said on every item. Answers the questions that follow from it.
///
/// @param items in order, those taken off the agenda too
/// @param calls in the order in which they count
/// @param ballots of every item
/// @param effects what passed items made
public record Sitting(
    Assembly assembly,
    List<AgendaItem> items,
    List<Call> calls,
    Map<QuestionId, Ballot> ballots,
    Map<QuestionId, RuleVersionId> effects,
    Roll roll,
    Rulebook rulebook) {

  public Sitting {
    items = List.copyOf(items);
    calls = List.copyOf(calls);
    ballots = Map.copyOf(ballots);
    effects = Map.copyOf(effects);
  }

  /// Fresh, so that it notes what one question used.
  public Rules rules() {
    return rulebook.at(assembly.date());
  }

  /// What is on the agenda now.
  public List<AgendaItem> agenda() {
    return items.stream().filter(item -> !item.withdrawn()).toList();
  }

  /// Its place on the agenda as it is now, from 1; 0 when it was taken off.
  public int number(AgendaItem item) {
    return agenda().indexOf(item) + 1;
  }

  public List<AgendaItem> voted() {
    return agenda().stream().filter(item -> item.kind().isVoted()).toList();
  }

  public Optional<AgendaItem> item(QuestionId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  public Ballot ballot(AgendaItem item) {
    return ballots.getOrDefault(item.id(), Ballot.NONE);
  }

  public boolean isClosed(AgendaItem item) {
    return ballot(item).closing().isPresent();
  }

  /// What a member may vote on yet for themself and did not.
  public Stream<AgendaItem> waitingFor(MemberId member) {
    return voted().stream().filter(item -> waits(item, member));
  }

  private boolean waits(AgendaItem item, MemberId member) {
    if (isClosed(item) || ballot(item).isSecret()) return false;
    if (!(result(item) instanceof Result.Counted counted)) return false;
    boolean isVoter = counted.voter(member).filter(one -> one.out().isEmpty()).isPresent();
    return isVoter && counted.voteOf(member).isEmpty();
  }

  /// Computed here and now, whatever anybody else found.
  public Result result(AgendaItem item) {
    return Count.of(assembly, item, roll, rules(), ballot(item));
  }

  /// Members who are legal entities, where the statutes ask a quorum of each kind.
  Optional<Set<MemberId>> entities() {
    if (!assembly.isGeneral() || !Quorums.areOfKinds(rules())) return Optional.empty();
    return Optional.of(
        roll.lines().stream()
            .filter(line -> line.kind() == MemberKind.LEGAL_ENTITY)
            .map(Roll.Line::id)
            .collect(Collectors.toSet()));
  }

  /// Whether a closed vote comes to the same here as the board found; true while that cannot be
  /// said.
  public boolean agrees(AgendaItem item) {
    var closing = ballot(item).closing();
    if (closing.isEmpty() || !(result(item) instanceof Result.Counted counted)) return true;
    return counted.missing() > 0 || counted.verdict().name().equals(closing.get().outcome());
  }

  /// Everybody who meets: who may vote there, those who pause included.
  public List<Roll.Line> called() {
    return roll.lines().stream()
        .filter(line -> line.state().isMember())
        .filter(line -> assembly.voters().isEmpty() || assembly.voters().contains(line.id()))
        .toList();
  }

  public Optional<Call> call(MemberId member) {
    return calls.stream()
        .filter(one -> one.member().equals(member))
        .min(Comparator.comparing(Call::told));
  }

  /// The last day on which members can be called in time; empty where no rule says so, and for
  /// meetings of some members.
  public Optional<LocalDate> callBy() {
    if (!assembly.isGeneral()) return Optional.empty();
    return rules()
        .find(RuleKey.ASSEMBLY_NOTICE, RuleValue.Term.class)
        .map(term -> term.before(assembly.date()));
  }

  public Optional<RuleVersion> callRule() {
    return rules().version(RuleKey.ASSEMBLY_NOTICE);
  }

  /// Who was called too late, or not at all.
  public List<Roll.Line> notInTime() {
    var by = callBy();
    return called().stream()
        .filter(line -> {
          var call = call(line.id());
          return call.isEmpty() || by.filter(day -> call.get().told().isAfter(day)).isPresent();
        })
        .toList();
  }

  /// Whether an item came on the agenda after a member was called. Of one that was noted after the
  /// assembly was held it cannot be said.
  public boolean isLate(AgendaItem item) {
    var added = LocalDate.ofInstant(item.recordedAt(), RoundResult.ZONE);
    return !added.isAfter(assembly.date())
        && calls.stream().anyMatch(call -> call.told().isBefore(added));
  }

  public boolean isThere(MemberId member) {
    return here().contains(member);
  }

  private Set<MemberId> here() {
    return attendance().present();
  }

  /// Presences and proxies, which all items share.
  Ballot attendance() {
    return ballots.values().stream().findFirst().orElse(Ballot.NONE).open();
  }

  /// Who holds whose vote, by all proxies that are here now; empty while a rule is missing.
  public Optional<MemberId> holder(MemberId giver) {
    return mandates().flatMap(all -> all.holder(giver));
  }

  /// Whose votes a member holds.
  public List<Roll.Line> heldBy(MemberId holder) {
    return called().stream()
        .filter(line -> holder(line.id()).filter(holder::equals).isPresent())
        .toList();
  }

  Optional<Mandates> mandates() {
    var open = attendance();
    if (Electorate.missing(assembly, roll, rules(), open).isPresent()) return Optional.empty();
    return Optional.of(Electorate.of(assembly, roll, rules(), open).mandates());
  }

  /// A rule that is needed before anything can be counted.
  public Optional<RuleAnswer.Missing> missing() {
    return voted().stream()
        .map(this::result)
        .flatMap(result ->
            result instanceof Result.Asks(var missing) ? Stream.of(missing) : Stream.empty())
        .findFirst();
  }

  AssemblyOutcome noVoter(MemberId member) {
    return new AssemblyOutcome.NoVoter(name(member), assembly.date());
  }

  public String name(MemberId member) {
    return roll.line(member).map(Roll.Line::name).orElse("?");
  }
}
