package coop.meent.demo;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Week;
import coop.meent.composer.Must;
import coop.meent.demo.Cast.Person;
import coop.meent.talent.Skill;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import coop.meent.team.SeatRole;
import coop.meent.team.SeatService;
import coop.meent.team.StepKind;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A request with four seats that waits for a team, work whose seats are filled, and members who
/// were asked over the last year. It draws no lots.
final class SeatStory {

  private static final int FEWEST = 24;

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  SeatStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  void tell() {
    if (cast.people.size() < FEWEST) return;
    for (var person : cast.people) rate(person);
    running();
    agreed();
    request();
  }

  private SeatService seatsOn(LocalDate day) {
    var clock = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var members = services.members();
    var availability = new AvailabilityService(services.store(), ids, clock, members);
    return new SeatService(
        services.store(),
        ids,
        clock,
        new SeatService.Rooms(members, services.work(), availability, assignment -> List.of()));
  }

  private void rate(Person person) {
    var rate = Money.ofCents(7_000L + 250L * (person.number() * 7 % 13));
    done(seatsOn(span.today()).rate(person.id(), rate, span.start()));
  }

  /// Work of which everybody knows who does it, and that takes hours of theirs.
  private void running() {
    var day = span.today().minusMonths(4);
    var job = cast.job(4).assignment();
    filled(job.id(), "Tekst", "Tekst en redactie", day, cast.person(4));
    filled(job.id(), "Vormgeving", "Grafisch ontwerp", day, cast.person(11));
    done(seatsOn(day).step(job.id(), StepKind.AGREED, day));
    // Whoever was asked in vain had a chance, and is not asked less for it.
    var asked = done(seatsOn(day).add(job.id(), draft("Beeld", "Fotografie", day)));
    for (int number : List.of(10, 22, 10)) {
      var on = seatsOn(day.plusDays(number));
      if (on.facts().offer(asked, cast.person(number).id()).isPresent()) continue;
      done(on.offer(asked, cast.person(number).id()));
      done(on.answer(asked, cast.person(number).id(), number == 10));
    }
    done(seatsOn(day.plusDays(30)).place(asked, cast.person(10).id()));
  }

  private void agreed() {
    var day = span.today().minusWeeks(2);
    var work = work("Leerlijn gespreksvoering", 2, 9_500, Week.of(span.today()).plus(2), 14);
    var from = Week.of(span.today()).plus(2).monday();
    filled(work, "Trainer", "Training geven", from, cast.person(19), day, 8);
    filled(work, "Begeleider", "Groepen begeleiden", from, cast.person(2), day, 8);
    done(seatsOn(day).step(work, StepKind.PROPOSED, day));
    done(seatsOn(day.plusDays(6)).step(work, StepKind.AGREED, day.plusDays(6)));
  }

  private void request() {
    var first = Week.of(span.today()).plus(7);
    var work = work("Participatieplan dijkversterking", 1, 9_800, first, 7);
    var seats = seatsOn(span.today());
    var from = first.monday();
    var to = first.plus(6).sunday();
    var lead =
        done(
            seats.add(
                work,
                SeatDraft.of("Projectleiding", musts("Projectleiding", 3), from, to, 8)
                    .as(
                        new SeatRole(
                            "Een plan dat bewoners en waterschap allebei dragen",
                            "Planning, werkverdeling en wie wat met wie bespreekt",
                            "Boven het urenbudget eerst overleggen met de opdrachtgever",
                            Optional.of(120)))));
    done(
        seats.add(
            work, SeatDraft.of("Participatie", musts("Participatie en inspraak", 3), from, to, 8)));
    done(seats.add(work, SeatDraft.of("Data en kaarten", musts("Data-analyse", 3), from, to, 8)));
    done(
        seats.add(
            work,
            SeatDraft.of("Meelopen met de projectleiding", musts("Projectleiding", 2), from, to, 8)
                .growingBesides(lead)));
  }

  private AssignmentId work(String name, int client, long rate, Week first, int weeks) {
    var draft =
        new AssignmentDraft(
            name,
            cast.customers.get(client - 1).id(),
            cast.person(2).id(),
            first.monday(),
            Optional.of(first.plus(weeks - 1L).sunday()),
            Optional.of(Money.ofCents(rate)));
    var outcome = services.work().saveAssignment(Optional.empty(), draft);
    if (outcome instanceof AssignmentOutcome.Saved(var assignment, var _)) return assignment.id();
    throw new IllegalStateException(outcome.toString());
  }

  private static List<Must> musts(String skill, int level) {
    return List.of(new Must(Skill.idOf(skill), level));
  }

  private static SeatDraft draft(String name, String skill, LocalDate day) {
    return SeatDraft.of(name, musts(skill, 3), day, day.plusMonths(8), 6);
  }

  private void filled(AssignmentId work, String name, String skill, LocalDate day, Person person) {
    filled(work, draft(name, skill, day), person, day);
  }

  private void filled(
      AssignmentId work,
      String name,
      String skill,
      LocalDate from,
      Person person,
      LocalDate asked,
      int hours) {
    var to = Week.of(from).plus(9).sunday();
    filled(work, SeatDraft.of(name, musts(skill, 3), from, to, hours), person, asked);
  }

  private void filled(AssignmentId work, SeatDraft draft, Person person, LocalDate asked) {
    MemberId who = person.id();
    SeatId seat = done(seatsOn(asked).add(work, draft));
    done(seatsOn(asked).offer(seat, who));
    done(seatsOn(asked).answer(seat, who, true));
    done(seatsOn(asked.plusDays(1)).place(seat, who));
  }

  private static SeatId done(SeatOutcome outcome) {
    SeatOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    return outcome instanceof SeatOutcome.Kept(var seat, var _)
        ? seat.id()
        : new SeatId(new java.util.UUID(0, 0));
  }
}
