package coop.meent.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.cost.CostOffice;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobService;
import coop.meent.job.JobText;
import coop.meent.job.Per;
import coop.meent.job.PriceDraft;
import coop.meent.job.PriceOutcome;
import coop.meent.job.ReferencePrice.Resolution;
import coop.meent.job.SavingService;
import coop.meent.job.Subject;
import coop.meent.job.TimeDraft;
import coop.meent.job.Uses;
import coop.meent.ui.Desk;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingViewTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;
  private CostOffice office;
  private JobService jobs;
  private SavingService saving;
  private Subject desk;

  @BeforeEach
  void open() {
    office = new CostOffice(folder);
    var pool = office.office();
    CostOffice.done(office.costs.run(pool.id(), CostOffice.Q3, Optional.empty()));
    desk = Subject.of(pool.id(), pool.name());
    var coop = office.coop;
    jobs =
        new JobService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new JobService.Rooms(coop.members, coop.memberships));
    saving =
        new SavingService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new SavingService.Rooms(coop.members, coop.memberships, office.costs, jobs, Uses.NONE));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View asBas(Desk on) {
    return new SavingView(
        new SavingDesk(on, saving, TestCooperative.CLOCK, office.bas, entry -> {}));
  }

  private void filled() {
    var by = new Resolution("ALV mei", LocalDate.of(2026, 5, 12));
    var draft =
        new PriceDraft(
            desk,
            Money.parse("250.00"),
            Per.MONTH,
            JANUARY,
            "Offerte flexplek van de Fabriek",
            Optional.of(by));
    assertThat(saving.set(draft, office.bas)).isInstanceOf(PriceOutcome.Done.class);
    var text =
        new JobText("Website en nieuwsbrief", "Gevonden worden", "", Money.ZERO, 0, Rhythm.MONTH);
    var made = (JobOutcome.Done) jobs.layDown(text, office.bas);
    var time = new TimeDraft(TestCooperative.TODAY, 100, "Nieuwsbrief");
    assertThat(jobs.spend(made.job().job().id(), time, office.bas))
        .isInstanceOf(JobOutcome.Done.class);
  }

  private static void openFirst(Screen screen) {
    Toolkit.onScreen(() -> {
      var table = screen.find("table", RowTable.class);
      table.getSelectionModel().clearAndSelect(0);
      table.requestFocus();
    });
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    filled();
    Shown.everywhere("saving-line", this::asBas, SavingViewTest::openFirst);
    Shown.everywhere("saving-price", this::asBas, screen -> screen.click("price"));
  }

  @Test
  void aPriceIsSetForOneself() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("price").click("price-price").type("300");
      screen.click("price-source").type("Offerte");
      screen.scrollTo("priceDeed").click("priceDeed");
      assertThat(saving.prices(office.bas)).singleElement().matches(one -> !one.isForAll());
      assertThat(saving.own(office.bas, FiscalPeriod.year(2026)).saved())
          .contains(Money.parse("463.98"));
    }
  }
}
