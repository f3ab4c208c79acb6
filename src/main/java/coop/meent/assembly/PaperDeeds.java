package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.member.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/// Deeds of the board on a vote that is held on paper: that it is, what two members counted, and
/// taking that back.
final class PaperDeeds {

  private final Sittings sittings;

  PaperDeeds(Sittings sittings) {
    this.sittings = sittings;
  }

  AssemblyOutcome holdSecretly(QuestionId id, boolean isSecret) {
    return sittings.item(
        "assembly.secret",
        id,
        step -> {
          var refusal = refusal(step);
          if (refusal.isPresent()) return refusal.get();
          var paper = step.ballot().paper();
          if (!isSecret && !paper.standing().isEmpty()) return new AssemblyOutcome.ToldAlready();
          if (paper.isSecret() == isSecret) return new AssemblyOutcome.KnownAlready();
          sittings.papers.putSecrecy(step.tx(), id, isSecret, sittings.now());
          return step.done();
        });
  }

  private static Optional<AssemblyOutcome> refusal(Sittings.Step step) {
    if (!step.item().kind().isVoted())
      return Optional.of(new AssemblyOutcome.NotVotedOn(step.item().title()));
    return step.ballot().closing().isPresent()
        ? Optional.of(new AssemblyOutcome.ClosedAlready())
        : Optional.empty();
  }

  AssemblyOutcome tell(QuestionId id, TellingDraft draft) {
    return sittings.item(
        "assembly.told",
        id,
        step -> {
          var refusal = refusal(step);
          if (refusal.isPresent()) return refusal.get();
          if (step.assembly().date().isAfter(sittings.today()))
            return new AssemblyOutcome.NotYet(step.assembly().date());
          return switch (step.sitting().result(step.item())) {
            case Result.Asks(var missing) -> new AssemblyOutcome.Asks(missing);
            case Result.Counted _ -> tell(step, draft);
          };
        });
  }

  private AssemblyOutcome tell(Sittings.Step step, TellingDraft draft) {
    var telling = telling(step, draft);
    var paper = step.ballot().paper();
    if (paper.standing().stream().anyMatch(one -> one.id().equals(telling.id())))
      return new AssemblyOutcome.KnownAlready();
    if (!paper.standing().isEmpty()) return new AssemblyOutcome.ToldAlready();
    var refusal = refusal(step.sitting(), step.item(), telling);
    if (refusal.isPresent()) return refusal.get();
    if (!paper.isSecret())
      sittings.papers.putSecrecy(step.tx(), step.item().id(), true, sittings.now());
    sittings.papers.put(step.tx(), telling);
    return step.done();
  }

  private Telling telling(Sittings.Step step, TellingDraft draft) {
    var bare =
        new Telling(
            step.item().id().uuid(),
            step.item().id(),
            draft.teller(),
            draft.other(),
            draft.votes(),
            draft.invalid(),
            draft.proof(),
            sittings.now());
    var paper = step.ballot().paper();
    long before =
        LongStream.range(0, paper.tellings().size())
            .takeWhile(count ->
                paper.tellings().stream()
                    .anyMatch(one ->
                        one.id().equals(bare.identified(count).id()) && paper.isWithdrawn(one)))
            .count();
    return bare.identified(before);
  }

  private Optional<AssemblyOutcome> refusal(Sitting sitting, AgendaItem item, Telling telling) {
    if (telling.votes().values().stream().anyMatch(count -> count < 0) || telling.invalid() < 0)
      return Optional.of(new AssemblyOutcome.NegativeVotes());
    var ballot = sitting.ballot(item);
    var electorate =
        Electorate.of(sitting.assembly(), sitting.roll(), sitting.rules(), ballot.inTime());
    var count = PaperCount.now(item, sitting.roll(), electorate, ballot);
    if (telling.teller().equals(telling.other()))
      return Optional.of(new AssemblyOutcome.OneTeller());
    for (var member : List.of(telling.teller(), telling.other())) {
      var flaw = count.teller(member).or(() -> discharged(item, member));
      if (flaw.isPresent())
        return Optional.of(new AssemblyOutcome.MayNotTell(sitting.name(member), flaw.get()));
    }
    if (telling.papers() > count.most())
      return Optional.of(new AssemblyOutcome.TooManyVotes(telling.papers(), count.most()));
    return Optional.empty();
  }

  /// The board does not count the votes on its own discharge.
  private Optional<TellingFlaw> discharged(AgendaItem item, MemberId member) {
    boolean isBoard =
        item.kind() == ItemKind.DISCHARGE
            && sittings
                .people()
                .members()
                .member(member)
                .filter(one -> one.roles().contains(Role.BOARD))
                .isPresent();
    return isBoard ? Optional.of(TellingFlaw.OWN_INTEREST) : Optional.empty();
  }

  AssemblyOutcome takeBack(QuestionId id, UUID telling) {
    return sittings.item(
        "assembly.told-off",
        id,
        step -> {
          var paper = step.ballot().paper();
          if (paper.standing().stream().noneMatch(one -> one.id().equals(telling)))
            return new AssemblyOutcome.Unknown();
          if (isCounted(step.ballot(), telling)) return new AssemblyOutcome.ClosedAlready();
          sittings.papers.putWithdrawal(step.tx(), telling, sittings.now());
          return step.done();
        });
  }

  private static boolean isCounted(Ballot ballot, UUID telling) {
    return ballot.closing().filter(one -> one.counted().contains(telling)).isPresent();
  }

  /// Of counts that contradict each other keeps one.
  ///
  /// @return whether they still did
  boolean keep(QuestionId id, UUID kept) {
    return sittings
        .store()
        .write(
            "assembly.keep-told",
            tx -> {
              var sitting = sittings.find(tx.sql(), id);
              var item = sitting.flatMap(one -> one.item(id));
              if (item.isEmpty()) return false;
              var ballot = sitting.get().ballot(item.get());
              var standing = ballot.paper().standing();
              if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
                return false;
              for (var one : standing)
                if (!one.id().equals(kept))
                  sittings.papers.putWithdrawal(tx, one.id(), sittings.now());
              return true;
            });
  }
}
