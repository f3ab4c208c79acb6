package coop.meent.capital;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.document.Cell;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.Table;
import coop.meent.member.Cooperative;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.MembershipPapers;
import coop.meent.profit.Destination;
import coop.meent.profit.Division;
import coop.meent.profit.ProfitPapers;
import coop.meent.profit.Proposal;
import coop.meent.statute.RuleKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the papers of capital and profit say, and that a judge from outside accepts them.
class CapitalPapersTest {

  private static final LocalDate TODAY = CapitalOffice.TODAY;

  @TempDir private Path folder;
  private CapitalOffice office;

  @BeforeEach
  void open() {
    office = new CapitalOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void accepted(Report report) throws Exception {
    var file = folder.resolve(report.name() + ".pdf");
    new PdfWriter().write(report, file);
    PdfJudge.assertAccepted(Files.readAllBytes(file));
  }

  private static List<List<String>> rows(Report report, String table) {
    return report.tables().stream()
        .filter(one -> one.key().equals(table))
        .flatMap(one -> one.rows().stream())
        .map(row -> row.cells().stream().map(Cell::plain).toList())
        .toList();
  }

  private static List<String> columns(Report report, String table) {
    return report.tables().stream()
        .filter(one -> one.key().equals(table))
        .flatMap((Table one) -> one.columns().stream())
        .map(column -> column.key())
        .toList();
  }

  @Test
  void theCertificateNamesMembershipLotsAndLiability() throws Exception {
    var paper = office.papers().certificate(office.firm.id(), TODAY, Language.NL);
    assertThat(rows(paper, "lots"))
        .containsExactly(List.of("2025-09-01", "Gestort", "750.00", "750.00"));
    assertThat(rows(paper, "facts")).contains(List.of("Naam", "Vural bv"));
    assertThat(paper.closing().getFirst()).contains("U.A.");
    assertThat(rows(paper, "signatures")).hasSizeGreaterThan(2);
    accepted(paper);
    var before = LocalDate.of(2025, 8, 31);
    assertThat(rows(office.papers().certificate(office.firm.id(), before, Language.NL), "lots"))
        .isEmpty();
  }

  @Test
  void theRequestSaysHowMuchByWhichArticleAndWhere() throws Exception {
    var paper = office.papers().request(office.noor.id(), Language.EN);
    assertThat(rows(paper, "facts"))
        .anyMatch(row -> row.get(1).contains("500.00"))
        .anyMatch(row -> row.get(1).contains("6.1"))
        .anyMatch(row -> row.get(1).equals("NL20 INGB 0001 2345 67"));
    accepted(paper);
  }

  @Test
  void theOverviewAddsUp() throws Exception {
    var paper = office.papers().overview(TODAY, Language.NL);
    assertThat(rows(paper, "capital")).hasSize(5);
    assertThat(rows(paper, "capital").getLast()).contains("500.00", "1250.00");
    accepted(paper);
  }

  @Test
  void theProposalSaysWhatEverybodyGetsAndWhatMayBeDeducted() throws Exception {
    var coop = office.coop;
    var papers = new ProfitPapers(coop.profit, coop.members, TestCooperative.CLOCK);
    var draft =
        new Proposal.Draft(
            Money.parse("9000.00"),
            Money.parse("6000.00"),
            Destination.CAPITAL,
            Division.read("PURCHASES=1").orElseThrow());
    var paper = papers.draft(2025, draft, Language.NL);
    assertThat(rows(paper, "members"))
        .contains(List.of("1", "Bas Hoekstra", "5837.84", "3891.89", "1945.95"));
    assertThat(rows(paper, "members").getLast()).contains("9000.00", "6000.00", "3000.00");
    assertThat(rows(paper, "deductible"))
        .contains(List.of("Eerste grens: 88,0952% van de winst", "17619.04"))
        .contains(List.of("Uitbetaald aan natuurlijke personen", "5837.84"));
    assertThat(String.join(" ", paper.closing())).contains("Vpb").contains("adviseur");
    accepted(paper);
    assertThat(papers.proposal(2025, Language.EN).tables())
        .extracting(Table::key)
        .containsExactly("keys");
  }

  private MembershipPapers register(Cooperative.Liability form) {
    var coop = office.coop;
    var now = coop.members.cooperative().orElseThrow();
    coop.members.putCooperative(
        new Cooperative(
            now.name(),
            form,
            now.seat(),
            now.kvkNumber(),
            now.vatNumber(),
            now.founded(),
            now.language()));
    return new MembershipPapers(
        coop.members,
        coop.memberships,
        coop.statutes,
        TestCooperative.CLOCK,
        new ReadableCapital(coop.capital));
  }

  @Test
  void theRegisterHasCapitalAndInABaForHowMuchLeaversAnswer() throws Exception {
    var coop = office.coop;
    office.rule(RuleKey.APPEAL_TERM, "1M", "5");
    office.rule(RuleKey.LEAVERS_TERM, "1Y", "7.1");
    var grounds = new Grounds(Optional.of("reden"), Optional.of("8"), Optional.empty());
    assertThat(coop.memberships.expel(office.firm.id(), TODAY.minusDays(9), grounds))
        .isInstanceOf(MembershipOutcome.Done.class);
    var excluded = register(Cooperative.Liability.UA).register(TODAY, Language.NL);
    assertThat(columns(excluded, "register")).contains("capital");
    assertThat(columns(excluded, "leavers")).isEmpty();
    var full = register(Cooperative.Liability.WA).register(TODAY, Language.NL);
    assertThat(columns(full, "leavers")).doesNotContain("most");
    var asking = register(Cooperative.Liability.BA).register(TODAY, Language.NL);
    assertThat(String.join(" ", asking.closing())).contains("aansprakelijk");
    office.rule(RuleKey.LIABILITY_LIMIT, "1000", "7.2");
    var limited = register(Cooperative.Liability.BA).register(TODAY, Language.NL);
    assertThat(rows(limited, "leavers")).hasSize(1);
    assertThat(rows(limited, "leavers").getFirst()).contains("Vural bv", "1000.00");
    accepted(limited);
  }
}
