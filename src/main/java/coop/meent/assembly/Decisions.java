package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.VoteId;
import coop.meent.base.Ids;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Small decisions between assemblies, for every room that needs some people to agree: two
/// approvers of a request, a circle, a round of all. A room opens one about its own thing, named by
/// a kind and an id, and asks for the result when it needs it; nothing is done by itself when one
/// is approved.
public final class Decisions {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rounds rounds = new Rounds();
  private final Ballots ballots;

  public Decisions(Store store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    ballots = new Ballots(ids);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), RoundResult.ZONE);
  }

  public DecisionOutcome open(RoundDraft draft) {
    return store.write("decision.open", tx -> open(tx, draft));
  }

  /// As part of another deed, such as a request that needs two approvers.
  public DecisionOutcome open(Tx tx, RoundDraft draft) {
    if (draft.question().isEmpty()) return new DecisionOutcome.NoQuestion();
    if (draft.approvals() < 1 || draft.voters().size() < draft.approvals())
      return new DecisionOutcome.TooFewVoters(draft.voters().size(), draft.approvals());
    var passed = draft.deadline().filter(today()::isAfter);
    if (passed.isPresent()) return new DecisionOutcome.DeadlinePassed(passed.get());
    var round =
        new Round(
            new QuestionId(ids.next()),
            draft.asker(),
            draft.subjectKind(),
            draft.subject(),
            draft.question(),
            draft.voters(),
            draft.approvals(),
            draft.deadline(),
            draft.space());
    rounds.put(tx, round, clock.instant());
    return done(tx, round);
  }

  /// @param agrees with what is asked
  public DecisionOutcome vote(QuestionId id, MemberId voter, boolean agrees) {
    return store.write(
        "decision.vote",
        tx -> {
          var round = rounds.find(tx.sql(), id);
          if (round.isEmpty()) return new DecisionOutcome.Unknown();
          var before = result(tx.sql(), round.get());
          if (before.state() != RoundResult.State.OPEN)
            return new DecisionOutcome.NotOpen(before.state());
          var choice = agrees ? AgendaItem.FOR : AgendaItem.AGAINST;
          var vote = new Vote(new VoteId(ids.next()), id, voter, voter, choice, clock.instant());
          var not = RoundResult.why(round.get(), vote);
          if (not.isPresent()) return new DecisionOutcome.MayNot(not.get());
          if (isSaid(before, vote)) return new DecisionOutcome.Unchanged();
          ballots.put(tx, round.get().space(), vote);
          return done(tx, round.get());
        });
  }

  private static boolean isSaid(RoundResult before, Vote vote) {
    return before.votes().stream()
        .filter(Result.Counting::counts)
        .map(Result.Counting::vote)
        .anyMatch(one -> one.caster().equals(vote.caster()) && one.choice().equals(vote.choice()));
  }

  /// The asker takes it back.
  public DecisionOutcome withdraw(QuestionId id, MemberId asker) {
    return store.write(
        "decision.withdraw",
        tx -> {
          var round = rounds.find(tx.sql(), id).filter(one -> one.asker().equals(asker));
          if (round.isEmpty()) return new DecisionOutcome.Unknown();
          var before = result(tx.sql(), round.get());
          if (before.state() != RoundResult.State.OPEN)
            return new DecisionOutcome.NotOpen(before.state());
          rounds.putWithdrawal(tx, ids, round.get(), asker, clock.instant());
          return done(tx, round.get());
        });
  }

  private DecisionOutcome done(Tx tx, Round round) {
    return new DecisionOutcome.Done(round, result(tx.sql(), round), tx.deed());
  }

  private RoundResult result(DSLContext sql, Round round) {
    return RoundResult.of(
        round, ballots.votes(sql, round.id()), rounds.isWithdrawn(sql, round), today());
  }

  public RoundResult result(Round round) {
    return store.read(sql -> result(sql, round));
  }

  public Optional<Round> round(QuestionId id) {
    return store.read(sql -> rounds.find(sql, id));
  }

  /// What was asked about a thing, the newest last.
  ///
  /// @param subjectKind as it was opened with
  public List<Round> about(String subjectKind, UUID subject) {
    return store.read(sql -> rounds.about(sql, subjectKind, subject));
  }

  /// A small decision with what came of it by now.
  public record Asked(Round round, RoundResult result) {}

  /// All that one room asked.
  ///
  /// @param subjectKind as they were opened with
  public Map<QuestionId, Asked> ofKind(String subjectKind) {
    return store.read(sql ->
        rounds.all(sql).stream()
            .filter(round -> round.subjectKind().equals(subjectKind))
            .collect(Collectors.toMap(Round::id, round -> new Asked(round, result(sql, round)))));
  }

  /// All that a member asked, or was asked to decide, in the order in which they count.
  public List<Round> of(MemberId member) {
    return store.read(sql ->
        rounds.all(sql).stream()
            .filter(one -> one.asker().equals(member) || one.voters().contains(member))
            .toList());
  }

  /// What a member is asked to decide and did not yet.
  public List<Round> waitingFor(MemberId member) {
    return store.read(sql ->
        rounds.all(sql).stream()
            .filter(round -> round.voters().contains(member))
            .filter(round -> waits(result(sql, round), member))
            .toList());
  }

  private static boolean waits(RoundResult result, MemberId member) {
    return result.state() == RoundResult.State.OPEN
        && result.votes().stream()
            .noneMatch(one -> one.counts() && one.vote().caster().equals(member));
  }
}
