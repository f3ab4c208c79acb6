package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static coop.meent.handover.HandoverOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.client.Touch;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps dossiers good in between: small questions, fire drills, and the access map.
class DossierCareTest {

  @TempDir private Path folder;
  private final VaultOffice.Hand clock = new VaultOffice.Hand();
  private HandoverOffice office;
  private PromptService prompts;
  private DrillService drills;
  private AccessService access;
  private MemberId noor;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder, clock);
    var handing = office.services.handingOver();
    prompts = handing.prompts();
    drills = handing.drills();
    access = handing.access();
    noor = office.noor.id();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static String english(Prompt prompt) {
    return prompt.in(new Texts(Language.EN));
  }

  private void days(int days) {
    clock.pass(Duration.ofDays(days));
  }

  private List<Block> asked() {
    return prompts.of(noor).stream().map(Prompt::block).toList();
  }

  /// The office begins with a talk of Noor with the client, four days ago.
  @Test
  void afterATalkWhoeverSpokeIsAskedOneThingAndAnAnswerEndsIt() {
    assertThat(prompts.of(noor)).hasSize(1);
    var prompt = prompts.of(noor).getFirst();
    assertThat(english(prompt)).contains("Gemeente Oudevaart", "17 November 2026", "promised");
    assertThat(prompt.block()).isEqualTo(Block.PROMISES);
    assertThat(prompts.of(office.tom.id())).isEmpty();
    var work = prompt.assignment().id();
    done(office.dossiers().write(work, Block.PROMISES, NoteDraft.of("A draft"), noor));
    assertThat(prompts.of(noor)).isEmpty();
    days(PromptService.DAYS);
    assertThat(prompts.of(noor)).isEmpty();
  }

  @Test
  void notNowIsAnAnswerThatIsNotAskedAboutAgain() {
    var work = prompts.of(noor).getFirst().assignment().id();
    done(prompts.later(work, noor));
    assertThat(prompts.of(noor)).isEmpty();
    days(Prompts.QUIET_DAYS + 1);
    assertThat(prompts.of(noor)).isEmpty();
    assertThat(prompts.later(work, noor)).isInstanceOf(DossierOutcome.NothingAsked.class);
    var later = LocalDate.now(clock);
    office
        .services
        .relations()
        .touch(office.client.id(), new Touch(noor, Touch.Kind.MEETING, later, Optional.empty()));
    assertThat(prompts.of(noor)).hasSize(1);
  }

  @Test
  void takenBackTheQuestionIsThereAgain() {
    var work = prompts.of(noor).getFirst().assignment().id();
    var later = (DossierOutcome.Written) prompts.later(work, noor);
    assertThat(prompts.undo(later.deed()).refusal()).isEmpty();
    assertThat(prompts.of(noor)).hasSize(1);
  }

  @Test
  void aPromisedDayThatCameIsAskedAboutOfWhoPromised() {
    var promise = NoteDraft.of("First version").of(office.tom.id()).by(TODAY.plusDays(6));
    done(office.dossiers().write(office.website.id(), Block.PROMISES, promise, noor));
    days(5);
    assertThat(prompts.of(office.tom.id())).isEmpty();
    days(2);
    var prompt = prompts.of(office.tom.id()).getFirst();
    assertThat(english(prompt)).contains("“First version”", "27 November 2026");
    assertThat(prompt.block()).isEqualTo(Block.PROMISES);
    done(office.dossiers().look(office.website.id(), Block.PROMISES, office.tom.id()));
    assertThat(prompts.of(office.tom.id())).isEmpty();
    days(PromptService.DAYS + 1);
    assertThat(prompts.of(office.tom.id())).isEmpty();
  }

  @Test
  void workThatIsAMonthOnItsWayIsAskedForItsStory() {
    var draft =
        new AssignmentDraft(
            "Campagne",
            office.client.id(),
            office.eva.id(),
            TODAY.minusMonths(1),
            Optional.empty(),
            Optional.empty());
    office.services.work().saveAssignment(Optional.empty(), draft);
    var prompt = prompts.of(office.eva.id()).getFirst();
    assertThat(prompt.block()).isEqualTo(Block.STORY);
    assertThat(english(prompt)).contains("Campagne is a month on its way");
  }

  @Test
  void hoursThatWentOnAnInvoiceAskHowItStands() {
    days(11);
    var hours = office.services.hours();
    var logged = new HoursDraft(noor, office.website.id(), TODAY.minusDays(1), 240, "Texts", true);
    hours.log(logged, noor);
    assertThat(asked()).isEmpty();
    var unbilled = hours.unbilled();
    var invoice = new coop.meent.base.Id.InvoiceId(new java.util.UUID(7, 7));
    office
        .services
        .store()
        .write(
            "test.invoice",
            tx -> {
              hours.bill(tx, unbilled, new coop.meent.work.BilledOn(invoice, 1));
              return invoice;
            });
    assertThat(asked()).containsExactly(Block.STATE);
    assertThat(english(prompts.of(noor).getFirst())).contains("An invoice for Website");
    done(office.dossiers().look(office.website.id(), Block.STATE, noor));
    assertThat(asked()).isEmpty();
  }

  @Test
  void aDrillMakesGapsOfWhatWasNotFoundAndIsDueHalfAYearLater() {
    var before = drills.of(office.website.id()).orElseThrow();
    assertThat(before.due()).contains(TODAY.minusMonths(2).plusMonths(Drills.MONTHS));
    assertThat(before.isDue(TODAY)).isFalse();
    var draft =
        DrillDraft.allBut(
            office.tom.id(),
            TODAY,
            Map.of(Block.ACCESS, "Which safe?", Block.IF_THEN, "Nothing there"));
    var made = (DossierOutcome.Written) drills.hold(office.website.id(), draft, noor);
    var after = drills.of(office.website.id()).orElseThrow();
    assertThat(after.due()).contains(TODAY.plusMonths(Drills.MONTHS));
    assertThat(after.last().orElseThrow().findings())
        .extracting(Drill.Finding::block)
        .containsExactlyInAnyOrder(Block.ACCESS, Block.IF_THEN);
    assertThat(after.last().orElseThrow().found()).hasSize(Drill.ASKED.size() - 2);
    assertThat(after.last().orElseThrow().isAnswered()).isTrue();
    var dossier = office.dossiers().of(office.website.id()).orElseThrow();
    assertThat(dossier.part(Block.ACCESS).standing()).isEqualTo(Dossier.Standing.GAP);
    var gap = dossier.part(Block.ACCESS).gaps().getFirst();
    assertThat(gap.said().words()).isEqualTo("Which safe?");
    done(office.dossiers().end(office.website.id(), gap.id(), noor));
    assertThat(drills.of(office.website.id()).orElseThrow().last().orElseThrow().open())
        .isEqualTo(1);
    assertThat(drills.undo(made.deed()).refusal()).isPresent();
  }

  @Test
  void aDrillIsTakenBackWithItsGaps() {
    var draft = DrillDraft.allBut(office.tom.id(), TODAY, Map.of(Block.ACCESS, "Which safe?"));
    var made = (DossierOutcome.Written) drills.hold(office.website.id(), draft, noor);
    assertThat(drills.undo(made.deed()).refusal()).isEmpty();
    assertThat(drills.of(office.website.id()).orElseThrow().held()).isEmpty();
    var dossier = office.dossiers().of(office.website.id()).orElseThrow();
    assertThat(dossier.part(Block.ACCESS).gaps()).isEmpty();
  }

  @Test
  void aDrillThatNobodyAnsweredIsNoneAndNeitherIsOneOfAColleagueOnTheWork() {
    var website = office.website.id();
    var tom = office.tom.id();
    var silent = DrillDraft.of(tom, TODAY, List.of(Block.STATE), Map.of(Block.ACCESS, "Which?"));
    assertThat(drills.hold(website, silent, noor))
        .isEqualTo(
            new DossierOutcome.Unanswered(
                Drill.ASKED.stream()
                    .filter(one -> one != Block.STATE && one != Block.ACCESS)
                    .toList()));
    var both = DrillDraft.of(tom, TODAY, Drill.ASKED, Map.of(Block.ACCESS, "Which?"));
    assertThat(drills.hold(website, both, noor))
        .isEqualTo(new DossierOutcome.Unanswered(List.of(Block.ACCESS)));
    assertThat(hold(tom, TODAY, " ")).isInstanceOf(DossierOutcome.NoWords.class);
    logged(tom);
    assertThat(hold(tom, TODAY, "Nothing"))
        .isEqualTo(new DossierOutcome.WorksOnIt(office.tom.name()));
    assertThat(drills.of(website).orElseThrow().held()).isEmpty();
  }

  private void logged(MemberId who) {
    var day = TODAY.minusDays(3);
    var draft = new HoursDraft(who, office.website.id(), day, 60, "Foto's", true);
    assertThat(office.services.hours().log(draft, who)).isInstanceOf(HoursOutcome.Logged.class);
  }

  @Test
  void whatIsNoDrillIsRefusedInOrder() {
    var website = office.website.id();
    var tom = office.tom.id();
    assertThat(hold(noor, TODAY, "")).isInstanceOf(DossierOutcome.KnowsIt.class);
    assertThat(hold(tom, TODAY.plusDays(1), ""))
        .isEqualTo(new DossierOutcome.NotYet(TODAY.plusDays(1)));
    assertThat(hold(tom, TODAY.minusMonths(3), "")).isInstanceOf(DossierOutcome.NotBegun.class);
    assertThat(hold(tom, TODAY, "password: hunter2"))
        .isInstanceOf(DossierOutcome.LooksLikeASecret.class);
    assertThat(hold(tom, TODAY, "x".repeat(DossierService.MOST + 1)))
        .isInstanceOf(DossierOutcome.TooLong.class);
    assertThat(drills.of(website).orElseThrow().held()).isEmpty();
  }

  @Test
  void accessOfWhoHandedTheWorkOverIsToBeHandedOverUntilItIs() {
    access("CMS van de gemeente", Optional.of(noor));
    var access = office.services.handingOver().access();
    assertThat(access.toHandOver(office.website.id())).isEmpty();
    var id = office.asked();
    office.giverSays(id);
    office.receiverSays(id, office.tom.id());
    HandoverOffice.done(office.transfers().accept(id, office.tom.id()));
    HandoverOffice.done(office.transfers().release(id, office.tom.id(), noor));
    var left = access.toHandOver(office.website.id());
    assertThat(left).hasSize(1);
    assertThat(left.getFirst().going().orElseThrow())
        .isEqualTo(new Access.Going(Access.Going.Kind.HANDED_OVER, TODAY));
    done(access.handOver(office.website.id(), left.getFirst().note().id(), office.tom.id(), noor));
    assertThat(access.toHandOver(office.website.id())).isEmpty();
  }

  private DossierOutcome hold(MemberId tried, LocalDate on, String missing) {
    return drills.hold(
        office.website.id(), DrillDraft.allBut(tried, on, Map.of(Block.STATE, missing)), noor);
  }

  private void access(String words, Optional<MemberId> who) {
    var draft = NoteDraft.of(words).keptAt("the safe of the team", "Els de Groot");
    done(
        office
            .dossiers()
            .write(office.website.id(), Block.ACCESS, who.map(draft::of).orElse(draft), noor));
  }

  @Test
  void whoPausesSeesWhatIsToBeHandedOverAndItIsTickedOff() {
    access("CMS", Optional.empty());
    access("Mail of the project", Optional.of(office.tom.id()));
    assertThat(access.all()).hasSize(2).noneMatch(Access::isToHandOver);
    var memberships = office.services.memberships();
    var effects = memberships.effects(noor, TODAY, Optional.of(TODAY.plusMonths(2)));
    assertThat(effects.stream().map(one -> one.words().in(new Texts(Language.EN))).toList())
        .anyMatch(words -> words.contains("Access to CMS"))
        .noneMatch(words -> words.contains("Mail of the project"));
    office.leaves(office.noor, TODAY.plusDays(30));
    var first = access.all().getFirst();
    assertThat(first.note().said().words()).isEqualTo("CMS");
    assertThat(first.going().orElseThrow().kind()).isEqualTo(Access.Going.Kind.LEAVES);
    assertThat(memberships.open(noor, TODAY))
        .anyMatch(one -> one.in(new Texts(Language.EN)).contains("Access to CMS"));
    var work = first.assignment().id();
    assertThat(access.handOver(work, first.note().id(), noor, noor))
        .isInstanceOf(DossierOutcome.HasItAlready.class);
    done(access.handOver(work, first.note().id(), office.tom.id(), noor));
    assertThat(access.all()).hasSize(2).noneMatch(Access::isToHandOver);
    assertThat(access.handOver(work, first.note().id(), office.tom.id(), noor))
        .isInstanceOf(DossierOutcome.UnknownNote.class);
    var now = access.all().getFirst();
    assertThat(now.holder()).isEqualTo(office.tom.id());
    assertThat(now.note().said().place()).contains("the safe of the team");
    done(access.withdraw(work, now.note().id(), noor));
    assertThat(access.all()).hasSize(1);
  }
}
