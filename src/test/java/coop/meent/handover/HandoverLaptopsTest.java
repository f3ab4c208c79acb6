package coop.meent.handover;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import coop.meent.care.CaseState;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.store.Contradictions;
import coop.meent.work.Assignment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Handing over on the laptops of Noor, whom the client calls, of Cor, the coordinator, of Tom and
/// Eva, who could take it, and of Bas, who founded it and so is a coordinator too.
class HandoverLaptopsTest {

  private static final LocalDate TODAY = VaultOffice.TODAY;

  @TempDir private Path folder;
  private VaultOffice office;
  private Services noor;
  private Services cor;
  private Services tom;
  private Services eva;
  private Assignment work;

  @BeforeEach
  void everybodyComesIn() throws IOException {
    office = new VaultOffice(folder);
    office.found();
    var client = office.bas.work().addClient("Gemeente Oudevaart", Optional.empty());
    noor = office.letIn("Noor de Wit");
    cor = office.letIn("Cor Bos", Role.COORDINATOR, Role.CARE_COMMITTEE);
    tom = office.letIn("Tom Smit");
    eva = office.letIn("Eva Blok", Role.CARE_COMMITTEE);
    work =
        office
            .bas
            .work()
            .addAssignment(
                "Website", client.id(), id(noor), TODAY.minusMonths(2), Optional.empty());
    everybodySyncs();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void everybodySyncs() {
    for (int i = 0; i < 3; i++) office.together(office.bas, noor, cor, tom, eva);
  }

  private static MemberId id(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static HandoverOutcome.Done done(HandoverOutcome outcome) {
    assertThat(outcome).isInstanceOf(HandoverOutcome.Done.class);
    return (HandoverOutcome.Done) outcome;
  }

  private MemberId holder(Services at) {
    return at.work().assignment(work.id()).orElseThrow().holder();
  }

  @Test
  void theTeamAndTheCoordinatorReadADossierAndNobodyElse() {
    var note = NoteDraft.of("The client wants a call on Monday.");
    assertThat(noor.handingOver().dossiers().write(work.id(), Block.STATE, note, id(noor)))
        .isInstanceOf(DossierOutcome.Written.class);
    everybodySyncs();
    for (var reader : List.of(noor, cor))
      assertThat(dossier(reader).orElseThrow().part(Block.STATE).notes()).hasSize(1);
    for (var other : List.of(tom, eva)) {
      assertThat(dossier(other)).isEmpty();
      assertThat(other.store().read(sql -> new DossierRows().facts(sql, work.id())).notes())
          .isEmpty();
    }
    assertThat(tom.handingOver().dossiers().write(work.id(), Block.STATE, note, id(tom)))
        .isInstanceOf(DossierOutcome.NotOfTheTeam.class);

    ask(tom);
    everybodySyncs();
    assertThat(dossier(tom).orElseThrow().part(Block.STATE).notes()).hasSize(1);
    assertThat(dossier(eva)).isEmpty();
  }

  private Optional<Dossier> dossier(Services at) {
    return at.handingOver().dossiers().of(work.id());
  }

  /// Opens one where there is none, and asks somebody.
  private HandoverId ask(Services whom) {
    var known = noor.handingOver().transfers().transfers();
    var id =
        known.isEmpty()
            ? done(noor.handingOver()
                    .transfers()
                    .open(
                        new HandoverService.Opening(
                            work.id(), id(noor), TODAY, Optional.of(TODAY.plusWeeks(6))),
                        id(noor)))
                .transfer()
                .handover()
                .id()
            : known.getFirst().handover().id();
    done(noor.handingOver().transfers().ask(id, id(whom), id(noor)));
    return id;
  }

  private void giverSays(HandoverId id) {
    var giver = noor.handingOver().transfers();
    var me = id(noor);
    var ten = LocalTime.of(10, 0);
    done(giver.say(id, WordDraft.of(WordKind.LABEL, "CALM nothing to worry about"), me));
    done(
        giver.say(
            id,
            WordDraft.of(WordKind.ACTION, "Put the new texts in").on(TODAY.plusDays(3), ten),
            me));
    done(giver.say(id, WordDraft.of(WordKind.INTRODUCTION, "").on(TODAY.plusDays(1), ten), me));
    done(giver.say(id, WordDraft.of(WordKind.CALL, "").on(TODAY.plusDays(2), ten), me));
  }

  private HandoverOutcome take(Services at, HandoverId id) {
    var receiver = at.handingOver().transfers();
    done(
        receiver.say(id, WordDraft.of(WordKind.READ_BACK, "Texts first, then the photos"), id(at)));
    done(receiver.say(id, WordDraft.of(WordKind.NO_NEED, ""), id(at)));
    return receiver.accept(id, id(at));
  }

  @Test
  void itIsFinalWithEverythingAndBothSignaturesAndTheOwnerMovesAlong() {
    var id = ask(tom);
    everybodySyncs();
    assertThat(tom.handingOver().transfers().accept(id, id(tom)))
        .isEqualTo(new HandoverOutcome.Lacks(List.of(Lack.READ_BACK, Lack.NEEDS)));
    assertThat(noor.handingOver().transfers().release(id, id(tom), id(noor)))
        .isEqualTo(
            new HandoverOutcome.Lacks(
                List.of(Lack.LABEL, Lack.ACTION, Lack.INTRODUCTION, Lack.CALL)));
    giverSays(id);
    assertThat(done(take(tom, id)).transfer().state()).isEqualTo(TransferState.ACCEPTED);
    assertThat(holder(tom)).isEqualTo(id(noor));
    everybodySyncs();
    assertThat(
            done(noor.handingOver().transfers().release(id, id(tom), id(noor))).transfer().state())
        .isEqualTo(TransferState.FINAL);
    everybodySyncs();
    for (var at : List.of(office.bas, noor, cor, tom, eva)) {
      assertThat(holder(at)).isEqualTo(id(tom));
      assertThat(at.checks().run()).allMatch(finding -> finding.isOk());
    }
    assertThat(dossier(noor)).isPresent();
  }

  @Test
  void signedApartFromEachOtherItMovesWhenTheSignaturesMeet() {
    var id = ask(tom);
    everybodySyncs();
    giverSays(id);
    done(noor.handingOver().transfers().release(id, id(tom), id(noor)));
    done(take(tom, id));
    assertThat(holder(noor)).isEqualTo(id(noor));
    everybodySyncs();
    for (var at : List.of(office.bas, noor, cor, tom, eva))
      assertThat(holder(at)).isEqualTo(id(tom));
  }

  @Test
  void takenOnTwoLaptopsByTwoPeopleItIsShownUntilOneIsKept() {
    var id = ask(tom);
    ask(eva);
    everybodySyncs();
    giverSays(id);
    done(take(tom, id));
    done(take(eva, id));
    everybodySyncs();
    for (var at : List.of(office.bas, noor, cor, tom, eva)) {
      assertThat(at.handingOver().transfers().transfer(id).orElseThrow().state())
          .isEqualTo(TransferState.CONTESTED);
      assertThat(at.store().read(Contradictions::read)).hasSize(1);
      assertThat(holder(at)).isEqualTo(id(noor));
    }
    done(noor.handingOver().transfers().keep(id, id(eva), id(noor)));
    everybodySyncs();
    for (var at : List.of(office.bas, noor, cor, tom, eva)) {
      assertThat(at.handingOver().transfers().transfer(id).orElseThrow().state())
          .isEqualTo(TransferState.FINAL);
      assertThat(at.store().read(Contradictions::read)).isEmpty();
      assertThat(holder(at)).isEqualTo(id(eva));
    }
  }

  @Test
  void beingIllSetsEverythingGoingAndBetterWalksBack() {
    var week = Week.of(TODAY.plusWeeks(1));
    var said = Span.of(week, week, WeekKind.FIRM, 16);
    noor.availability().say(id(noor), List.of(said));
    tom.availability().say(id(tom), List.of(said));
    everybodySyncs();

    var outcome = noor.handingOver().away().ill(id(noor), TODAY, 6, id(noor));
    var away = ((AwayOutcome.Done) outcome).away();
    assertThat(away.until()).isEqualTo(TODAY.plusWeeks(6).minusDays(1));
    assertThat(away.items().stream().map(AwayItem::part))
        .containsExactly(AwayPart.CASE, AwayPart.WEEKS, AwayPart.HANDOVER);
    var one = away.work().getFirst();
    assertThat(one.dossier().orElseThrow().parts()).hasSize(Block.values().length);
    assertThat(one.standIns().getFirst().member()).isEqualTo(id(tom));
    assertThat(one.standIns()).allMatch(standIn -> !standIn.reasons().isEmpty());
    assertThat(one.mail().orElseThrow().text()).contains("Website").doesNotContain("Noor");
    assertThat(noor.handingOver().away().ill(id(noor), TODAY, 2, id(noor)))
        .isInstanceOf(AwayOutcome.AwayAlready.class);

    assertThat(noor.availability().of(List.of(week)).of(id(noor)).isProtected(week)).isTrue();
    everybodySyncs();
    assertThat(eva.caring().cases().cases(id(noor)).getFirst().state())
        .isEqualTo(CaseState.REPORTED);
    assertThat(cor.handingOver().transfers().transfers()).hasSize(1);
    assertThat(tom.availability().of(List.of(week)).of(id(noor)).isProtected(week)).isTrue();
    assertThat(tom.handingOver().away().all()).isEmpty();
    assertThat(tom.handingOver().away().better(id(noor), TODAY.plusDays(1), id(tom)))
        .isInstanceOf(AwayOutcome.MayNot.class);

    office.clock.pass(java.time.Duration.ofDays(3));
    var back = noor.handingOver().away().better(id(noor), TODAY.plusDays(3), id(noor));
    assertThat(((AwayOutcome.Done) back).away().isOver()).isTrue();
    everybodySyncs();
    assertThat(noor.handingOver().away().now(id(noor))).isEmpty();
    assertThat(noor.handingOver().transfers().transfers().getFirst().state())
        .isEqualTo(TransferState.STOPPED);
    assertThat(holder(noor)).isEqualTo(id(noor));
  }

  @Test
  void aMistakeIsTakenBackInEveryPart() {
    var week = Week.of(TODAY.plusWeeks(1));
    noor.availability().say(id(noor), List.of(Span.of(week, week, WeekKind.FIRM, 16)));
    noor.handingOver().away().ill(id(noor), TODAY, 3, id(noor));
    var outcome = noor.handingOver().away().undo(id(noor), id(noor));
    assertThat(((AwayOutcome.Done) outcome).away().isOver()).isTrue();
    assertThat(noor.availability().of(List.of(week)).of(id(noor)).hours(week)).isEqualTo(16);
    assertThat(noor.caring().cases().cases(id(noor))).allMatch(one -> one.state().isOver());
    assertThat(noor.handingOver().transfers().transfers())
        .allMatch(one -> one.state() == TransferState.STOPPED);
  }

  @Test
  void aCommitteeMemberWhoWasLetInLateSaysThatSomebodyIsBetter() throws IOException {
    noor.handingOver().away().ill(id(noor), TODAY, 4, id(noor));
    everybodySyncs();
    var late = office.letIn("Lies Mol", Role.CARE_COMMITTEE);
    for (int i = 0; i < 3; i++) office.together(office.bas, noor, cor, eva, late);
    office.clock.pass(java.time.Duration.ofDays(5));
    var back = late.handingOver().away().better(id(noor), TODAY.plusDays(5), id(late));
    assertThat(back).isInstanceOf(AwayOutcome.Done.class);
    for (int i = 0; i < 2; i++) office.together(late, office.bas, noor, cor);
    assertThat(noor.handingOver().away().now(id(noor))).isEmpty();
    assertThat(noor.handingOver().transfers().transfers())
        .allMatch(one -> one.state() == TransferState.STOPPED);
  }
}
