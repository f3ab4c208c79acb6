package coop.meent.settlement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.LeavingOffice;
import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.member.ui.MemberParts;
import coop.meent.member.ui.MembersDesk;
import coop.meent.member.ui.MembersView;
import coop.meent.personal.ui.PersonalDesk;
import coop.meent.personal.ui.PersonalSection;
import coop.meent.settlement.SettlementOutlook;
import coop.meent.statute.RuleKey;
import coop.meent.trial.Subject;
import coop.meent.trial.ui.TrialDesk;
import coop.meent.trial.ui.TrialSection;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The foot of a card in the register: settlement, reading on trial, personal data.
class LeavingCardTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private LeavingOffice office;
  private Member me;
  private @Nullable MembersView view;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    office = new LeavingOffice(cooperative);
    office.takeOverTheLaw();
    me = office.member("Bas Bestuur", Role.BOARD);
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private View view(Desk desk) {
    var parts =
        new MemberParts(
            List.of(
                new SettlementSection(settlements(desk)),
                new TrialSection(new TrialDesk(desk, office.trials, cooperative.members, me)),
                new PersonalSection(
                    new PersonalDesk(
                        desk, office.export, office.masking, cooperative.members, me))));
    var made =
        new MembersView(
            new MembersDesk(
                desk,
                cooperative.members,
                cooperative.memberships,
                cooperative.statutes,
                cooperative.papers,
                TestCooperative.CLOCK,
                parts));
    view = made;
    return made;
  }

  private MembersView shown() {
    return Objects.requireNonNull(view);
  }

  private SettlementDesk settlements(Desk desk) {
    return new SettlementDesk(
        desk, office.settlements, office.letters, cooperative.members, TestCooperative.CLOCK, me);
  }

  private Screen card(Shown shown, MemberId who) {
    Toolkit.onScreen(() -> shown().open(who));
    return shown.screen();
  }

  private MemberId leaver(String name, LocalDate notice) {
    var noor = office.member(name).id();
    office.owes(noor, 1000_00);
    office.notice(noor, notice);
    return noor;
  }

  @Test
  void theSettlementLooksWellEverywhere() {
    office.set(RuleKey.EXIT_FEE, "75.00");
    var name = "Noor van der Kramer-Ter Braak tot Oldenzaal";
    var noor = leaver(name, TODAY.minusDays(20));
    Shown.everywhere(
        "leaver-card", this::view, screen -> Toolkit.onScreen(() -> shown().open(noor)));
    Shown.everywhere(
        "leaver-settlement",
        this::view,
        screen -> {
          Toolkit.onScreen(() -> shown().open(noor));
          screen.fire("openSettlement");
        });
  }

  @Test
  void theBoardMakesItFinalAndNotesAPayment() {
    var noor = leaver("Noor Kramer", TODAY.minusDays(20));
    try (var shown = Shown.of(desk -> view(desk.asking(new Answers())))) {
      var screen = card(shown, noor).fire("openSettlement").click("finish");
      var made = ((SettlementOutlook.Final) office.settlements.outlook(noor)).settlement();
      assertThat(made.sum()).isEqualTo(Money.ofCents(1000_00));
      assertThat(made.maker()).isEqualTo(me.id());
      screen.click("pay");
      screen.picture("leaver-payment");
      screen.click("payDeed");
      screen.picture("leaver-final");
      var paid = ((SettlementOutlook.Final) office.settlements.outlook(noor)).settlement();
      assertThat(paid.paid()).isEqualTo(Money.ofCents(333_34));
    }
  }

  @Test
  void aMemberSeesOneselfAndNobodyElse() {
    var noor = leaver("Noor Kramer", TODAY);
    var other = leaver("Thijs Verhoef", TODAY);
    me = cooperative.members.member(noor).orElseThrow();
    try (var shown = Shown.of(this::view)) {
      var screen = card(shown, noor);
      assertThat(screen.isSeen("#openSettlement")).isTrue();
      assertThat(screen.isSeen("#exportPersonal")).isTrue();
      card(shown, other);
      assertThat(screen.isSeen("#openSettlement")).isFalse();
      assertThat(screen.isSeen("#exportPersonal")).isFalse();
    }
  }

  @Test
  void theBoardChoosesWhatIsReadOnTrial() {
    var joris = office.onTrial("Joris Mulder");
    Shown.everywhere(
        "trial-reading",
        this::view,
        screen -> {
          Toolkit.onScreen(() -> shown().open(joris));
          screen.scrollTo("chooseReading").fire("chooseReading");
        });
    try (var shown = Shown.of(this::view)) {
      var screen = card(shown, joris);
      screen.picture("trial-card");
      screen.click("chooseReading").click("read-COLLEAGUES");
      screen.scrollTo("readingDeed").click("readingDeed");
      assertThat(office.trials.given(joris)).isEqualTo(Set.of(Subject.COLLEAGUES));
    }
  }

  @Test
  void personalDataAreEmptiedAfterTheTermAndAskedFirst() {
    var draft =
        new coop.meent.member.MemberDraft(
            "Noor Kramer",
            Optional.of("facilitator"),
            Optional.of("noor@example.org"),
            Optional.empty(),
            Optional.of("Zutphen"),
            LocalDate.of(2012, 1, 1),
            Optional.of(LocalDate.of(2018, 3, 1)),
            Set.of());
    var noor =
        ((coop.meent.member.MemberOutcome.Saved) cooperative.members.add(draft)).member().id();
    try (var shown = Shown.of(desk -> view(desk.asking(new Answers())))) {
      var screen = card(shown, noor);
      screen.scrollTo("maskPersonal").click("maskPersonal");
      screen.picture("mask-sheet");
      screen.click("maskDeed");
      assertThat(cooperative.members.member(noor).orElseThrow().name()).startsWith("oud-lid");
    }
  }

  @Test
  void homeTellsTheBoardAndTheLeaver() {
    var noor = leaver("Noor Kramer", TODAY.minusDays(20));
    try (var shown = Shown.of(this::view)) {
      var desk = shown.shell().desk();
      assertThat(new SettlementWaits(settlements(desk), who -> {}).waiting())
          .singleElement()
          .satisfies(wait -> assertThat(wait.what()).contains("Noor Kramer"));
      office.settlements.finish(noor, me.id());
      assertThat(new SettlementWaits(settlements(desk), who -> {}).waiting()).isEmpty();
      me = cooperative.members.member(leaver("Thijs Verhoef", TODAY)).orElseThrow();
      assertThat(new SettlementWaits(settlements(desk), who -> {}).waiting()).hasSize(1);
    }
  }
}
