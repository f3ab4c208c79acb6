package coop.meent.fund;

import static coop.meent.fund.FundOffice.TODAY;
import static coop.meent.fund.FundOffice.byPlan;
import static coop.meent.fund.FundOffice.done;
import static coop.meent.fund.FundOffice.draft;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.document.Cell;
import coop.meent.document.Figure;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.settlement.CurrentAccountPart;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementOutcome;
import coop.meent.settlement.SettlementService;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds of funds whatever happens, how they stand on paper, and that who leaves takes nothing
/// of them along.
class FundAuditTest {

  @TempDir Path folder;
  private FundOffice office;
  private FundAudit audit;
  private FundRequest lent;

  @BeforeEach
  void open() {
    office = new FundOffice(folder);
    audit = new FundAudit(office.around, office.funds);
    office.filled(FundKind.ADVANCE, "1000").filled(FundKind.SOLIDARITY, "700");
    lent = office.paid(byPlan(office.ilse, "300", 3), office.mees, office.noor);
    office.paid(draft(FundKind.SOLIDARITY, office.mees, "150"), office.ilse, office.noor);
    done(office.funds.giveBack(lent.id(), Money.parse("40")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Map<String, Function<FundAudit, Optional<FundAudit.Found>>> questions() {
    return Map.of(
        "booked", FundAudit::otherwiseBooked,
        "parts", FundAudit::otherParts,
        "there", FundAudit::belowZero,
        "agreed", FundAudit::notAgreed,
        "back", FundAudit::tooMuchBack);
  }

  private List<String> wrong() {
    return questions().entrySet().stream()
        .filter(one -> one.getValue().apply(audit).isPresent())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Test
  void eachPromiseIsBrokenByWhatBreaksIt() throws SQLException {
    assertThat(wrong()).isEmpty();
    change("UPDATE fund_movement SET amount_cents = amount_cents + 1 WHERE kind = 'ADDED'");
    assertThat(wrong()).containsExactly("booked", "parts");
    change("UPDATE fund_movement SET amount_cents = amount_cents - 1 WHERE kind = 'ADDED'");
    change("UPDATE fund_part SET amount_cents = 30001 WHERE amount_cents = 4000");
    assertThat(wrong()).containsExactly("parts");
    change("UPDATE fund_part SET amount_cents = 4000 WHERE amount_cents = 30001");
    change("UPDATE fund_movement SET amount_cents = 30001 WHERE kind = 'CAME_BACK'");
    assertThat(wrong()).containsExactly("back", "booked", "parts");
    change("UPDATE fund_movement SET amount_cents = 4000 WHERE kind = 'CAME_BACK'");
    change("DELETE FROM vote");
    assertThat(wrong()).containsExactly("agreed");
    change("UPDATE fund_movement SET amount_cents = 1 WHERE kind = 'ADDED'");
    assertThat(wrong()).contains("there");
  }

  /// As another program might.
  private void change(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + office.coop.store.file());
        var statement = connection.createStatement()) {
      List<String> guards = new ArrayList<>();
      try (var rows =
          statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
        while (rows.next()) guards.add(rows.getString(1));
      }
      for (var guard : guards) statement.executeUpdate("DROP TRIGGER " + guard);
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private void ruled(RuleKey key, String value) {
    var draft = new RuleDraft(key, value, "art. 5", TODAY.minusYears(2), Optional.empty(), false);
    assertThat(office.coop.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  /// 260 of 300 is still out: the settlement takes it off, and the fund has it back with it.
  @Test
  void whoLeavesGivesBackWithTheSettlement() {
    ruled(RuleKey.NOTICE_TERM, "2 weeks");
    ruled(RuleKey.NOTICE_END, "AT_TERM_END");
    ruled(RuleKey.FINANCIAL_YEAR_END, "31-12");
    ruled(RuleKey.PAYOUT_TERM, "3M");
    ruled(RuleKey.PAYOUT_INSTALMENTS, "1");
    var notice = new NoticeDraft(office.ilse, TODAY.minusDays(20), false, Grounds.NONE);
    assertThat(office.coop.memberships.giveNotice(notice))
        .isInstanceOf(MembershipOutcome.Done.class);
    assertThat(office.now(lent).due()).isEqualTo(Money.parse("260"));
    assertThat(office.balance("13856")).isEqualTo("260.00");
    var settlements = settlements();
    var made = (SettlementOutcome.Saved) settlements.finish(office.ilse, office.bas);
    var lines = made.settlement().lines();
    assertThat(lines).extracting(SettlementLine::amount).contains(Money.parse("-260.00"));
    assertThat(made.settlement().sum()).as("40 given back, 260 still out").hasToString("-300.00");
    assertThat(office.balance("13856")).isEqualTo("0.00");
    assertThat(office.now(lent).state()).isIn(RequestState.DONE, RequestState.TO_PAY);
    assertThat(office.now(lent).outstanding()).isEqualTo(Money.ZERO);
    assertThat(office.funds.fund(FundKind.ADVANCE).balance()).isEqualTo(Money.parse("1000.00"));
    assertThat(wrong()).isEmpty();
  }

  private SettlementService settlements() {
    var coop = office.coop;
    return new SettlementService(
        coop.store,
        coop.ids,
        TestCooperative.CLOCK,
        new SettlementService.Around(
            coop.memberships,
            coop.statutes,
            List.of(
                new CurrentAccountPart(coop.ledger, coop.statements),
                new FundsPart(office.funds))));
  }

  @Test
  void onPaperTheFundsAddUpAndNobodyIsNamed() throws Exception {
    var papers = new FundPapers(office.funds, office.coop.members, TestCooperative.CLOCK);
    for (var language : Language.values()) {
      var report = papers.assembly(TODAY, language);
      assertThat(report.figures().stream().map(Figure::value).map(Cell::plain))
          .containsExactly("550.00", "740.00");
      assertThat(rows(report))
          .anySatisfy(row -> assertThat(row).endsWith("1", "-300.00"))
          .anySatisfy(row -> assertThat(row).endsWith("1", "40.00"))
          .anySatisfy(row -> assertThat(row).endsWith("", "740.00"));
      assertThat(rows(report).toString()).doesNotContain("Ilse", "Mees", "Noor");
      var file = Path.of("target/papers/funds-" + language.code() + ".pdf");
      Files.createDirectories(file.getParent());
      new PdfWriter().write(report, file);
      PdfJudge.assertAccepted(Files.readAllBytes(file));
    }
    var before = papers.assembly(TODAY.minusMonths(2).minusDays(1), Language.EN);
    assertThat(before.figures().stream().map(Figure::value).map(Cell::plain))
        .containsExactly("0.00", "0.00");
  }

  private static List<List<String>> rows(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells().stream().map(Cell::plain).toList())
        .toList();
  }
}
