package coop.meent.demo;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SharedJobId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Rhythm;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobService;
import coop.meent.job.JobText;
import coop.meent.job.TimeDraft;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;

/// What members do for all: one job with somebody behind it, one whose owner asks who comes after,
/// and one that takes more time than was agreed. It draws no lots, and is told last.
final class JobStory {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int HOUR = 60;

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  JobStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// One alone has nobody to come after.
  void tell() {
    if (cast.people.size() < 4) return;
    website();
    acquisition();
    var relations =
        layDown(
            90,
            4,
            new JobText(
                "Nieuwe leden wegwijs maken",
                "Wie erbij komt, kent binnen een maand iedereen en weet waar alles staat.",
                "",
                Money.ZERO,
                6 * HOUR,
                Rhythm.YEAR));
    spend(relations, 30, 4, 90, "Kennismaking en rondleiding");
  }

  private void website() {
    var site =
        layDown(
            200,
            3,
            new JobText(
                "Website en nieuwsbrief",
                "Opdrachtgevers vinden ons en lezen elke maand wat we maken.",
                "Teksten, beeld en kleine reparaties",
                Money.parse("250.00"),
                4 * HOUR,
                Rhythm.MONTH));
    done(on(190).grant(site, cast.person(1).id()));
    done(on(60).plan(site, span.today().plusDays(120), cast.person(3).id()));
    done(on(58).ask(site, cast.person(2).id(), cast.person(3).id()));
    done(on(55).agree(site, cast.person(2).id()));
    for (int week = 1; week <= 8; week++)
      spend(site, 7 * week, week % 3 == 0 ? 2 : 3, 45, "Nieuwsbrief");
  }

  private void acquisition() {
    var leads =
        layDown(
            150,
            2,
            new JobText(
                "Acquisitie",
                "Elke maand twee gesprekken met wie ons nog niet kent.",
                "Kennismaken en offertes sturen; tekenen doet het bestuur",
                Money.ZERO,
                3 * HOUR,
                Rhythm.MONTH));
    done(on(20).plan(leads, span.today().plusDays(25), cast.person(2).id()));
    done(on(4).ask(leads, cast.person(1).id(), cast.person(2).id()));
    spend(leads, 0, 2, 2 * HOUR, "Gesprek met een museum");
    spend(leads, 0, 4, 90, "Offerte nagelezen");
  }

  private SharedJobId layDown(int daysAgo, int person, JobText text) {
    return done(on(daysAgo).layDown(text, cast.person(person).id()));
  }

  private void spend(SharedJobId job, int daysAgo, int person, int minutes, String what) {
    MemberId by = cast.person(person).id();
    var draft = new TimeDraft(span.today().minusDays(daysAgo), minutes, what);
    done(on(daysAgo).spend(job, draft, by));
  }

  private JobService on(int daysAgo) {
    var noon = span.today().minusDays(daysAgo).atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    return new JobService(
        services.store(),
        ids,
        Clock.fixed(noon, ZONE),
        new JobService.Rooms(services.members(), services.memberships()));
  }

  private static SharedJobId done(JobOutcome outcome) {
    if (outcome instanceof JobOutcome.Done(var one, var _)) return one.job().id();
    throw new RefusedException((Refusal) outcome);
  }
}
