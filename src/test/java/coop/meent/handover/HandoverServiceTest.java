package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static coop.meent.handover.HandoverOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.client.ContractCard.Substitution;
import coop.meent.client.Relation;
import coop.meent.work.HoursDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverServiceTest {

  @TempDir private Path folder;
  private HandoverOffice office;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Optional<coop.meent.base.Id.MemberId> relation() {
    return office.services.relations().relation(office.client.id()).flatMap(Relation::holder);
  }

  /// Noor is called for nothing else of this client.
  private void endTheReport() {
    var draft = office.report.draft();
    office
        .services
        .work()
        .saveAssignment(
            Optional.of(office.report.id()),
            new coop.meent.work.AssignmentDraft(
                draft.name(),
                draft.client(),
                draft.holder(),
                draft.from(),
                Optional.of(TODAY.minusDays(1)),
                draft.price()));
  }

  @Test
  void theRelationGoesAlongWithTheLastSignatureAndComesBack() {
    endTheReport();
    var id = office.handedOver();
    assertThat(office.holder(office.website)).isEqualTo(office.tom.id());
    assertThat(relation()).contains(office.tom.id());
    assertThat(office.transfers().settled(id).orElseThrow().relation())
        .contains(office.client.id());
    var back = done(office.transfers().bringBack(id, TODAY, office.tom.id()));
    var returning = back.transfer().handover().id();
    office.giverSays(returning, office.tom.id());
    office.receiverSays(returning, office.noor.id());
    done(office.transfers().accept(returning, office.noor.id()));
    done(office.transfers().release(returning, office.noor.id(), office.tom.id()));
    assertThat(office.holder(office.website)).isEqualTo(office.noor.id());
    assertThat(relation()).contains(office.noor.id());
  }

  @Test
  void whoIsStillCalledForOtherWorkOfTheClientKeepsTheRelation() {
    var id = office.handedOver();
    assertThat(relation()).contains(office.noor.id());
    assertThat(office.transfers().settled(id).orElseThrow().relation()).isEmpty();
  }

  @Test
  void hoursOnNoInvoiceAndTheThanksAreNotedInTheSameStep() {
    var day = TODAY.minusDays(9);
    office
        .services
        .hours()
        .log(
            new HoursDraft(office.noor.id(), office.website.id(), day, 150, "Texts", true),
            office.noor.id());
    var id = office.asked();
    office.giverSays(id);
    office.receiverSays(id, office.tom.id());
    done(
        office
            .transfers()
            .say(id, WordDraft.of(WordKind.THANKS, "Dank je, Noor"), office.tom.id()));
    done(office.transfers().accept(id, office.tom.id()));
    assertThat(office.transfers().settled(id)).isEmpty();
    var last = done(office.transfers().release(id, office.tom.id(), office.noor.id()));
    var settled = office.transfers().settled(id).orElseThrow();
    assertThat(settled.openMinutes()).isEqualTo(150);
    assertThat(settled.openSince()).contains(day);
    assertThat(settled.thanks()).isEqualTo("Dank je, Noor");
    assertThat(office.transfers().undo(last.deed()).refusal()).isEmpty();
    assertThat(office.transfers().settled(id)).isEmpty();
    assertThat(office.holder(office.website)).isEqualTo(office.noor.id());
  }

  @Test
  void whoSignedCannotBeAskedNoLongerAndWhoDidNotCan() {
    var id = office.asked();
    office.receiverSays(id, office.tom.id());
    office.giverSays(id);
    done(office.transfers().ask(id, office.eva.id(), office.noor.id()));
    done(office.transfers().accept(id, office.tom.id()));
    assertThat(office.transfers().unask(id, office.tom.id(), office.noor.id()))
        .isEqualTo(new HandoverOutcome.TookIt("Tom Smit"));
    assertThat(office.transfers().team(office.website.id())).contains(office.eva.id());
    done(office.transfers().unask(id, office.eva.id(), office.noor.id()));
    assertThat(office.transfers().team(office.website.id())).doesNotContain(office.eva.id());
    assertThat(office.transfers().unask(id, office.eva.id(), office.eva.id()))
        .isInstanceOf(HandoverOutcome.MayNot.class);
  }

  @Test
  void workThatEndedMeanwhileIsNotSignedForAndCanBeStopped() {
    var opening =
        new HandoverService.Opening(office.report.id(), office.noor.id(), TODAY, Optional.empty());
    var id = done(office.transfers().open(opening, office.noor.id())).transfer().handover().id();
    done(office.transfers().ask(id, office.tom.id(), office.noor.id()));
    endTheReport();
    assertThat(office.transfers().accept(id, office.tom.id()))
        .isInstanceOf(HandoverOutcome.Ended.class);
    assertThat(done(office.transfers().stop(id, office.noor.id())).transfer().state())
        .isEqualTo(TransferState.STOPPED);
  }

  @Test
  void aGiverWhoCannotBeReachedIsSignedForByTheCoordinator() {
    var id = office.asked();
    var coordinator = office.bas.id();
    var moment = TODAY.plusDays(1);
    for (var draft :
        List.of(
            WordDraft.of(WordKind.LABEL, "WATCH"),
            WordDraft.of(WordKind.ACTION, "Call the client")
                .on(moment, java.time.LocalTime.of(9, 0)),
            WordDraft.of(WordKind.WAIVED, "Cannot be reached")))
      done(office.transfers().say(id, draft, coordinator));
    office.receiverSays(id, office.tom.id());
    done(office.transfers().accept(id, office.tom.id()));
    assertThat(
            done(office.transfers().release(id, office.tom.id(), coordinator)).transfer().state())
        .isEqualTo(TransferState.FINAL);
  }

  @Test
  void itSaysWhoseTurnItIs() {
    var id = office.asked();
    assertThat(turn(id).who()).contains(office.noor.id());
    assertThat(turn(id).lacks())
        .containsExactly(Lack.LABEL, Lack.ACTION, Lack.INTRODUCTION, Lack.CALL);
    office.giverSays(id);
    assertThat(turn(id).isOf(office.tom.id())).isTrue();
    assertThat(turn(id).lacks()).containsExactly(Lack.READ_BACK, Lack.NEEDS);
    office.receiverSays(id, office.tom.id());
    assertThat(turn(id)).isEqualTo(new Turn(Turn.Do.SIGN, Optional.of(office.tom.id()), List.of()));
    done(office.transfers().accept(id, office.tom.id()));
    assertThat(turn(id).isOf(office.noor.id())).isTrue();
  }

  private Turn turn(coop.meent.base.Id.HandoverId id) {
    return office.transfers().turn(office.transfers().transfer(id).orElseThrow());
  }

  @Test
  void itComesBackOnAnotherDayThanWasSaid() {
    var id = office.handedOver();
    var day = TODAY.plusWeeks(9);
    done(office.transfers().returnOn(id, day, office.tom.id()));
    assertThat(office.transfers().returns(office.transfers().transfer(id).orElseThrow()))
        .contains(day);
    assertThat(office.transfers().returnOn(id, TODAY, office.tom.id()))
        .isInstanceOf(HandoverOutcome.ReturnsTooSoon.class);
    assertThat(office.transfers().returnOn(id, day, office.eva.id()))
        .isInstanceOf(HandoverOutcome.MayNot.class);
  }

  @Test
  void whatTheClientWasToldIsKeptAndNothingThatIsStillToCome() {
    var id = office.handedOver();
    done(office.transfers().tell(id, "Tom calls you tomorrow.", TODAY, office.tom.id()));
    assertThat(office.transfers().told(id)).hasSize(1);
    assertThat(office.transfers().tell(id, "Later", TODAY.plusDays(1), office.tom.id()))
        .isEqualTo(new HandoverOutcome.NotYet(TODAY.plusDays(1)));
  }

  @Test
  void theContractCardSpeaksInStandInsAndInTheDraft() {
    office.card(Substitution.NO);
    var away = office.services.handingOver().away();
    var done = (AwayOutcome.Done) away.ill(office.noor.id(), TODAY, 6, office.noor.id());
    var work = done.away().work();
    assertThat(work).hasSize(2);
    assertThat(work.getFirst().substitution()).isPresent();
    assertThat(work.getFirst().mail().orElseThrow().text()).contains("toestemming");
  }

  @Test
  void anAbsenceIsProlongedWithItsWeeksAndTheWayBack() {
    var away = office.services.handingOver().away();
    var noor = office.noor.id();
    away.ill(noor, TODAY, 2, noor);
    var until = TODAY.plusWeeks(5).minusDays(1);
    var now = ((AwayOutcome.Done) away.prolong(noor, until, noor)).away();
    assertThat(now.until()).isEqualTo(until);
    assertThat(now.work())
        .allMatch(one ->
            office.transfers().returns(one.transfer()).equals(Optional.of(until.plusDays(1))));
    assertThat(weeks(noor, until)).isTrue();
    assertThat(away.prolong(noor, TODAY.minusDays(1), noor))
        .isInstanceOf(AwayOutcome.BackBeforeAway.class);
    var shorter = TODAY.plusWeeks(1);
    away.prolong(noor, shorter, noor);
    assertThat(weeks(noor, until)).isFalse();
    away.undo(noor, noor);
    assertThat(weeks(noor, TODAY)).isFalse();
  }

  private boolean weeks(coop.meent.base.Id.MemberId who, LocalDate day) {
    var week = coop.meent.base.Week.of(day);
    return office.services.availability().of(List.of(week)).of(who).isProtected(week);
  }
}
