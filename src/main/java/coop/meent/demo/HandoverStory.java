package coop.meent.demo;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.client.RelationService;
import coop.meent.demo.Cast.Person;
import coop.meent.handover.Block;
import coop.meent.handover.DossierOutcome;
import coop.meent.handover.DossierService;
import coop.meent.handover.DrillDraft;
import coop.meent.handover.DrillService;
import coop.meent.handover.HandoverOutcome;
import coop.meent.handover.HandoverService;
import coop.meent.handover.Known;
import coop.meent.handover.LoggedTeam;
import coop.meent.handover.NoteDraft;
import coop.meent.handover.StandInOutcome;
import coop.meent.handover.StandInService;
import coop.meent.handover.WordDraft;
import coop.meent.handover.WordKind;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentOutcome;
import coop.meent.store.Space;
import coop.meent.team.SeatService;
import coop.meent.work.Assignment;
import coop.meent.work.HoursService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dossiers, one of them tried by a colleague; work that is being handed over; who stands behind
/// whom; and access that is to be handed over because somebody leaves. It draws no lots.
final class HandoverStory {

  private static final int FEWEST = 24;

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  HandoverStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  void tell() {
    if (cast.people.size() < FEWEST) return;
    var good = work("Jaarverslag en magazine");
    wellKept(good);
    tried(good);
    halfKept(work("Festivalcampagne"));
    access(good, work("Festivalcampagne"));
    plan(good, 11, 13);
    for (var one : List.of(good.holder(), other(good, 11).id())) agreesToSheets(one);
    plan(work("Festivalcampagne"), 2, 9);
    underWay(work("Leerlijn gespreksvoering"));
  }

  /// To be named to clients as who goes on with the work.
  private void agreesToSheets(MemberId member) {
    var outcome =
        services
            .statutes()
            .consent(
                member,
                Consent.Purpose.CLIENT_SHEET,
                true,
                span.start(),
                Optional.empty(),
                Optional.of("formulier"));
    if (!(outcome instanceof ConsentOutcome.Saved))
      throw new IllegalStateException(outcome.toString());
  }

  private Assignment work(String name) {
    return services.work().assignments().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Clock on(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static Optional<Space> space(AssignmentId assignment) {
    return Optional.of(Space.team(assignment));
  }

  /// @param ago days since it was written
  private void write(Assignment work, int ago, Block block, NoteDraft draft) {
    done(dossiers(span.today().minusDays(ago)).write(work.id(), block, draft, work.holder()));
  }

  private void write(Assignment work, int ago, Block block, String words) {
    write(work, ago, block, NoteDraft.of(words));
  }

  private DossierService dossiers(LocalDate day) {
    return new DossierService(
        services.store(),
        ids,
        on(day),
        services.work(),
        HandoverStory::space,
        (_, _) -> Known.NOTHING);
  }

  private static void done(DossierOutcome outcome) {
    if (!(outcome instanceof DossierOutcome.Written))
      throw new IllegalStateException(outcome.toString());
  }

  private void wellKept(Assignment work) {
    write(work, 6, Block.STATE, "Rustig. De nieuwe foto's komen volgende week binnen.");
    write(
        work,
        70,
        Block.STORY,
        "De opdrachtgever wil één verhaal vertellen in plaats van zes losse folders. Drukwerk"
            + " hoort erbij, de website niet: die doet een ander bureau.");
    write(
        work,
        9,
        Block.PROMISES,
        NoteDraft.of("Eerste opzet van het winternummer")
            .of(work.holder())
            .by(span.today().plusDays(12)));
    write(
        work,
        4,
        Block.ACTIONS,
        NoteDraft.of("Teksten naar de eindredactie")
            .by(span.today().plusDays(3))
            .at(LocalTime.NOON));
    write(
        work,
        60,
        Block.DECISIONS,
        "Geen aparte huisstijl: de foto's dragen het. Goedkoper, rustiger.");
    write(
        work,
        45,
        Block.IF_THEN,
        "Valt de drukker uit, dan drukt Het Anker; zij hebben de bestanden van vorig jaar nog.");
    write(work, 45, Block.RISKS, "De eindredacteur gaat met pensioen en heeft geen opvolger.");
    write(
        work,
        80,
        Block.RECEIVER,
        "Bel eerst de hoofdredactie, lees het laatste nummer, loop dan een dag mee.");
    write(work, 80, Block.OVERLAP, "Samen één redactievergadering doen, daarna wisselen.");
  }

  private void tried(Assignment work) {
    var day = span.today().minusDays(20);
    var drills =
        new DrillService(
            services.store(),
            ids,
            on(day),
            services.members(),
            services.work(),
            HandoverStory::space,
            new LoggedTeam(services.work(), services.hours(), on(day))::people);
    var missing =
        Map.of(
            Block.CONTRACT,
            "Nergens staat of de opdrachtgever een vervanger mag weigeren.",
            Block.PEOPLE,
            "Wie beslist als de hoofdredacteur vrij is?");
    var by = other(work, 13).id();
    done(drills.hold(work.id(), DrillDraft.allBut(by, day, missing), by));
    var notes = dossiers(day.plusDays(2)).of(work.id()).orElseThrow().part(Block.PEOPLE);
    done(dossiers(day.plusDays(2)).end(work.id(), notes.gaps().getFirst().id(), work.holder()));
    write(work, 18, Block.PEOPLE, "Is de hoofdredacteur vrij, dan beslist de bureauredactie.");
  }

  private void halfKept(Assignment work) {
    write(work, 30, Block.STATE, "Opletten: het programma van het festival schuift nog.");
    write(
        work,
        30,
        Block.STORY,
        "Een campagne die kaarten verkoopt aan wie nog nooit kwam. Drie mensen, drie maanden.");
    write(
        work,
        21,
        Block.PROMISES,
        NoteDraft.of("Plan voor de laatste twee weken")
            .of(work.holder())
            .by(span.today().minusDays(2)));
  }

  /// One of them with whoever is on the way out.
  private void access(Assignment good, Assignment half) {
    write(
        good,
        50,
        Block.ACCESS,
        NoteDraft.of("Beeldbank van de redactie")
            .keptAt("kluis van het team, map redactie", "bureauredactie")
            .of(good.holder()));
    var leaver = leaver().orElseGet(() -> cast.person(3).id());
    write(
        half,
        50,
        Block.ACCESS,
        NoteDraft.of("Advertentieaccount van het festival")
            .keptAt("kluis van het team, map festival", "afdeling marketing")
            .of(leaver)
            .by(span.today().plusMonths(4)));
  }

  private Optional<MemberId> leaver() {
    return services.members().members().stream()
        .filter(one -> one.left().filter(span.today()::isBefore).isPresent())
        .map(one -> one.id())
        .findFirst();
  }

  /// Somebody of that number, or the next one, who is not called for the work.
  private Person other(Assignment work, int number) {
    var one = cast.person(number);
    return one.id().equals(work.holder()) ? cast.person(number + 1) : one;
  }

  private void plan(Assignment work, int first, int second) {
    var clock = on(span.today().minusDays(15));
    var members = services.members();
    var availability = new AvailabilityService(services.store(), ids, clock, members);
    var seats =
        new SeatService(
            services.store(),
            ids,
            clock,
            new SeatService.Rooms(members, services.work(), availability, _ -> List.of()));
    var plan =
        new StandInService(
            services.store(),
            clock,
            new StandInService.Rooms(members, services.work(), seats, availability));
    var outcome =
        plan.name(
            work.id(),
            Optional.empty(),
            Optional.of(other(work, first).id()),
            Optional.of(other(work, second).id()),
            work.holder());
    if (!(outcome instanceof StandInOutcome.Named))
      throw new IllegalStateException(outcome.toString());
  }

  private HandoverService handovers(LocalDate day) {
    var clock = on(day);
    var hours = new HoursService(services.store(), services.members(), services.work(), ids, clock);
    var relations =
        new RelationService(services.store(), ids, clock, services.members(), services.work());
    return new HandoverService(
        services.store(),
        ids,
        clock,
        new HandoverService.Rooms(
            services.members(),
            services.work(),
            relations,
            hours,
            HandoverStory::space,
            Optional::empty));
  }

  /// The giver prepared it; the receiver read it back and still needs something.
  private void underWay(Assignment work) {
    var day = span.today().minusDays(5);
    var giver = work.holder();
    var receiver = other(work, 19).id();
    var start = handovers(day);
    var opening =
        new HandoverService.Opening(
            work.id(), giver, span.today().plusDays(14), Optional.of(span.today().plusMonths(2)));
    var id = done(start.open(opening, giver)).transfer().handover().id();
    done(start.ask(id, receiver, giver));
    say(
        id,
        day,
        WordDraft.of(WordKind.LABEL, "WATCH De groep is pas twee keer bijeen geweest."),
        giver);
    say(
        id,
        day,
        WordDraft.of(WordKind.ACTION, "Derde bijeenkomst voorbereiden")
            .on(span.today().plusDays(9), LocalTime.of(9, 30))
            .by(receiver),
        giver);
    say(
        id,
        day,
        WordDraft.of(WordKind.INTRODUCTION, "").on(span.today().plusDays(6), LocalTime.of(14, 0)),
        giver);
    say(
        id,
        day.plusDays(2),
        WordDraft.of(
            WordKind.READ_BACK,
            "Eerst de derde bijeenkomst, dan het gesprek met wie afhaakten. De zaal regelt de"
                + " klant."),
        receiver);
    say(
        id,
        day.plusDays(2),
        WordDraft.of(WordKind.NEED, "Wie van de groep wil liever niet op de foto?"),
        receiver);
  }

  private void say(HandoverId id, LocalDate day, WordDraft draft, MemberId by) {
    done(handovers(day).say(id, draft, by));
  }

  private static HandoverOutcome.Done done(HandoverOutcome outcome) {
    if (outcome instanceof HandoverOutcome.Done done) return done;
    throw new IllegalStateException(outcome.toString());
  }
}
