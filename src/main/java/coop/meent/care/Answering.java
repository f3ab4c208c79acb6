package coop.meent.care;

import coop.meent.base.Id.CareAppealId;
import coop.meent.base.Id.MemberId;
import coop.meent.care.CareDeeds.Under;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Deeds of the committee: it agrees or does not, and others of it answer an appeal. An appeal is
/// the member's.
record Answering(CareDeeds deeds) {

  /// @param ground with what one does not agree; empty: one does
  /// @param from the day of the step, where several wait
  CareOutcome answer(MemberId who, Optional<LocalDate> from, MemberId by, Optional<Ground> ground) {
    return deeds.deed(
        ground.isEmpty() ? "care.confirm" : "care.decline",
        who,
        under -> {
          if (by.equals(who)) return new CareOutcome.OwnCase();
          if (!deeds.isCommittee(by)) return new CareOutcome.MayNot(under.member().name());
          var some =
              ground.isEmpty()
                  ? meant(under, from, StepStanding::mayBeAgreedTo)
                  : meant(under, from, one -> one.mayBeDeclinedBy(by));
          return switch (some.size()) {
            case 0 -> new CareOutcome.NothingWaits(under.member().name());
            case 1 -> answer(under, some.getFirst(), by, ground);
            default -> new CareOutcome.SeveralWait(under.member().name());
          };
        });
  }

  /// Those that wait go before those that were answered.
  private static List<StepStanding> meant(
      Under under, Optional<LocalDate> from, Predicate<StepStanding> which) {
    var some =
        under.standings().stream()
            .filter(which)
            .filter(one -> from.filter(day -> !day.equals(one.step().from())).isEmpty())
            .toList();
    var open = some.stream().filter(one -> one.state().isOpen()).toList();
    return open.isEmpty() ? some : open;
  }

  private CareOutcome answer(
      Under under, StepStanding standing, MemberId by, Optional<Ground> ground) {
    var hearing = standing.hearing();
    var appeal = hearing.isAppealed() ? hearing.appeal() : Optional.<Appeal>empty();
    if (appeal.filter(one -> one.others() > 0).isPresent() && hearing.saidNo(by))
      return new CareOutcome.SaidNoBefore();
    var before = hearing.wordOf(by);
    if (before.filter(one -> one.agrees() == ground.isEmpty()).isPresent())
      return new CareOutcome.SaidAlready();
    var rules = deeds.rules(under.member().id(), deeds.today());
    boolean hasTerm = ground.isPresent() && appeal.isEmpty();
    if (hasTerm && rules.ask(RuleKey.CARE_APPEAL_TERM) instanceof RuleAnswer.Missing missing)
      return new CareOutcome.Asks(missing);
    var term =
        hasTerm
            ? rules.find(RuleKey.CARE_APPEAL_TERM, RuleValue.Term.class)
            : Optional.<RuleValue.Term>empty();
    var answer =
        new Answer(
            deeds.ids().next(),
            standing.step().id(),
            appeal.map(Appeal::id),
            by,
            ground.isEmpty(),
            ground,
            term.map(one -> one.after(deeds.today())),
            term.flatMap(_ -> rules.used().stream().findFirst()),
            deeds.clock().instant());
    deeds.rows().put(under.tx(), under.space(), answer);
    return deeds.done(under, standing.step().id());
  }

  CareOutcome appeal(MemberId who, LocalDate on, MemberId by) {
    return deeds.deed(
        "care.appeal",
        who,
        under -> {
          if (!by.equals(who) && !deeds.isCommittee(by))
            return new CareOutcome.MayNot(under.member().name());
          if (on.isAfter(deeds.today())) return new CareOutcome.NotYet(on);
          var declined =
              under.standings().stream()
                  .filter(StepStanding::isAppealable)
                  .reduce((_, later) -> later);
          if (declined.isEmpty()) return new CareOutcome.NothingDeclined(under.member().name());
          var until = declined.get().hearing().appealUntil();
          if (until.filter(on::isAfter).isPresent())
            return new CareOutcome.TooLateToAppeal(until.get());
          var appeal =
              new Appeal(
                  new CareAppealId(deeds.ids().next()),
                  declined.get().step().id(),
                  who,
                  on,
                  others(who, declined.get().hearing()),
                  deeds.clock().instant());
          deeds.rows().put(under.tx(), under.space(), appeal);
          return deeds.done(under, appeal.step());
        });
  }

  /// How many of the committee had not said no, and are not the member.
  private int others(MemberId who, Hearing hearing) {
    return (int)
        deeds.committee().stream()
            .filter(one -> !one.id().equals(who) && !hearing.saidNo(one.id()))
            .count();
  }
}
