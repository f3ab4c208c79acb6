package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static coop.meent.handover.HandoverOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.client.ContractCard.Substitution;
import coop.meent.work.AssignmentDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What does not go as it should: each has its plain way on, nothing is stuck and nothing lost. On
/// several laptops: [HandoverLaptopsTest].
class HandoverTroubleTest {

  @TempDir private Path folder;
  private final VaultOffice.Hand clock = new VaultOffice.Hand();
  private HandoverOffice office;
  private AwayService away;
  private MemberId noor;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder, clock);
    away = office.services.handingOver().away();
    noor = office.noor.id();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Away ill(MemberId who) {
    return ((AwayOutcome.Done) away.ill(who, TODAY, 6, who)).away();
  }

  @Test
  void illTwiceIsToldSinceWhenAndMakesNothingTwice() {
    ill(noor);
    assertThat(away.ill(noor, TODAY, 2, noor))
        .isEqualTo(
            new AwayOutcome.AwayAlready(
                office.noor.name(), TODAY, TODAY.plusWeeks(6).minusDays(1)));
    assertThat(office.transfers().transfers()).hasSize(2);
    assertThat(office.services.caring().cases().cases(noor)).hasSize(1);
    assertThat(((AwayOutcome.Done) away.prolong(noor, TODAY.plusWeeks(8), noor)).away().until())
        .isEqualTo(TODAY.plusWeeks(8));
  }

  @Test
  void illAgainAfterwardsIsANewTimeAndMayTakeAMistakeBack() {
    ill(noor);
    away.undo(noor, noor);
    assertThat(ill(noor).work()).hasSize(2).allMatch(one -> one.transfer().isOpen());
    assertThat(office.transfers().transfers()).hasSize(4);
  }

  @Test
  void whoHasNoAssignmentIsIllAsWellAndBetterAgain() {
    var away = ill(office.tom.id());
    assertThat(away.work()).isEmpty();
    assertThat(away.items().stream().map(AwayItem::part))
        .containsExactly(AwayPart.CASE, AwayPart.WEEKS);
    assertThat(away.items()).allMatch(AwayItem::canUndo);
    clock.pass(Duration.ofDays(3));
    assertThat(this.away.better(office.tom.id(), TODAY.plusDays(2), office.tom.id()))
        .isInstanceOf(AwayOutcome.Done.class);
  }

  @Test
  void aPlannedStandInWhoIsIllTooIsNotProposedAndTheNextOneIs() {
    office
        .services
        .handingOver()
        .standIns()
        .name(
            office.website.id(),
            Optional.empty(),
            Optional.of(office.tom.id()),
            Optional.of(office.eva.id()),
            noor);
    ill(office.tom.id());
    var work = ill(noor).work().getFirst();
    assertThat(work.standIns()).extracting(StandIn::member).doesNotContain(office.tom.id());
    assertThat(work.standIns().getFirst().member()).isEqualTo(office.eva.id());
    assertThat(reasons(work.standIns().getFirst())).anyMatch(why -> why.contains("stand-in 2"));
    var plan =
        office.services.handingOver().standIns().plan().stream()
            .filter(one -> one.assignment().id().equals(office.website.id()))
            .findFirst()
            .orElseThrow();
    assertThat(plan.weeks().firstEntry().getValue()).isNotEqualTo(Cover.SURE);
  }

  private static java.util.List<String> reasons(StandIn one) {
    return one.reasons().stream().map(why -> why.in(new Texts(Language.EN))).toList();
  }

  @Test
  void aStandInWhoFallsIllAfterSayingYesGivesItBackAndAnotherTakesIt() {
    var id = office.asked();
    office.giverSays(id);
    office.receiverSays(id, office.tom.id());
    done(office.transfers().accept(id, office.tom.id()));
    ill(office.tom.id());
    done(office.transfers().decline(id, office.tom.id()));
    done(office.transfers().ask(id, office.eva.id(), noor));
    office.receiverSays(id, office.eva.id());
    done(office.transfers().accept(id, office.eva.id()));
    done(office.transfers().release(id, office.eva.id(), noor));
    assertThat(office.holder(office.website)).isEqualTo(office.eva.id());
  }

  @Test
  void whereTheContractForbidsItTheClientIsAskedForLeaveAndTheHandoverGoesOn() {
    office.card(Substitution.NO);
    var work = ill(noor).work().getFirst();
    assertThat(work.substitution().orElseThrow().in(new Texts(Language.EN)))
        .containsIgnoringCase("nobody else");
    assertThat(work.mail().orElseThrow().text()).contains("toestemming");
    assertThat(work.standIns()).isNotEmpty();
    var id = work.transfer().handover().id();
    done(office.transfers().ask(id, office.tom.id(), noor));
  }

  @Test
  void aReceiverWhoNeverReadsBackHoldsUpNobody() {
    var id = office.asked();
    office.giverSays(id);
    clock.pass(Duration.ofDays(9));
    assertThat(office.transfers().accept(id, office.tom.id()))
        .isEqualTo(new HandoverOutcome.Lacks(java.util.List.of(Lack.READ_BACK, Lack.NEEDS)));
    assertThat(office.transfers().askedOn(id, office.tom.id())).contains(TODAY);
    assertThat(office.holder(office.website)).isEqualTo(noor);
    done(office.transfers().unask(id, office.tom.id(), noor));
    done(office.transfers().ask(id, office.eva.id(), noor));
    office.receiverSays(id, office.eva.id());
    done(office.transfers().accept(id, office.eva.id()));
    done(office.transfers().release(id, office.eva.id(), noor));
    assertThat(office.holder(office.website)).isEqualTo(office.eva.id());
  }

  @Test
  void workThatEndedWhileSomebodyWasAwayComesBackToNobodyAndIsNotLost() {
    var call = ill(noor);
    var transfer =
        call.work().stream()
            .map(AwayWork::transfer)
            .filter(one -> one.handover().assignment().equals(office.website.id()))
            .findFirst()
            .orElseThrow();
    var id = transfer.handover().id();
    done(office.transfers().ask(id, office.tom.id(), noor));
    office.giverSays(id);
    office.receiverSays(id, office.tom.id());
    done(office.transfers().accept(id, office.tom.id()));
    done(office.transfers().release(id, office.tom.id(), noor));
    end(5);
    clock.pass(Duration.ofDays(9));
    assertThat(away.better(noor, TODAY.plusDays(9), noor)).isInstanceOf(AwayOutcome.Done.class);
    assertThat(office.transfers().returning(id)).isEmpty();
    assertThat(office.holder(office.website)).isEqualTo(office.tom.id());
    assertThat(office.transfers().transfer(id).orElseThrow().state())
        .isEqualTo(TransferState.FINAL);
  }

  private void end(int days) {
    var now = office.services.work().assignment(office.website.id()).orElseThrow().draft();
    var draft =
        new AssignmentDraft(
            now.name(),
            now.client(),
            now.holder(),
            now.from(),
            Optional.of(TODAY.plusDays(days)),
            now.price());
    office.services.work().saveAssignment(Optional.of(office.website.id()), draft);
  }
}
