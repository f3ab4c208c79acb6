package coop.meent.cli;

import coop.meent.account.AccountService;
import coop.meent.annual.YearRoom;
import coop.meent.assembly.AssemblyPapers;
import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.Decisions;
import coop.meent.assembly.VotingService;
import coop.meent.availability.AvailabilityService;
import coop.meent.bank.BankService;
import coop.meent.bill.BillService;
import coop.meent.capital.CapitalPapers;
import coop.meent.capital.CapitalService;
import coop.meent.check.Checks;
import coop.meent.circle.CirclePapers;
import coop.meent.circle.CircleService;
import coop.meent.client.DaysToPay;
import coop.meent.client.RelationService;
import coop.meent.cost.CostRoom;
import coop.meent.cover.CoverService;
import coop.meent.development.DevelopmentService;
import coop.meent.document.Reports;
import coop.meent.exchange.ExchangeService;
import coop.meent.fund.FundService;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.Exports;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.Founding;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipPapers;
import coop.meent.member.MembershipService;
import coop.meent.paper.PaperService;
import coop.meent.pay.BatchPapers;
import coop.meent.pay.PayService;
import coop.meent.profit.ProfitPapers;
import coop.meent.profit.ProfitService;
import coop.meent.receipt.ReceiptService;
import coop.meent.recurring.RecurringService;
import coop.meent.search.Search;
import coop.meent.split.TeamService;
import coop.meent.statute.StatuteService;
import coop.meent.store.MeentFiles;
import coop.meent.store.Store;
import coop.meent.sync.SyncService;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatService;
import coop.meent.team.TeamProposals;
import coop.meent.vat.SalesLists;
import coop.meent.vat.VatService;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;

/// What commands work with: the services over one open file.
public record Services(
    MeentFiles files,
    Store store,
    LedgerService ledger,
    Statements statements,
    MemberService members,
    Founding founding,
    WorkService work,
    BankService bank,
    Search search,
    Reports reports,
    Exports exports,
    Checks checks,
    SyncService sync,
    LateEntries lateEntries,
    PaperService papers,
    Rivalry rivalry,
    StatuteService statutes,
    MembershipService memberships,
    MembershipPapers membershipPapers,
    AssemblyService assemblies,
    VotingService voting,
    Decisions decisions,
    AssemblyPapers assemblyPapers,
    CapitalService capital,
    CapitalPapers capitalPapers,
    CoverService cover,
    FundService funds,
    DevelopmentService development,
    ExchangeService exchange,
    ProfitService profit,
    ProfitPapers profitPapers,
    Leaving leaving,
    VatService vat,
    SalesLists salesLists,
    HoursService hours,
    InvoiceService invoices,
    TeamService team,
    CircleService circles,
    CirclePapers circlePapers,
    Caring caring,
    CostRoom costs,
    RecurringService recurring,
    PayService pay,
    BatchPapers batchPapers,
    ReceiptService receipts,
    BillService bills,
    AccountService accounts,
    SkillService skills,
    AvailabilityService availability,
    RelationService relations,
    DaysToPay daysToPay,
    SeatService seats,
    TeamProposals proposals,
    HandingOver handingOver,
    YearRoom year)
    implements AutoCloseable {

  @Override
  public void close() {
    store.close();
  }
}
