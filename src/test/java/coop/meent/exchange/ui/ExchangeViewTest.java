package coop.meent.exchange.ui;

import static coop.meent.exchange.ExchangeOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.exchange.LeadState;
import coop.meent.exchange.Terms;
import coop.meent.exchange.ThanksRule;
import coop.meent.exchange.ui.LeadDesk.ClientName;
import coop.meent.exchange.ui.LeadDesk.SkillName;
import coop.meent.exchange.ui.LeadDesk.WorkName;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeViewTest {

  private static final Terms PART =
      new Terms.Part(
          BigDecimal.valueOf(3),
          BigDecimal.valueOf(2),
          Optional.of(Money.parse("12000.00")),
          Optional.empty());

  @TempDir private Path folder;
  private ExchangeOffice office;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private LeadDesk room(Desk desk, MemberId me) {
    return new LeadDesk(
        desk,
        office.exchange,
        office.thanks,
        office.coop.members,
        TestCooperative.CLOCK,
        me,
        () -> List.of(new SkillName(ExchangeOffice.COPY, "Copywriting")),
        () -> List.of(new ClientName(office.bound, "Gemeente Zutphen")),
        () -> List.of(new WorkName(office.assignment, "26003 Jaarverslag")));
  }

  private View asBas(Desk desk) {
    return new ExchangeView(room(desk, office.bas));
  }

  private View asNoor(Desk desk) {
    return new ExchangeView(room(desk, office.noor));
  }

  private static void openRow(Screen screen, int row) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  private void leads() {
    var taken = office.passed("Jaarverslag 2026");
    done(office.exchange.answer(taken.id(), office.noor, true));
    done(office.exchange.give(taken.id(), office.noor, office.bas));
    done(office.exchange.tell(taken.id(), office.noor, true, "Maandag begonnen, dank je wel"));
    var offered = office.passed("Teksten voor de website van een museum");
    done(office.exchange.answer(offered.id(), office.mees, true));
    office.passed("Nieuwsbrief");
    office.details(office.bas, false);
    office.details(office.noor, false);
    office.won("Campagne voor een zomerfestival", PART);
    office.invoice("2026-0001", ExchangeOffice.TODAY, "8000.00", "9680.00");
  }

  @Test
  void looksWellEverywhere() {
    leads();
    Shown.everywhere("exchange", this::asBas, screen -> {});
    Shown.everywhere("exchange-lead", this::asBas, screen -> openRow(screen, 2));
    Shown.everywhere("exchange-due", this::asBas, screen -> screen.click("due"));
    Shown.everywhere("exchange-pass", this::asBas, screen -> screen.click("pass"));
  }

  @Test
  void whatIsDueIsBookedAndThePasserSeesTheThanks() {
    leads();
    try (var shown = Shown.of(this::asBas)) {
      shown.screen().click("due").scrollTo("thanksBook").click("thanksBook");
      assertThat(office.thanks.due()).isEmpty();
    }
    Shown.everywhere("exchange-thanks", this::asBas, screen -> openRow(screen, 0));
  }

  @Test
  void theUsualTermsAreLaidDown() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("rule");
      Toolkit.onScreen(
          () -> screen.find("lead-terms", ComboBox.class).getSelectionModel().select(2));
      screen.scrollTo("lead-passerPercent").click("lead-passerPercent").type("3");
      screen.scrollTo("lead-coopPercent").click("lead-coopPercent").type("2,5");
      screen.scrollTo("rule-resolution").click("rule-resolution").type("ALV");
      screen.scrollTo("ruleDeed").click("ruleDeed");
      assertThat(office.thanks.rules())
          .singleElement()
          .extracting(ThanksRule::terms)
          .isEqualTo(
              new Terms.Part(
                  BigDecimal.valueOf(3),
                  new BigDecimal("2.5"),
                  Optional.empty(),
                  Optional.empty()));
    }
  }

  @Test
  void everyShortcutActs() {
    leads();
    EveryShortcut.acts("exchange", this::asBas, screen -> {});
  }

  @Test
  void oneTakesALeadAndTells() {
    var lead = office.passed("Annual report");
    try (var shown = Shown.of(this::asNoor)) {
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("leadYes").click("leadYes");
      assertThat(office.now(lead).state()).isEqualTo(LeadState.OFFERED);
      done(office.exchange.give(lead.id(), office.noor, office.bas));
    }
    try (var shown = Shown.of(this::asNoor)) {
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("leadTell").click("leadTell");
      shown.screen().click("lead-words").type("Thank you");
      shown.screen().scrollTo("leadDeed").click("leadDeed");
      assertThat(office.now(lead).state()).isEqualTo(LeadState.WON);
    }
  }

  @Test
  void theClauseOfAClientIsShownAndReadBefore() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("pass").click("lead-what").type("Annual report");
      Toolkit.onScreen(
          () -> screen.find("lead-client", ComboBox.class).getSelectionModel().select(1));
      screen.scrollTo("leadDeed").click("leadDeed");
      assertThat(office.exchange.leads()).isEmpty();
      screen.scrollTo("lead-read").click("lead-read");
      screen.scrollTo("leadDeed").click("leadDeed");
      assertThat(office.exchange.leads()).hasSize(1);
    }
  }
}
