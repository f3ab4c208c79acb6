package coop.meent.handover;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Week;
import coop.meent.cli.Services;
import coop.meent.client.ContactDraft;
import coop.meent.client.ContractCard;
import coop.meent.client.Touch;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.work.Assignment;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// One file of four members, for tests: Bas coordinates, Noor is called for a website and for a
/// report, Tom and Eva could take over. The dossier of the website holds a little of everything.
public final class HandoverOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;

  public final Services services;
  public final Member bas;
  public final Member noor;
  public final Member tom;
  public final Member eva;
  public final Client client;
  public final Assignment website;
  public final Assignment report;

  public HandoverOffice(Path folder) {
    this(folder, TestCooperative.CLOCK);
  }

  public HandoverOffice(Path folder, Clock clock) {
    services = new Wiring(clock).create(folder.resolve("handing-over.meent"));
    var founded =
        (FoundingOutcome.Founded)
            services
                .founding()
                .found("Coöperatie De Meent", "Bas Hoekstra", TODAY.minusYears(2), Language.NL);
    bas = founded.founder();
    noor = member("Noor van Wassenaer-Oosterbeek");
    tom = member("Tom Smit");
    eva = member("Eva Blok", Role.CARE_COMMITTEE);
    member("Els Vos", Role.CARE_COMMITTEE);
    client = services.work().addClient("Gemeente Oudevaart", Optional.of("Oudevaart"));
    website = work("Website en huisstijl", Optional.of(Money.parse("92.50")));
    report = work("Jaarverslag", Optional.empty());
    services.relations().hold(client.id(), Optional.of(noor.id()));
    services
        .relations()
        .saveContact(
            Optional.empty(),
            new ContactDraft(
                Optional.of(client.id()),
                "Els de Groot",
                Optional.of("inkoop"),
                Optional.of("els@example.org"),
                Optional.empty(),
                false));
    services
        .relations()
        .touch(
            client.id(),
            new Touch(noor.id(), Touch.Kind.CALL, TODAY.minusDays(4), Optional.empty()));
    var week = Week.of(TODAY.plusWeeks(1));
    services
        .availability()
        .say(tom.id(), java.util.List.of(Span.of(week, week.plus(5), WeekKind.FIRM, 16)));
  }

  private Member member(String name, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of(roles));
    return ((MemberOutcome.Saved) services.members().add(draft)).member();
  }

  private Assignment work(String name, Optional<Money> price) {
    var draft =
        new AssignmentDraft(
            name, client.id(), noor.id(), TODAY.minusMonths(2), Optional.empty(), price);
    return ((AssignmentOutcome.Saved) services.work().saveAssignment(Optional.empty(), draft))
        .assignment();
  }

  /// Somebody who coordinates.
  public Member coordinator() {
    return member("Cor Daalder", Role.COORDINATOR);
  }

  /// Work of Noor that began on a day.
  public Assignment began(LocalDate day) {
    var draft =
        new AssignmentDraft(
            "Langlopend", client.id(), noor.id(), day, Optional.empty(), Optional.empty());
    return ((AssignmentOutcome.Saved) services.work().saveAssignment(Optional.empty(), draft))
        .assignment();
  }

  /// Somebody leaves on a day.
  public void leaves(Member who, LocalDate last) {
    var now = services.members().member(who.id()).orElseThrow();
    var draft =
        new MemberDraft(
            now.name(),
            now.trade(),
            now.email(),
            now.iban(),
            now.town(),
            now.joined(),
            Optional.of(last),
            now.roles());
    if (!(services.members().change(who.id(), draft) instanceof MemberOutcome.Saved))
      throw new AssertionError("not saved");
  }

  /// Notes whether somebody else may come.
  public void card(ContractCard.Substitution substitution) {
    services
        .relations()
        .card(
            client.id(),
            new ContractCard(
                Optional.of(substitution),
                Optional.of("a certificate of conduct"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(30),
                Optional.empty()));
  }

  public DossierService dossiers() {
    return services.handingOver().dossiers();
  }

  public HandoverService transfers() {
    return services.handingOver().transfers();
  }

  public void write(Block block, String words) {
    done(dossiers().write(website.id(), block, NoteDraft.of(words), noor.id()));
  }

  public static void done(DossierOutcome outcome) {
    if (!(outcome instanceof DossierOutcome.Written)) throw new AssertionError(outcome);
  }

  public static HandoverOutcome.Done done(HandoverOutcome outcome) {
    if (outcome instanceof HandoverOutcome.Done done) return done;
    throw new AssertionError(outcome);
  }

  /// A dossier with a block of each standing.
  public void fill() {
    write(Block.STATE, "Rustig: de nieuwe teksten komen dinsdag.");
    write(Block.STORY, "De gemeente wil één huisstijl voor site, brieven en bussen.");
    done(
        dossiers()
            .write(
                website.id(),
                Block.ACCESS,
                NoteDraft.of("CMS van de gemeente").keptAt("de kluis van het team", "Els de Groot"),
                noor.id()));
    done(
        dossiers()
            .write(
                website.id(),
                Block.PROMISES,
                NoteDraft.of("Eerste versie van de huisstijl").of(noor.id()).by(TODAY.minusDays(2)),
                noor.id()));
    done(dossiers().gap(website.id(), Block.RISKS, "Wie beslist als Els ziek is?", tom.id()));
  }

  /// A handover of the website from Noor, of which Tom is asked to take it over.
  public HandoverId asked() {
    var opening =
        new HandoverService.Opening(
            website.id(), noor.id(), TODAY, Optional.of(TODAY.plusWeeks(6)));
    var id = done(transfers().open(opening, noor.id())).transfer().handover().id();
    done(transfers().ask(id, tom.id(), noor.id()));
    return id;
  }

  public void giverSays(HandoverId id) {
    giverSays(id, noor.id());
  }

  /// All that a giver prepares.
  public void giverSays(HandoverId id, MemberId giver) {
    var ten = LocalTime.of(10, 0);
    done(transfers().say(id, WordDraft.of(WordKind.LABEL, "CALM let op de teksten"), giver));
    done(
        transfers()
            .say(
                id,
                WordDraft.of(WordKind.ACTION, "Nieuwe teksten plaatsen")
                    .on(TODAY.plusDays(3), ten)
                    .by(tom.id()),
                giver));
    done(
        transfers()
            .say(id, WordDraft.of(WordKind.INTRODUCTION, "").on(TODAY.plusDays(1), ten), giver));
    done(transfers().say(id, WordDraft.of(WordKind.CALL, "").on(TODAY.plusDays(2), ten), giver));
  }

  public void receiverSays(HandoverId id, MemberId receiver) {
    done(
        transfers()
            .say(
                id,
                WordDraft.of(WordKind.READ_BACK, "Eerst de teksten, dan de foto's."),
                receiver));
    done(transfers().say(id, WordDraft.of(WordKind.NO_NEED, ""), receiver));
  }

  /// A handover that both signed.
  public HandoverId handedOver() {
    var id = asked();
    giverSays(id);
    receiverSays(id, tom.id());
    done(transfers().accept(id, tom.id()));
    done(transfers().release(id, tom.id(), noor.id()));
    return id;
  }

  public MemberId holder(Assignment work) {
    return services.work().assignment(work.id()).orElseThrow().holder();
  }

  @Override
  public void close() {
    services.close();
  }
}
