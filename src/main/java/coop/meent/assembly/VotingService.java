package coop.meent.assembly;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ProxyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.VoteId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.StatuteOutcome;
import coop.meent.store.Space;
import coop.meent.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Deeds at an assembly and after it: being there, proxies, votes, closing, carrying out. Every
/// member votes for themself and for whose proxy they hold, and nobody else can.
public final class VotingService {

  private final Sittings sittings;
  private final PaperDeeds papers;

  public VotingService(Store store, Ids ids, Clock clock, AssemblyService.People people) {
    sittings = new Sittings(store, ids, clock, people);
    papers = new PaperDeeds(sittings);
  }

  /// The assembly that decides on an item, as it stands now.
  public Optional<Sitting> sitting(QuestionId item) {
    return sittings.store().read(sql -> sittings.find(sql, item));
  }

  // Being there.

  /// Notes that somebody came, or went.
  public AssemblyOutcome attend(AssemblyId id, MemberId who, boolean isPresent) {
    return sittings.deed(
        "assembly.attend",
        id,
        step -> {
          var sitting = step.sitting();
          if (sitting.called().stream().noneMatch(line -> line.id().equals(who)))
            return sitting.noVoter(who);
          if (sitting.isThere(who) == isPresent) return new AssemblyOutcome.KnownAlready();
          sittings.ballots.putPresence(step.tx(), id, who, isPresent, sittings.now());
          return step.done();
        });
  }

  /// Lets one member vote for another at an assembly.
  public AssemblyOutcome giveProxy(
      AssemblyId id, MemberId giver, MemberId holder, Optional<String> proof) {
    if (giver.equals(holder)) return new AssemblyOutcome.ToSelf();
    return sittings.deed(
        "assembly.proxy",
        id,
        step -> {
          var refusal = proxyRefusal(step.sitting(), giver, holder);
          if (refusal.isPresent()) return refusal.get();
          var proxy = new Proxy(new ProxyId(sittings.ids().next()), giver, holder, proof);
          sittings.ballots.putProxy(step.tx(), id, proxy, sittings.now());
          return step.done();
        });
  }

  private static Optional<AssemblyOutcome> proxyRefusal(
      Sitting sitting, MemberId giver, MemberId holder) {
    var rules = sitting.rules();
    var missing = rules.missing(RuleKey.PROXIES_MOST);
    if (missing.isPresent()) return Optional.of(new AssemblyOutcome.Asks(missing.get()));
    var others = Electorate.missing(sitting.assembly(), sitting.roll(), rules, Ballot.NONE);
    if (others.isPresent()) return Optional.of(new AssemblyOutcome.Asks(others.get()));
    var electorate = Electorate.of(sitting.assembly(), sitting.roll(), rules, sitting.attendance());
    for (var member : List.of(giver, holder))
      if (!electorate.isVoter(member)) return Optional.of(sitting.noVoter(member));
    var mandates = electorate.mandates();
    if (mandates.holder(giver).filter(holder::equals).isPresent())
      return Optional.of(new AssemblyOutcome.KnownAlready());
    if (mandates.hasGiven(holder))
      return Optional.of(new AssemblyOutcome.HolderIsAway(sitting.name(holder)));
    if (mandates.heldBy(giver) > 0)
      return Optional.of(new AssemblyOutcome.HoldsOthers(sitting.name(giver)));
    int most = rules.value(RuleKey.PROXIES_MOST, RuleValue.Count.class).count();
    if (mandates.heldBy(holder) < most) return Optional.empty();
    var rule = rules.version(RuleKey.PROXIES_MOST).orElseThrow().quoted();
    return Optional.of(new AssemblyOutcome.TooManyProxies(sitting.name(holder), most, rule));
  }

  public AssemblyOutcome withdrawProxy(AssemblyId id, MemberId giver) {
    return sittings.deed(
        "assembly.proxy-off",
        id,
        step -> {
          var proxy = step.sitting().mandates().flatMap(all -> all.lastOf(giver));
          if (proxy.isEmpty()) return new AssemblyOutcome.NoProxy(step.sitting().name(giver));
          sittings.ballots.putWithdrawal(step.tx(), proxy.get(), sittings.now());
          return step.done();
        });
  }

  /// Notes that somebody has an interest of their own in an item, or has not after all.
  public AssemblyOutcome interest(QuestionId id, MemberId who, boolean isOwn) {
    return sittings.item(
        "assembly.interest",
        id,
        step -> {
          if (!step.item().kind().isVoted())
            return new AssemblyOutcome.NotVotedOn(step.item().title());
          var ballot = step.ballot();
          if (ballot.closing().isPresent()) return new AssemblyOutcome.ClosedAlready();
          var missing = step.sitting().rules().missing(RuleKey.OWN_INTEREST);
          if (missing.isPresent()) return new AssemblyOutcome.Asks(missing.get());
          if (step.sitting().called().stream().noneMatch(line -> line.id().equals(who)))
            return step.sitting().noVoter(who);
          if (ballot.interested().contains(who) == isOwn) return new AssemblyOutcome.KnownAlready();
          sittings.ballots.putInterest(step.tx(), id, who, isOwn, sittings.now());
          return step.done();
        });
  }

  // Voting.

  /// @param caster who votes, for themself or for whose proxy they hold
  /// @param choice see [AgendaItem#choices]
  public VoteOutcome vote(QuestionId id, MemberId caster, MemberId whose, String choice) {
    return sittings
        .store()
        .write(
            "assembly.vote",
            tx -> {
              var sitting = sittings.find(tx.sql(), id);
              var item = sitting.flatMap(one -> one.item(id)).filter(one -> !one.withdrawn());
              if (item.isEmpty()) return new VoteOutcome.Unknown();
              var vote =
                  new Vote(
                      new VoteId(sittings.ids().next()), id, caster, whose, choice, sittings.now());
              var refusal = voteRefusal(sitting.get(), item.get(), vote);
              if (refusal.isPresent()) return refusal.get();
              sittings.ballots.put(tx, Space.COMMON, vote);
              return new VoteOutcome.Cast(vote, tx.deed());
            });
  }

  private static Optional<VoteOutcome> voteRefusal(Sitting sitting, AgendaItem item, Vote vote) {
    if (sitting.assembly().cancelled().isPresent()) return Optional.of(new VoteOutcome.Cancelled());
    if (!item.kind().isVoted()) return Optional.of(new VoteOutcome.NotVotedOn());
    var ballot = sitting.ballot(item);
    if (ballot.closing().isPresent()) return Optional.of(new VoteOutcome.Closed());
    if (ballot.isSecret()) return Optional.of(new VoteOutcome.OnPaper());
    if (!item.choices().contains(vote.choice()))
      return Optional.of(
          new VoteOutcome.UnknownChoice(vote.choice(), String.join(", ", item.choices())));
    if (!(sitting.result(item) instanceof Result.Counted counted))
      return sitting.missing().map(VoteOutcome.Asks::new);
    var rules = sitting.rules();
    var electorate = Electorate.of(sitting.assembly(), sitting.roll(), rules, ballot);
    var whose = electorate.out(vote.whose());
    if (whose.isPresent()) return mayNot(sitting, vote.whose(), whose.get());
    var mandate = electorate.mandates().refusal(vote.caster(), vote.whose());
    if (mandate.isPresent()) return mayNot(sitting, vote.whose(), mandate.get());
    var caster = electorate.out(vote.caster());
    if (caster.isPresent()) return mayNot(sitting, vote.caster(), caster.get());
    boolean isSaid =
        counted.votes().stream()
            .filter(Result.Counting::counts)
            .map(Result.Counting::vote)
            .anyMatch(one ->
                one.whose().equals(vote.whose())
                    && one.caster().equals(vote.caster())
                    && one.choice().equals(vote.choice()));
    return isSaid ? Optional.of(new VoteOutcome.Unchanged()) : Optional.empty();
  }

  private static Optional<VoteOutcome> mayNot(Sitting sitting, MemberId who, Why why) {
    return Optional.of(new VoteOutcome.MayNot(sitting.name(who), why));
  }

  // Voting on paper.

  /// Says that an item is voted on secretly, on paper, or is not after all. Votes given in Meent do
  /// not count then.
  public AssemblyOutcome holdSecretly(QuestionId id, boolean isSecret) {
    return papers.holdSecretly(id, isSecret);
  }

  /// Notes what two members counted of a secret vote.
  public AssemblyOutcome tell(QuestionId id, TellingDraft draft) {
    return papers.tell(id, draft);
  }

  /// Takes back what was counted on paper, unless the vote was closed with it.
  public AssemblyOutcome takeBackTold(QuestionId id, UUID telling) {
    return papers.takeBack(id, telling);
  }

  /// Of counts that contradict each other keeps one.
  ///
  /// @return whether they still did
  public boolean keepTold(QuestionId id, UUID telling) {
    return papers.keep(id, telling);
  }

  // After the vote.

  /// Closes the vote on an item: what is here now counts, and nothing after it.
  public AssemblyOutcome close(QuestionId id) {
    return sittings.item(
        "assembly.close",
        id,
        step -> {
          if (!step.item().kind().isVoted())
            return new AssemblyOutcome.NotVotedOn(step.item().title());
          var ballot = step.ballot();
          if (ballot.closing().isPresent()) return new AssemblyOutcome.ClosedAlready();
          if (step.assembly().date().isAfter(sittings.today()))
            return new AssemblyOutcome.NotYet(step.assembly().date());
          return switch (step.sitting().result(step.item())) {
            case Result.Asks(var missing) -> new AssemblyOutcome.Asks(missing);
            case Result.Counted counted -> close(step, counted);
          };
        });
  }

  private AssemblyOutcome close(Sittings.Step step, Result.Counted counted) {
    if (counted.verdict() == Verdict.NOT_TOLD)
      return counted.secret().filter(Result.Secret::isContradicted).isPresent()
          ? new AssemblyOutcome.Contradicted()
          : new AssemblyOutcome.NotTold();
    var closing =
        new Closing(
            step.ballot().ids(),
            counted.verdict().name(),
            counted.rules(),
            step.sitting().entities(),
            sittings.now());
    sittings.ballots.putClosing(step.tx(), step.item().id(), closing);
    return step.done();
  }

  /// Lays down the version of a rule that a resolution passed, and names the resolution in it.
  ///
  /// @param resolution how the rule names it
  public AssemblyOutcome carryOut(QuestionId id, Function<Sitting, String> resolution) {
    return sittings.item(
        "assembly.carry-out",
        id,
        step -> {
          var proposal = step.item().rule();
          if (proposal.isEmpty()) return new AssemblyOutcome.NoRule();
          if (!(step.sitting().result(step.item()) instanceof Result.Counted counted)
              || !counted.isClosed()) return new AssemblyOutcome.NotClosed();
          if (counted.missing() > 0) return new AssemblyOutcome.NotAllHere(counted.missing());
          if (counted.verdict() != Verdict.PASSED)
            return new AssemblyOutcome.NotPassed(counted.verdict());
          if (step.sitting().effects().containsKey(id)) return new AssemblyOutcome.CarriedOut();
          return carryOut(step, proposal.get(), resolution.apply(step.sitting()));
        });
  }

  private AssemblyOutcome carryOut(
      Sittings.Step step, AgendaItem.RuleProposal proposal, String resolution) {
    var key = RuleKey.of(proposal.key());
    if (key.isEmpty()) return new AssemblyOutcome.NoRule();
    var draft =
        new RuleDraft(
            key.get(),
            proposal.value(),
            proposal.article(),
            proposal.from(),
            Optional.of(resolution),
            false);
    return switch (sittings.people().statutes().set(step.tx(), draft)) {
      case StatuteOutcome.Saved saved -> {
        var version = saved.versions().getFirst().id();
        sittings.assemblies.putEffect(
            step.tx(), sittings.ids(), step.item().id(), version, sittings.now());
        yield step.done();
      }
      case Refusal refusal -> throw new RefusedException(refusal);
    };
  }
}
