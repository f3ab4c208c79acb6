package coop.meent;

import coop.meent.annualbudget.AnnualBudgetRooms;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.Decisions;
import coop.meent.assembly.VotingService;
import coop.meent.bank.BankService;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.capital.CapitalBook;
import coop.meent.capital.CapitalService;
import coop.meent.correction.CorrectionService;
import coop.meent.correction.DoubleService;
import coop.meent.cost.CostRoom;
import coop.meent.cost.InsuredCosts;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.Account;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.ledger.YearService;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipPapers;
import coop.meent.member.MembershipService;
import coop.meent.member.OpenAccount;
import coop.meent.member.RuledPause;
import coop.meent.profit.ProfitService;
import coop.meent.recurring.RecurringService;
import coop.meent.split.AgreementService;
import coop.meent.spread.SpreadRooms;
import coop.meent.spread.SpreadService;
import coop.meent.statute.StatuteService;
import coop.meent.store.MeentFiles;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.work.AssignmentsHeld;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A cooperative just founded in a temporary file, with real services on a fixed clock.
public final class TestCooperative implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  public final Ids ids = new Ids(CLOCK, new Seeded(1));
  public final MeentFiles files = new MeentFiles(CLOCK, ids);
  public final Store store;
  public final LedgerService ledger;
  public final Statements statements;
  public final MemberService members;
  public final WorkService work;
  public final StatuteService statutes;
  public final MembershipService memberships;
  public final MembershipPapers papers;
  public final AssemblyService assemblies;
  public final VotingService voting;
  public final Decisions decisions;
  public final BankService bank;
  public final CapitalService capital;
  public final ProfitService profit;
  public final HoursService hours;
  public final InvoiceService invoices;
  public final AgreementService agreements;
  public final CostRoom costs;
  public final RecurringService recurring;
  public final SpreadService spreads;
  public final CorrectionService corrections;
  public final DoubleService doubles;
  public final YearService years;
  public final AnnualBudgetService annualBudgets;
  public final Member founder;
  public final BookId book;

  public TestCooperative(Path folder) {
    store = files.create(folder.resolve("test.meent"));
    ledger = new LedgerService(store, ids, CLOCK);
    statements = new Statements(store);
    members = new MemberService(store, ids, CLOCK);
    work = new WorkService(store, ids);
    statutes = new StatuteService(store, ids, CLOCK);
    hours = new HoursService(store, members, work, ids, CLOCK);
    invoices =
        new InvoiceService(
            new InvoiceService.Rooms(store, ledger, members, work, hours), ids, CLOCK);
    var held = new AssignmentsHeld(work);
    var around =
        new MembershipService.Surroundings(
            Optional::empty,
            List.of(new RuledPause(), held),
            List.of(held, new OpenAccount(ledger, statements)));
    memberships = new MembershipService(store, ids, CLOCK, members, statutes, around);
    papers = new MembershipPapers(members, memberships, statutes, CLOCK);
    var voters = new AssemblyService.People(members, memberships, statutes);
    assemblies = new AssemblyService(store, ids, CLOCK, voters);
    voting = new VotingService(store, ids, CLOCK, voters);
    decisions = new Decisions(store, ids, CLOCK);
    bank = new BankService(store, ledger, ids, CLOCK);
    var rooms = new CapitalService.Rooms(ledger, bank, members, memberships, statutes);
    capital = new CapitalService(store, ids, CLOCK, rooms, new CapitalBook(ledger, statements));
    profit =
        new ProfitService(
            store,
            ids,
            CLOCK,
            new ProfitService.Rooms(ledger, statements, members, memberships, capital));
    agreements =
        new AgreementService(
            new coop.meent.split.Surroundings(
                store, ids, CLOCK, ledger, statements, members, work, List::of, Space::withMember));
    costs =
        CostRoom.over(
            new coop.meent.cost.Surroundings(
                store,
                ids,
                CLOCK,
                ledger,
                statements,
                members,
                memberships,
                hours,
                agreements,
                Space::withMember,
                InsuredCosts.NONE));
    recurring = new RecurringService(store, ids, CLOCK, ledger, invoices);
    spreads = new SpreadService(new SpreadRooms(store, ids, CLOCK, ledger, members));
    var correcting = new CorrectionService.Rooms(store, ids, CLOCK, ledger, bank);
    corrections = new CorrectionService(correcting);
    doubles = new DoubleService(correcting);
    years = new YearService(store, ids, CLOCK, ledger, statements);
    annualBudgets =
        new AnnualBudgetService(
            new AnnualBudgetRooms(store, ids, CLOCK, ledger, statements, years));
    var outcome =
        new Founding(store, members, ledger)
            .found("Coöperatie De Meent", "Bas Hoekstra", TODAY.minusYears(2), Language.NL);
    var founded = (FoundingOutcome.Founded) outcome;
    founder = founded.founder();
    book = founded.book().id();
  }

  /// The account with this number in the cooperative's own book.
  public AccountId account(String number) {
    return ledger.accounts(book).stream()
        .filter(account -> account.number().equals(number))
        .map(Account::id)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    store.close();
  }
}
