package coop.meent.learning;

import static coop.meent.development.DevelopmentOffice.done;
import static coop.meent.development.DevelopmentOffice.given;
import static coop.meent.learning.GapOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.BillId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Written;
import coop.meent.development.Evidence;
import coop.meent.document.CsvWriter;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.ledger.LedgerService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a year of learning came to, on paper.
class DevelopmentPapersTest {

  @TempDir private Path folder;
  private GapOffice office;

  @BeforeEach
  void open() {
    office = new GapOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  /// A training that cost 55, agreed to and shown by a bill.
  private void learned(int person, String skill) {
    var request = office.training(person, skill, TODAY);
    given(office.development.approve(request.id(), office.person(0)));
    office.bills.add(
        new Evidence.Paper(
            new BillId(new UUID(1, 1)),
            "P2026-0001",
            Optional.of(office.person(person)),
            TODAY,
            "Course",
            Money.parse("55"),
            true,
            true));
    done(office.development.pay(request.id(), "P2026-0001", true, office.person(0)));
  }

  @Test
  void aYearAddsUpAndTellsWhatItDidToTheGaps() {
    office.team.can(0, "Tekst", 4).wants(1, "Tekst", 2);
    office.asked(2, "Data-analyse", 8);
    learned(1, "Tekst");
    office.team.can(1, "Tekst", 3);
    var year = office.papers.figures(TODAY.getYear());
    var flow = year.budgets().flow();
    // Five of 25 a month: one month of last year, eleven of this.
    assertThat(flow.before()).isEqualTo(Money.parse("125"));
    assertThat(flow.accrued()).isEqualTo(Money.parse("1375"));
    assertThat(flow.paid()).isEqualTo(Money.parse("55"));
    assertThat(flow.after()).isEqualTo(Money.parse("1445"));
    assertThat(flow.reserved()).isEqualTo(Money.ZERO);
    assertThat(year.effects())
        .extracting(one -> one.skill().name())
        .containsExactly("Data-analyse", "Tekst");
    assertThat(year.effects().getFirst().asked()).isEqualTo(8);
    var text = year.effects().getLast();
    assertThat(text.before()).isZero();
    assertThat(text.after()).isEqualTo(2);
    assertThat(text.paid()).isEqualTo(new YearOfLearning.Paid(1, Money.parse("55")));
    assertThat(year.besides().trainings()).isZero();
    assertThat(year.grown()).isEqualTo(1);
    assertThat(office.papers.figures(TODAY.getYear() - 1).budgets().flow().after())
        .as("a year ends with what the next begins with")
        .isEqualTo(flow.before());
  }

  @Test
  void thePaperNamesNobodyAndItsTableIsTheSameFigures() throws IOException {
    learned(1, "Tekst");
    var report = report();
    assertThat(report.figures()).hasSize(4);
    var csv = folder.resolve("year.csv");
    assertThat(new CsvWriter().write(report, csv)).isInstanceOf(Written.Done.class);
    var lines = Files.readString(csv);
    assertThat(lines)
        .contains("Used for trainings,-55.00", "Tekst,0,0,,,1")
        .doesNotContain("Tekst,0,0,,,1,5", "Noor", office.team.coop.founder.name());
    assertThat(report.toString()).doesNotContain("Noor", "Course");
  }

  private Report report() {
    if (office.papers.year(TODAY.getYear(), Language.EN) instanceof Made.Ready(var report))
      return report;
    throw new AssertionError();
  }

  @Test
  void aYearWithoutBudgetsIsAllZero() {
    var flow = office.papers.figures(TestCooperative.TODAY.getYear() - 5).budgets().flow();
    assertThat(flow.after()).isEqualTo(Money.ZERO);
    assertThat(flow.accrued()).isEqualTo(Money.ZERO);
  }

  @Test
  void whoCannotReadEveryBudgetIsSentToTheTreasurer() {
    var coop = office.team.coop;
    try (var store = coop.files.create(folder.resolve("member.meent"))) {
      var member =
          new DevelopmentPapers(
              new DevelopmentPapers.Rooms(
                  office.development,
                  office.team.skills,
                  office.market,
                  office.team.seats,
                  coop.members,
                  new LedgerService(store, coop.ids, TestCooperative.CLOCK)),
              TestCooperative.CLOCK);
      assertThat(member.year(TODAY.getYear(), Language.EN))
          .isEqualTo(new Made.OfficeOnly("development-year"));
    }
  }
}
