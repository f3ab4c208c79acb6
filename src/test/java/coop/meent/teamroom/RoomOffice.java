package coop.meent.teamroom;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.cli.Services;
import coop.meent.composer.Must;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.talent.EvidenceDraft;
import coop.meent.talent.EvidenceKind;
import coop.meent.talent.Interest;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.Statement;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One file of four members, for tests: Bas coordinates; Noor is called for a website that goes on,
/// where Tom writes, and both did a report that was done last week. Eva is in no team.
public final class RoomOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;
  public static final LocalDate ENDED = TODAY.minusDays(6);

  public final Services services;
  public final Member bas;
  public final Member noor;
  public final Member tom;
  public final Member eva;
  public final Client client;
  public final Assignment website;
  public final Assignment report;

  public RoomOffice(Path folder) {
    services = new Wiring(TestCooperative.CLOCK).create(folder.resolve("rooms.meent"));
    var founded =
        (FoundingOutcome.Founded)
            services
                .founding()
                .found("Coöperatie De Meent", "Bas Hoekstra", TODAY.minusYears(2), Language.NL);
    bas = founded.founder();
    noor = member("Noor van Wassenaer-Oosterbeek");
    tom = member("Tom Smit");
    eva = member("Eva Blok");
    services
        .skills()
        .listAll(
            List.of(
                new SkillDraft("Tekst en redactie", "Communicatie", false),
                new SkillDraft("Grafisch ontwerp", "Vormgeving", false),
                new SkillDraft("VOG", "Papieren", true)));
    says(noor, "Grafisch ontwerp", 4, Interest.GLADLY);
    says(noor, "VOG", 3, Interest.FINE);
    says(tom, "Tekst en redactie", 3, Interest.GLADLY);
    client = services.work().addClient("Gemeente Oudevaart", Optional.of("Oudevaart"));
    website = work("Website en huisstijl", Optional.of(TODAY.plusMonths(3)));
    report = work("Jaarverslag", Optional.of(ENDED));
    sits(website, "Vormgeving", "Grafisch ontwerp", 3, noor);
    sits(website, "Teksten voor alle pagina's", "Tekst en redactie", 3, tom);
    sits(report, "Vormgeving", "Grafisch ontwerp", 3, noor);
    sits(report, "Eindredactie", "Tekst en redactie", 4, tom);
  }

  private Member member(String name) {
    var draft = MemberDraft.named(name, TODAY.minusYears(1));
    return ((MemberOutcome.Saved) services.members().add(draft)).member();
  }

  private Assignment work(String name, Optional<LocalDate> to) {
    var draft =
        new AssignmentDraft(
            name, client.id(), noor.id(), TODAY.minusMonths(3), to, Optional.empty());
    return ((AssignmentOutcome.Saved) services.work().saveAssignment(Optional.empty(), draft))
        .assignment();
  }

  public void says(Member who, String skill, int level, Interest interest) {
    services
        .skills()
        .say(
            new Statement(
                who.id(), Skill.idOf(skill), level, interest, false, TODAY.minusMonths(2)));
  }

  private void sits(Assignment work, String name, String skill, int level, Member who) {
    var draft =
        SeatDraft.of(
            name,
            List.of(new Must(Skill.idOf(skill), level)),
            work.from(),
            work.to().orElseThrow(),
            8);
    var seat = ((SeatOutcome.Kept) services.seats().add(work.id(), draft)).seat().id();
    services.seats().offer(seat, who.id());
    services.seats().answer(seat, who.id(), true);
    done(services.seats().place(seat, who.id()));
  }

  private static void done(SeatOutcome outcome) {
    SeatOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new AssertionError(why);
        });
  }

  /// Noor's certificate, valid for a year.
  public void paper() {
    services
        .skills()
        .show(
            noor.id(),
            Skill.idOf("VOG"),
            new EvidenceDraft(
                EvidenceKind.CERTIFICATE,
                "VOG 2026",
                Optional.empty(),
                Optional.empty(),
                TODAY.minusMonths(1),
                Optional.of(TODAY.plusMonths(11)),
                Optional.empty()));
  }

  public TeamRoomService teams() {
    return services.talentRooms().teams();
  }

  public PortraitService portraits() {
    return services.talentRooms().portraits();
  }

  /// Noor wrote one and shows it to the team of the website; the team said a few things.
  public void fill() {
    var me = noor.id();
    portraits()
        .keep(
            me,
            new PortraitDraft(
                "Ik zie in een dag wat er aan een huisstijl niet klopt.",
                "Als ik te lang alleen doorwerk; vraag dan gerust hoe ver ik ben.",
                "Bel liever dan dat je mailt, en zeg het recht toe recht aan."));
    portraits().show(me, website.id());
    var first =
        said(
            teams()
                .say(
                    website.id(),
                    tom.id(),
                    CheckInDraft.of(Pace.STUCK, "Wacht op de lijst met pagina's van de gemeente.")
                        .needing("Wie kent daar iemand die hem heeft?")));
    teams().answer(website.id(), noor.id(), first, "Els de Groot, ik bel haar morgen voor je op.");
    said(teams().say(website.id(), noor.id(), CheckInDraft.of(Pace.GOING, "Drie schetsen klaar.")));
    said(
        teams()
            .say(
                website.id(),
                tom.id(),
                CheckInDraft.of(Pace.FULL, "Begonnen aan de eerste twintig pagina's.")
                    .needing("Kan iemand vrijdag een uur meelezen?")));
  }

  public static UUID said(RoomOutcome outcome) {
    if (outcome instanceof RoomOutcome.Said(var id, var _)) return id;
    throw new AssertionError(outcome);
  }

  public TeamRoom room(MemberId who) {
    return teams().rooms(who).stream()
        .filter(one -> one.assignment().id().equals(website.id()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    services.close();
  }
}
