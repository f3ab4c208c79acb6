package coop.meent.annual;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.Wiring;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.cli.Sitter;
import coop.meent.demo.SharedDemo;
import coop.meent.document.Cell;
import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A member's year on paper agrees with the rooms that it is drawn from, and tells what was given
/// and received to nobody else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberYearPaperTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private static final FiscalPeriod YEAR =
      new FiscalPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  private Services services;

  @BeforeAll
  void open() {
    var noon = SharedDemo.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    services = new Wiring(Clock.fixed(noon, ZoneOffset.UTC)).openForReading(DEMO.made().file());
  }

  @AfterAll
  void close() {
    services.close();
  }

  private Report paper(MemberId member) {
    var book = services.ledger().cooperativeBook().orElseThrow().id();
    var request = ReportRequest.of(Language.EN, book, YEAR).about(member);
    return ((Made.Ready) services.reports().make("member-year", request)).report();
  }

  private static Optional<Table> table(Report report, String name) {
    return report.tables().stream().filter(one -> one.key().equals(name)).findFirst();
  }

  private static Money amount(Row row) {
    return ((Cell.Amount) row.cells().getLast()).money();
  }

  @Test
  void budgetsOfAllAddUpToTheYearOfLearning() {
    var together = services.development().year(YEAR.from(), YEAR.to()).flow();
    List<Money> before = new ArrayList<>();
    List<Money> accrued = new ArrayList<>();
    List<Money> paid = new ArrayList<>();
    List<Money> after = new ArrayList<>();
    for (var member : services.members().members()) {
      var budget = table(paper(member.id()), "budget");
      if (budget.isEmpty()) continue;
      var rows = budget.get().rows();
      before.add(amount(rows.getFirst()));
      accrued.add(amount(rows.get(1)));
      paid.add(amount(rows.get(3)));
      after.add(amount(rows.getLast()));
      assertThat(
              Money.sum(
                  rows.subList(0, rows.size() - 1).stream()
                      .map(MemberYearPaperTest::amount)
                      .toList()))
          .isEqualTo(after.getLast());
    }
    assertThat(after).hasSizeGreaterThan(3);
    assertThat(Money.sum(before)).isEqualTo(together.before());
    assertThat(Money.sum(accrued)).isEqualTo(together.accrued()).isNotEqualTo(Money.ZERO);
    assertThat(Money.sum(paid).negate()).isEqualTo(together.paid());
    assertThat(Money.sum(after)).isEqualTo(together.after());
  }

  @Test
  void onlyWhoAsksForTheirOwnReadsWhatTheyGaveAndReceived() {
    var reader = new Sitter(services.store(), services.members(), services.sync()).member().id();
    var tally = services.sharing().tally(reader, YEAR);
    var rows = table(paper(reader), "shared").orElseThrow().rows();
    assertThat(rows.stream().mapToLong(row -> count(row, 1)).sum()).isEqualTo(tally.given());
    assertThat(rows.stream().mapToLong(row -> count(row, 2)).sum()).isEqualTo(tally.received());
    for (var member : services.members().members())
      if (!member.id().equals(reader)) assertThat(table(paper(member.id()), "shared")).isEmpty();
  }

  private static long count(Row row, int column) {
    return ((Cell.Count) row.cells().get(column)).count();
  }
}
