package coop.meent.demo;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Week;
import coop.meent.composer.Must;
import coop.meent.store.Space;
import coop.meent.talent.CurriculumDraft;
import coop.meent.talent.CurriculumOutcome;
import coop.meent.talent.CurriculumService;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import coop.meent.team.SeatService;
import coop.meent.team.StepKind;
import coop.meent.teamroom.CheckInDraft;
import coop.meent.teamroom.Pace;
import coop.meent.teamroom.PortraitDraft;
import coop.meent.teamroom.PortraitService;
import coop.meent.teamroom.RoomOutcome;
import coop.meent.teamroom.TeamRoomService;
import coop.meent.teamroom.TeamSpaces;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What colleagues tell clients and each other: curricula, self-portraits, the room of a team in
/// which a question is open, work that was done last week and is looked back on, and a second
/// request for which somebody was asked. It draws no lots and is told last.
final class MateStory {

  private static final int FEWEST = 24;
  private static final TeamSpaces EVERYWHERE = team -> Optional.of(Space.team(team));

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  MateStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  void tell() {
    if (cast.people.size() < FEWEST) return;
    curricula();
    room();
    done();
    request();
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private SeatService seatsOn(LocalDate day) {
    var members = services.members();
    var availability = new AvailabilityService(services.store(), ids, at(day), members);
    return new SeatService(
        services.store(),
        ids,
        at(day),
        new SeatService.Rooms(members, services.work(), availability, assignment -> List.of()));
  }

  private TeamRoomService roomsOn(LocalDate day) {
    return new TeamRoomService(
        services.store(),
        ids,
        at(day),
        new TeamRoomService.Rooms(services.members(), services.work(), seatsOn(day), EVERYWHERE));
  }

  private void curricula() {
    for (var line : Sheet.read("curricula.tsv").lines()) {
      var language = Language.ofCode(line.text("language")).orElseThrow();
      var text = line.text("text").replace("¶", "\n");
      var outcome =
          curriculaOn(span.today().minusMonths(2))
              .keep(
                  cast.person(line.number("person")).id(),
                  language,
                  new CurriculumDraft(line.text("headline"), text));
      CurriculumOutcome.refusal(outcome)
          .ifPresent(why -> {
            throw new RefusedException(why);
          });
    }
  }

  private CurriculumService curriculaOn(LocalDate day) {
    var skills = new SkillService(services.store(), ids, at(day), services.members());
    return new CurriculumService(services.store(), at(day), services.members(), skills);
  }

  /// The team of the magazine: two show themselves, one question was answered and one is open.
  private void room() {
    var work = cast.job(4).assignment().id();
    var writer = cast.person(4).id();
    var designer = cast.person(11).id();
    shows(
        writer,
        work,
        new PortraitDraft(
            "Uit een stapel losse verhalen de rode draad halen.",
            "Ik schrijf te lang door voor ik iets laat lezen. Vraag er gerust eerder om.",
            "Mail mij ’s ochtends; ’s middags zit ik in gesprekken."));
    shows(
        designer,
        work,
        new PortraitDraft(
            "Beeld dat ook zonder de tekst klopt.",
            "Bij drie wijzigingen door elkaar raak ik de draad kwijt: liever één lijst.",
            "Bel als het haast heeft, en zeg wat je niet mooi vindt."));
    var asked =
        says(
            work,
            designer,
            20,
            CheckInDraft.of(Pace.STUCK, "De foto’s van de vorige editie zijn te klein voor druk.")
                .needing("Wie heeft de originelen?"));
    done(roomsOn(daysAgo(19)).answer(work, writer, asked, "Staan bij de redactie; ik haal ze op."));
    says(work, writer, 13, CheckInDraft.of(Pace.GOING, "Vier van de zes interviews zijn af."));
    says(
        work,
        cast.person(10).id(),
        6,
        CheckInDraft.of(Pace.GOING, "De eerste fotodag is geweest."));
    says(
        work,
        designer,
        2,
        CheckInDraft.of(Pace.FULL, "Opmaak van het middenkatern loopt.")
            .needing("Kan iemand vrijdag een uur meelezen met de proef?"));
  }

  private void shows(MemberId who, AssignmentId work, PortraitDraft said) {
    var day = daysAgo(40);
    var portraits =
        new PortraitService(services.store(), at(day), services.work(), roomsOn(day), EVERYWHERE);
    done(portraits.keep(who, said));
    done(portraits.show(who, work));
  }

  private UUID says(AssignmentId work, MemberId who, int ago, CheckInDraft said) {
    var outcome = roomsOn(daysAgo(ago)).say(work, who, said);
    done(outcome);
    return ((RoomOutcome.Said) outcome).checkIn();
  }

  private LocalDate daysAgo(int days) {
    return span.today().minusDays(days);
  }

  private void done() {
    var from = Week.of(daysAgo(70)).monday();
    var to = daysAgo(8);
    var work = work("Inspiratiedag vakmanschap", 2, 9_200, from, to);
    filled(work, "Dagvoorzitter", "Groepen begeleiden", 3, 1, from, to);
    filled(work, "Programma", "Training geven", 3, 2, from, to);
    filled(work, "Verslag", "Tekst en redactie", 3, 4, from, to);
    done(seatsOn(from).step(work, StepKind.AGREED, from));
    done(seatsOn(to).step(work, StepKind.DONE, to));
  }

  /// Somebody was asked for one seat; of the other nobody was yet.
  private void request() {
    var first = Week.of(span.today()).plus(9);
    var to = first.plus(5).sunday();
    var work = work("Werkbezoeken en visie informele zorg", 4, 9_600, first.monday(), to);
    var today = span.today().minusDays(1);
    var lead = seat(work, "Begeleiding", "Groepen begeleiden", 3, first.monday(), to, today);
    done(seatsOn(today).offer(lead, cast.person(1).id()));
    seat(work, "Onderzoek", "Kwalitatief onderzoek", 3, first.monday(), to, today);
  }

  private AssignmentId work(String name, int client, long rate, LocalDate from, LocalDate to) {
    var draft =
        new AssignmentDraft(
            name,
            cast.customers.get(client - 1).id(),
            cast.person(2).id(),
            from,
            Optional.of(to),
            Optional.of(Money.ofCents(rate)));
    var outcome = services.work().saveAssignment(Optional.empty(), draft);
    if (outcome instanceof AssignmentOutcome.Saved(var assignment, var _)) return assignment.id();
    throw new IllegalStateException(outcome.toString());
  }

  private void filled(
      AssignmentId work,
      String name,
      String skill,
      int level,
      int person,
      LocalDate from,
      LocalDate to) {
    var who = cast.person(person).id();
    var seat = seat(work, name, skill, level, from, to, from);
    done(seatsOn(from).offer(seat, who));
    done(seatsOn(from).answer(seat, who, true));
    done(seatsOn(from).place(seat, who));
  }

  private SeatId seat(
      AssignmentId work,
      String name,
      String skill,
      int level,
      LocalDate from,
      LocalDate to,
      LocalDate on) {
    var musts = List.of(new Must(Skill.idOf(skill), level));
    var outcome = seatsOn(on).add(work, SeatDraft.of(name, musts, from, to, 4));
    done(outcome);
    return ((SeatOutcome.Kept) outcome).seat().id();
  }

  private static void done(SeatOutcome outcome) {
    SeatOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
  }

  private static void done(RoomOutcome outcome) {
    RoomOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
  }
}
