package coop.meent.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.job.JobOutcome;
import coop.meent.job.JobService;
import coop.meent.job.JobStanding;
import coop.meent.job.JobText;
import coop.meent.job.TimeDraft;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsViewTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private JobService jobs;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    jobs =
        new JobService(
            office.coop.store,
            office.coop.ids,
            TestCooperative.CLOCK,
            new JobService.Rooms(office.coop.members, office.coop.memberships));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View asBas(Desk desk) {
    return new JobsView(
        new JobDesk(
            desk,
            jobs,
            office.coop.members,
            office.coop.memberships,
            TestCooperative.CLOCK,
            office.bas));
  }

  private static JobStanding done(JobOutcome outcome) {
    if (outcome instanceof JobOutcome.Done(var one, var _)) return one;
    throw new AssertionError(outcome);
  }

  private void filled() {
    var today = ExchangeOffice.TODAY;
    var site =
        done(
            jobs.layDown(
                new JobText(
                    "Website en nieuwsbrief",
                    "Opdrachtgevers vinden ons en lezen elke maand wat we maken.",
                    "Teksten, beeld en kleine reparaties",
                    Money.parse("250.00"),
                    120,
                    Rhythm.MONTH),
                office.bas));
    var id = site.job().id();
    done(jobs.plan(id, today.plusDays(25), office.bas));
    done(jobs.ask(id, office.mees, office.bas));
    done(jobs.agree(id, office.mees));
    done(jobs.spend(id, new TimeDraft(today, 90, "Nieuwsbrief"), office.bas));
    done(jobs.spend(id, new TimeDraft(today, 75, ""), office.noor));
    done(
        jobs.layDown(
            new JobText(
                "Verzekeringen en overheidsaanbestedingen",
                "Vooruitzien",
                "",
                Money.ZERO,
                0,
                Rhythm.YEAR),
            office.noor));
  }

  private static void openSite(Screen screen) {
    Toolkit.onScreen(() -> {
      var table = screen.find("table", RowTable.class);
      for (int i = 0; i < table.getItems().size(); i++)
        if (((JobRow) table.getItems().get(i)).name().startsWith("Website"))
          table.getSelectionModel().clearAndSelect(i);
      table.requestFocus();
    });
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    filled();
    Shown.everywhere("jobs-job", this::asBas, JobsViewTest::openSite);
    Shown.everywhere("jobs-lay-down", this::asBas, screen -> screen.click("layDown"));
  }

  @Test
  void everyShortcutActs() {
    filled();
    EveryShortcut.acts("jobs", this::asBas, screen -> {});
  }

  @Test
  void timeIsWrittenDownInTwoKeys() {
    filled();
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen();
      openSite(screen);
      screen.press(KeyCode.ENTER);
      assertThat(jobs.jobs().getFirst().load().used()).isEqualTo(225);
      assertThat(jobs.jobs().getFirst().load().above()).isEqualTo(105);
    }
  }

  @Test
  void aJobIsLaidDownByItsForm() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("layDown").click("job-name").type("Boekhouding");
      screen.click("job-aim").type("Klopt op de cent");
      screen.scrollTo("job-hours").click("job-hours").type("vier");
      screen.scrollTo("jobDeed").click("jobDeed");
      assertThat(jobs.jobs()).as("no such hours").isEmpty();
      screen.scrollTo("job-hours").click("job-hours").press(KeyCode.END);
      for (int i = 0; i < 4; i++) screen.press(KeyCode.BACK_SPACE);
      screen.type("4:30").scrollTo("jobDeed").click("jobDeed");
      assertThat(jobs.jobs()).singleElement().matches(one -> one.load().budget() == 270);
    }
  }
}
