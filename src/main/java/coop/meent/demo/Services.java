package coop.meent.demo;

import coop.meent.annualbudget.AnnualBudgetRooms;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.VotingService;
import coop.meent.bank.BankService;
import coop.meent.bank.OpenItems;
import coop.meent.base.Ids;
import coop.meent.calendar.CalendarService;
import coop.meent.capital.CapitalBook;
import coop.meent.capital.CapitalService;
import coop.meent.circle.Absences;
import coop.meent.circle.CircleService;
import coop.meent.collect.DebitLines;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.ledger.YearService;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.profit.ProfitService;
import coop.meent.settlement.CurrentAccountPart;
import coop.meent.settlement.ExitFeePart;
import coop.meent.settlement.SettlementPart;
import coop.meent.settlement.SettlementService;
import coop.meent.split.InvoicedWork;
import coop.meent.split.Surroundings;
import coop.meent.spread.SpreadRooms;
import coop.meent.spread.SpreadService;
import coop.meent.statute.StatuteService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.trial.TrialService;
import coop.meent.vat.VatService;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// The services that people use, over the new file and on the clock of the story.
record Services(
    Store store,
    LedgerService ledger,
    Statements statements,
    MemberService members,
    WorkService work,
    BankService bank,
    StatuteService statutes,
    MembershipService memberships,
    AssemblyService assemblies,
    VotingService voting,
    CapitalService capital,
    ProfitService profit,
    SettlementService settlements,
    CalendarService calendar,
    TrialService trials,
    VatService vat,
    HoursService hours,
    InvoiceService invoices,
    SpreadService spreads,
    YearService years,
    AnnualBudgetService budgets,
    Function<Absences, CircleService> ofCircles) {

  /// Circles that know who is ill.
  CircleService circles(Absences absences) {
    return ofCircles.apply(absences);
  }

  /// What the rooms that share among members stand on.
  Surroundings surroundings(Ids ids, Clock clock) {
    return new Surroundings(
        store,
        ids,
        clock,
        ledger,
        statements,
        members,
        work,
        new InvoicedWork(invoices, work),
        Space::withMember);
  }

  static Services over(Store store, Ids ids, Clock clock) {
    var ledger = new LedgerService(store, ids, clock);
    var statutes = new StatuteService(store, ids, clock);
    var members = new MemberService(store, ids, clock);
    var work = new WorkService(store, ids);
    var hours = new HoursService(store, members, work, ids, clock);
    var ofInvoices = new InvoiceService.Rooms(store, ledger, members, work, hours);
    var invoices = new InvoiceService(ofInvoices, ids, clock);
    var around = MembershipService.Surroundings.NONE;
    var statements = new Statements(store);
    var known = OpenItems.of(List.of(new DebitLines(store, clock), invoices.openItems()));
    var bank = new BankService(store, ledger, ids, clock, known);
    var years = new YearService(store, ids, clock, ledger, statements);
    var memberships = new MembershipService(store, ids, clock, members, statutes, around);
    var voters = new AssemblyService.People(members, memberships, statutes);
    var rooms = new CapitalService.Rooms(ledger, bank, members, memberships, statutes);
    var capital = new CapitalService(store, ids, clock, rooms, new CapitalBook(ledger, statements));
    List<SettlementPart> parts =
        List.of(new CurrentAccountPart(ledger, statements), new ExitFeePart());
    return new Services(
        store,
        ledger,
        statements,
        members,
        work,
        bank,
        statutes,
        memberships,
        new AssemblyService(store, ids, clock, voters),
        new VotingService(store, ids, clock, voters),
        capital,
        new ProfitService(
            store,
            ids,
            clock,
            new ProfitService.Rooms(ledger, statements, members, memberships, capital)),
        new SettlementService(
            store, ids, clock, new SettlementService.Around(memberships, statutes, parts)),
        new CalendarService(store, ids, clock, statutes),
        new TrialService(
            store, ids, clock, new TrialService.Rooms(members, memberships, statutes, work)),
        new VatService(store, ledger, ids, clock),
        hours,
        invoices,
        new SpreadService(new SpreadRooms(store, ids, clock, ledger, members)),
        years,
        new AnnualBudgetService(
            new AnnualBudgetRooms(store, ids, clock, ledger, statements, years)),
        absences ->
            new CircleService(
                store,
                ids,
                clock,
                new CircleService.Rooms(ledger, bank, members, memberships, statutes, absences)));
  }
}
