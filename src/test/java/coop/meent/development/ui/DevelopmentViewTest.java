package coop.meent.development.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Id.TrainingKindId;
import coop.meent.base.Money;
import coop.meent.development.BudgetRule;
import coop.meent.development.DevelopmentOffice;
import coop.meent.development.GiftDraft;
import coop.meent.development.LearningRound;
import coop.meent.development.LeftOver;
import coop.meent.development.RepaymentRule;
import coop.meent.development.RequestState;
import coop.meent.development.RoundDraft;
import coop.meent.development.TeachingDraft;
import coop.meent.development.TeachingState;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingKind;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentViewTest {

  @TempDir private Path folder;
  private final AtomicReference<String> claimed = new AtomicReference<>("nothing");
  private DevelopmentOffice office;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private DevelopmentDesk room(Desk desk, MemberId me) {
    return new DevelopmentDesk(
        desk,
        office.development,
        office.coop.members,
        TestCooperative.CLOCK,
        me,
        true,
        List::of,
        bill -> {},
        claimed::set);
  }

  /// As Noor, the treasurer, sees it.
  private View view(Desk desk) {
    return new DevelopmentView(room(desk, office.noor));
  }

  private View budgets(Desk desk) {
    return new BudgetsView(room(desk, office.noor));
  }

  private void asked() {
    office.agreed(office.ilse, "Groepen begeleiden", "110", office.bas);
    office.agreed(office.noor, "Schrijven voor het web", "80", office.bas, office.mees);
    var contested = office.agreed(office.mees, "Data vertellen", "250", office.noor);
    DevelopmentOffice.given(
        office.development.refuse(contested.id(), office.bas, "Liever volgend jaar"));
    DevelopmentOffice.done(
        office.development.lay(DevelopmentOffice.monthly(LocalDate.of(2026, 12, 1), "30", 3)));
  }

  private static void openRow(Screen screen, int row) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  private static List<String> said(Screen screen) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".notice-what").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  @Test
  void looksWellEverywhere() {
    asked();
    Shown.everywhere("development", this::view, screen -> {});
    Shown.everywhere("development-request", this::view, screen -> openRow(screen, 0));
    Shown.everywhere("development-budget", this::view, screen -> screen.click("openBudget"));
    Shown.everywhere("budgets", this::budgets, screen -> {});
    Shown.everywhere(
        "budgets-rule",
        this::budgets,
        screen -> screen.click("lay").scrollTo("rulePreviewDeed").click("rulePreviewDeed"));
    office.taught();
    Shown.everywhere(
        "development-ask-colleague",
        this::view,
        screen -> {
          screen.click("ask").scrollTo("development-teacher");
          Toolkit.onScreen(() ->
              screen.find("development-teacher", ComboBox.class).getSelectionModel().select(1));
          screen.scrollTo("developmentDeed");
        });
    asksNoor(office.ilse, "Groepen begeleiden bij gemeenten");
    Shown.everywhere("development-teaching", this::view, screen -> screen.click("openTeaching"));
    DevelopmentOffice.done(
        office.development.lay(
            new TrainingKind(
                new TrainingKindId(new UUID(0, 0)),
                DevelopmentOffice.TODAY,
                "Opleiding en cursus",
                true,
                Optional.of(Money.parse("500")),
                "Algemene vergadering")));
    DevelopmentOffice.done(
        office.development.lay(
            new RepaymentRule(
                new RepaymentRuleId(new UUID(0, 0)),
                DevelopmentOffice.TODAY,
                Money.parse("100"),
                24,
                12,
                "Algemene vergadering")));
    Shown.everywhere("budgets-terms", this::budgets, screen -> screen.click("terms"));
    Shown.everywhere(
        "development-ask",
        this::view,
        screen ->
            screen.click("ask").scrollTo("development-cost").click("development-cost").type("150"));
    lapsing();
    Shown.everywhere("development-give", this::view, screen -> screen.click("giveBudget"));
  }

  @Test
  void everyShortcutActs() {
    asked();
    EveryShortcut.acts("development", this::view, screen -> {});
    EveryShortcut.acts("budgets", this::budgets, screen -> {});
  }

  @Test
  void oneAgreesBesideTheTableAndNotesTheBill() {
    var request = office.agreed(office.ilse, "Facilitating groups", "110", office.bas);
    office.bill("P2026-0007", Optional.of(office.ilse), "99.50");
    try (var shown = Shown.of(this::view)) {
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("trainingAgree").click("trainingAgree");
      assertThat(office.now(request).state()).isEqualTo(RequestState.APPROVED);
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("trainingPay").click("trainingPay");
      shown.screen().scrollTo("developmentDeed").click("developmentDeed");
      assertThat(office.now(request).state()).isEqualTo(RequestState.DONE);
      assertThat(office.now(request).paid()).isEqualTo(Money.parse("99.50"));
    }
  }

  private void asksNoor(MemberId learner, String course) {
    var training =
        new Training(
            course,
            "Clients ask",
            Optional.empty(),
            DevelopmentOffice.TODAY,
            DevelopmentOffice.TODAY);
    var draft =
        new TrainingDraft(learner, training, Money.ZERO)
            .taughtBy(
                new TeachingDraft(office.noor, 120, Money.parse("40")), DevelopmentOffice.TODAY);
    DevelopmentOffice.done(office.development.ask(draft, learner));
  }

  /// Ilse asks Noor, who says yes and signs; Ilse signs at her own laptop. What comes next stands
  /// beside the request: its cost is claimed.
  @Test
  void whatWasAgreedToIsClaimedFromItsSheet() {
    var request = office.agreed(office.ilse, "Facilitating groups", "110", office.bas);
    office.development.approve(request.id(), office.noor);
    assertThat(office.now(request).state()).isEqualTo(RequestState.APPROVED);
    try (var shown = Shown.of(desk -> new DevelopmentView(room(desk, office.ilse)))) {
      openRow(shown.screen(), 0);
      shown.screen().picture("development-claim").fire("trainingClaim");
    }
    assertThat(claimed).hasValue("Facilitating groups");
  }

  @Test
  void aColleagueIsAskedInTheFormAndAgreesAndSignsBesideTheTable() {
    office.taught();
    try (var shown = Shown.of(desk -> new DevelopmentView(room(desk, office.ilse)))) {
      var screen = shown.screen().click("ask").click("development-course").type("Facilitating");
      screen.click("development-why").type("Clients ask").scrollTo("development-teacher");
      Toolkit.onScreen(() -> {
        var box = screen.find("development-teacher", ComboBox.class);
        box.getSelectionModel().select(box.getItems().indexOf(Optional.of(office.noor)));
      });
      screen.fire("developmentDeed");
      assertThat(said(screen)).containsOnly("");
    }
    var lesson = office.development.teaching().all().getFirst();
    assertThat(lesson.teaching().teacher()).isEqualTo(office.noor);
    assertThat(office.development.requests().getFirst().request().cost()).hasToString("96.80");
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("openTeaching").scrollTo("teachAgree").click("teachAgree");
      shown.screen().click("openTeaching").scrollTo("teachDecline").click("teachDecline");
    }
    assertThat(office.development.teaching().all().getFirst().state())
        .isEqualTo(TeachingState.DECLINED);
  }

  @Test
  void whatIsAboveTheBudgetIsToldWhereItWasAsked() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("ask").click("development-course").type("Course");
      screen.click("development-why").type("Clients ask");
      screen.scrollTo("development-cost").click("development-cost").type("301");
      screen.scrollTo("developmentDeed").click("developmentDeed");
      assertThat(said(screen)).anyMatch(words -> words.contains("301.00"));
      assertThat(office.development.requests()).isEmpty();
    }
  }

  private View rounds(Desk desk) {
    return new RoundsView(room(desk, office.noor));
  }

  private LearningRound round() {
    return DevelopmentOffice.done(
        office.development.open(
            new RoundDraft(
                "Samen oefenen in onderhandelen",
                "Een trainer voor wie meedoet",
                new LearningRound.Aims(Money.parse("150"), Money.parse("300"), Money.ZERO),
                DevelopmentOffice.TODAY,
                DevelopmentOffice.TODAY.plusWeeks(3),
                LeftOver.BACK),
            office.noor));
  }

  @Test
  void roundsLookWellEverywhere() {
    var id = round().id();
    DevelopmentOffice.done(office.development.pledge(id, Money.parse("80"), office.ilse));
    Shown.everywhere("rounds-round", this::rounds, screen -> openRow(screen, 0));
    Shown.everywhere("rounds-open", this::rounds, screen -> screen.click("openRound"));
  }

  @Test
  void somebodyPutsSomethingIn() {
    round();
    try (var shown = Shown.of(this::rounds)) {
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("roundPledge").click("roundPledge");
      shown.screen().click("development-pledge").type("75");
      shown.screen().click("developmentDeed");
      assertThat(office.development.budget(office.noor).reserved()).isEqualTo(Money.parse("75"));
      assertThat(office.development.rounds().getFirst().missing()).isEqualTo(Money.parse("75"));
    }
  }

  /// Most of it lapses with the year.
  private void lapsing() {
    var plain = DevelopmentOffice.monthly(LocalDate.of(2026, 12, 1), "25", 60);
    var keeping = new BudgetRule.Keeping(60, Optional.of(Money.parse("100")), 12);
    DevelopmentOffice.done(
        office.development.lay(
            new BudgetRule(
                plain.id(),
                plain.from(),
                plain.growth(),
                keeping,
                plain.voting(),
                plain.resolution())));
  }

  @Test
  void oneKeyOpensWhatLapsesAndOneGivesIt() {
    lapsing();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.ALT, KeyCode.G);
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(office.development.pool()).isEqualTo(Money.parse("225"));
      assertThat(office.development.forecast(office.noor).warning()).isEmpty();
    }
  }

  @Test
  void aRuleIsSeenAtWorkBeforeItIsLaidDown() {
    try (var shown = Shown.of(this::budgets)) {
      var screen = shown.screen().click("lay");
      screen.scrollTo("development-carry").click("development-carry").type("100");
      screen.scrollTo("rulePreviewDeed").click("rulePreviewDeed");
      var seen = screen.find("rulePreview", javafx.scene.layout.VBox.class);
      assertThat(
              Toolkit.onScreen(() ->
                  seen.lookupAll(".figure-word").stream()
                      .map(node -> ((Label) node).getText())
                      .toList()))
          .contains("€\u00a0350.00 → €\u00a0125.00", "€\u00a00.00 → €\u00a0225.00");
      assertThat(office.development.rules().all()).hasSize(1);
    }
  }

  @Test
  void homeWarnsAndAsksForThanks() {
    lapsing();
    var opened = new ArrayList<String>();
    DevelopmentOffice.done(
        office.development.give(
            new GiftDraft(office.mees, Optional.of(office.noor), Money.parse("40"), "Enjoy"),
            office.mees));
    try (var shown =
        Shown.of(desk -> {
          var waits =
              new DevelopmentWaits(
                  room(desk, office.noor),
                  () -> opened.add("open"),
                  () -> opened.add("give"),
                  gift -> opened.add(gift.words()),
                  () -> opened.add("rounds"),
                  () -> opened.add("teaching"));
          assertThat(waits.waiting())
              .extracting(Waiting::what)
              .containsExactly(
                  "€\u00a0225.00 of your budget lapses",
                  "Mees Bakker gave you €\u00a040.00 to learn with");
          waits.waiting().getFirst().other().orElseThrow().act().run();
          waits.waiting().getLast().act().run();
          return view(desk);
        })) {
      assertThat(shown.screen().scene()).isNotNull();
      assertThat(opened).containsExactly("give", "Enjoy");
    }
  }

  @Test
  void aNoIsGivenWithItsReason() {
    var request = office.asked(office.ilse, "Facilitating groups", "110");
    try (var shown = Shown.of(this::view)) {
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("trainingAgainst").click("trainingAgainst");
      shown.screen().click("development-reason").type("Next year");
      shown.screen().scrollTo("developmentDeed").click("developmentDeed");
      assertThat(office.now(request).state()).isEqualTo(RequestState.REFUSED);
      assertThat(office.now(request).words().getFirst().reason()).contains("Next year");
    }
  }
}
