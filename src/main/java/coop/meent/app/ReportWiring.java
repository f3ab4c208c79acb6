package coop.meent.app;

import coop.meent.annual.AnnualPapers;
import coop.meent.annualbudget.AnnualBudgetPaper;
import coop.meent.audit.AuditPaper;
import coop.meent.base.Language;
import coop.meent.capital.CapitalReport;
import coop.meent.cash.CashReport;
import coop.meent.cli.Rivalry;
import coop.meent.cover.CoverPapers;
import coop.meent.document.Issuer;
import coop.meent.document.PdfWriter;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.Reports;
import coop.meent.fund.FundPapers;
import coop.meent.learning.DevelopmentPapers;
import coop.meent.ledger.DimensionNames;
import coop.meent.ledger.LedgerReports;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Statements;
import coop.meent.member.Cooperative;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberCardReport;
import coop.meent.member.MemberService;
import coop.meent.member.MemberStatementReport;
import coop.meent.member.RegisterReport;
import coop.meent.profit.ProfitReport;
import coop.meent.spread.AssetPaper;
import coop.meent.sync.SyncService;
import coop.meent.sync.ui.MergeReport;
import coop.meent.sync.ui.Neighbours;
import coop.meent.vat.SalesListReport;
import coop.meent.vat.VatReturnReport;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers the reports of every feature.
public record ReportWiring(
    LedgerService ledger,
    Statements statements,
    MemberService members,
    WorkService work,
    SyncService sync,
    Rivalry rivalry) {

  /// Every report there is, known before a file is open.
  static List<ReportKind> kinds() {
    return Stream.of(
            LedgerReports.kinds(),
            List.of(
                MemberStatementReport.KIND,
                MergeReport.KIND,
                RegisterReport.KIND,
                MemberCardReport.KIND,
                CapitalReport.KIND,
                ProfitReport.KIND,
                VatReturnReport.KIND,
                SalesListReport.KIND,
                AssetPaper.KIND,
                AnnualBudgetPaper.KIND,
                AuditPaper.KIND,
                CashReport.KIND,
                DevelopmentPapers.KIND,
                FundPapers.KIND,
                CoverPapers.KIND),
            AnnualPapers.kinds())
        .flatMap(List::stream)
        .toList();
  }

  public Reports reports(PdfWriter pdf) {
    return reports(pdf, List.of());
  }

  /// @param more of rooms that are no part of this
  Reports reports(PdfWriter pdf, List<ReportMaker> more) {
    var letterhead = new Letterhead(ledger, new Issuers(members));
    List<ReportMaker> makers = new ArrayList<>();
    makers.addAll(new LedgerReports(ledger, statements, letterhead, this::names).all());
    makers.add(new MemberStatementReport(members, ledger, statements, letterhead));
    makers.add(new MergeReport(sync, members, this::neighbours, this::issuer));
    makers.addAll(more);
    return new Reports(makers, pdf);
  }

  private Neighbours neighbours(Language language) {
    return SyncNeighbours.reading(
        new SyncNeighbours.Rooms(members, work, ledger, rivalry), language);
  }

  private Issuer issuer() {
    var issuers = new Issuers(members);
    return ledger.books().stream()
        .findFirst()
        .map(issuers)
        .orElseGet(
            () -> new Issuer(members.cooperative().map(Cooperative::name).orElse(""), "", ""));
  }

  DimensionNames names() {
    return new DimensionNames(
        members.members().stream().collect(Collectors.toMap(Member::id, Member::name)),
        work.assignments().stream().collect(Collectors.toMap(Assignment::id, Assignment::name)),
        work.clients().stream().collect(Collectors.toMap(Client::id, Client::name)));
  }
}
