package coop.meent.demo;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.calendar.CalendarOutcome;
import coop.meent.calendar.Matter;
import coop.meent.member.Applicant;
import coop.meent.member.Grounds;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.settlement.SettlementOutcome;
import coop.meent.trial.Subject;
import coop.meent.trial.TrialOutcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who paused and came back, who left with a settlement, who is on trial, and what of the statutory
/// calendar was done. Told after [Comings], and without a line in the books of the story.
final class Goings {

  /// In the year after, in the order in which it is done.
  private record Done(Matter matter, MonthDay day) {}

  private static final List<Done> DONE =
      List.of(
          new Done(Matter.ACCOUNTS_READY, MonthDay.of(5, 19)),
          new Done(Matter.NOTICE, MonthDay.of(6, 2)),
          new Done(Matter.AGENDA, MonthDay.of(6, 2)),
          new Done(Matter.AUDIT, MonthDay.of(6, 11)),
          new Done(Matter.ADOPTION, MonthDay.of(6, 18)),
          new Done(Matter.DISCHARGE, MonthDay.of(6, 18)),
          new Done(Matter.FILING, MonthDay.of(6, 23)));

  private final Span span;
  private final Cast cast;
  private final Services services;

  Goings(Span span, Cast cast, Services services) {
    this.span = span;
    this.cast = cast;
    this.services = services;
  }

  void tell() {
    pausedAndCameBack(cast.person(5).id());
    left();
    onTrial();
    int year = span.today().getYear() - 1;
    for (int done = Math.max(year - 1, span.start().getYear()); done <= year; done++) adopted(done);
  }

  private void pausedAndCameBack(MemberId who) {
    var from = span.today().minusMonths(9).withDayOfMonth(1);
    var back = from.plusMonths(3);
    var why = new Grounds(Optional.of("rondreis"), Optional.empty(), Optional.of("mail"));
    done(services.memberships().pause(who, from, Optional.of(back), why));
    done(services.memberships().resume(who, back.minusWeeks(1), Grounds.provedBy("mail")));
  }

  /// At the end of last year, by notice in its autumn.
  private void left() {
    var draft =
        new MemberDraft(
            "Roos Terpstra",
            Optional.of("vertaler"),
            Optional.of("roos.terpstra@example.org"),
            Optional.of(Ibans.of("NL", "Roos Terpstra")),
            Optional.of("Lochem"),
            span.start().minusMonths(20),
            Optional.empty(),
            Set.of());
    if (!(services.members().add(draft) instanceof MemberOutcome.Saved(var member, var _)))
      throw new IllegalStateException(draft.name());
    var notice = LocalDate.of(span.today().getYear() - 1, 10, 12);
    done(
        services
            .memberships()
            .giveNotice(new NoticeDraft(member.id(), notice, false, Grounds.provedBy("brief"))));
    done(services.memberships().leave(member.id(), Grounds.NONE));
    var treasurer = cast.person(1).id();
    settled(services.settlements().finish(member.id(), treasurer));
    settled(
        services
            .settlements()
            .pay(
                member.id(),
                span.today().minusDays(2),
                Money.parse("75.00"),
                Optional.of("bankafschrift")));
  }

  private static void settled(SettlementOutcome outcome) {
    if (!(outcome instanceof SettlementOutcome.Saved))
      throw new IllegalStateException(outcome.toString());
  }

  private void onTrial() {
    var applicant =
        new Applicant(
            new MemberId(new UUID(0, 0)),
            "Sem Bakker",
            Optional.of("podcastmaker"),
            Optional.of("sem@example.org"),
            Optional.of("Zutphen"));
    var applied =
        done(
            services
                .memberships()
                .apply(applicant, span.today().minusDays(40), Grounds.provedBy("mail")));
    var who = applied.line().id();
    done(
        services
            .memberships()
            .startTrial(who, span.today().minusDays(25), Optional.empty(), Grounds.NONE));
    var chosen = services.trials().choose(who, Set.of(Subject.COLLEAGUES));
    if (!(chosen instanceof TrialOutcome.Saved)) throw new IllegalStateException(chosen.toString());
    var handed = services.trials().handOver(who, Language.NL);
    if (!(handed instanceof TrialOutcome.HandedOver))
      throw new IllegalStateException(handed.toString());
  }

  private void adopted(int year) {
    for (var one : DONE) {
      var on = one.day.atYear(year + 1);
      if (on.isAfter(span.today())) continue;
      var outcome =
          services.calendar().mark(year, one.matter, Optional.of(on), Optional.of("notulen"));
      if (!(outcome instanceof CalendarOutcome.Saved))
        throw new IllegalStateException(outcome.toString());
    }
  }

  private static MembershipOutcome.Done done(MembershipOutcome outcome) {
    if (outcome instanceof MembershipOutcome.Done done) return done;
    throw new IllegalStateException(outcome.toString());
  }
}
