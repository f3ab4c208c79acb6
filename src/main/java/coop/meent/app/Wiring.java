package coop.meent.app;

import coop.meent.account.AccountService;
import coop.meent.annual.AnnualRooms;
import coop.meent.annualbudget.AnnualBudgetAudit;
import coop.meent.annualbudget.AnnualBudgetPaper;
import coop.meent.annualbudget.AnnualBudgetRooms;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.assembly.AssemblyPapers;
import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.Decisions;
import coop.meent.assembly.PersonalAssemblies;
import coop.meent.assembly.VotingService;
import coop.meent.audit.AuditPaper;
import coop.meent.audit.AuditRooms;
import coop.meent.audit.AuditService;
import coop.meent.audit.CommitteeAudit;
import coop.meent.availability.AvailabilityService;
import coop.meent.availability.PersonalWeeks;
import coop.meent.bank.BankService;
import coop.meent.bank.OpenItems;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.bill.BillPayables;
import coop.meent.bill.BillRooms;
import coop.meent.bill.BillService;
import coop.meent.bill.ClaimsPart;
import coop.meent.bill.PersonalClaims;
import coop.meent.bond.PersonalBonds;
import coop.meent.capital.CapitalBook;
import coop.meent.capital.CapitalPapers;
import coop.meent.capital.CapitalPart;
import coop.meent.capital.CapitalService;
import coop.meent.capital.PersonalCapital;
import coop.meent.capital.ReadableCapital;
import coop.meent.care.PersonalCare;
import coop.meent.cash.CashReport;
import coop.meent.cash.CashRooms;
import coop.meent.check.Checks;
import coop.meent.circle.CircleCare;
import coop.meent.circle.CirclePapers;
import coop.meent.circle.CirclePart;
import coop.meent.circle.CirclePause;
import coop.meent.circle.CirclePayables;
import coop.meent.circle.CircleService;
import coop.meent.circle.ConfirmedAbsences;
import coop.meent.circle.PersonalCircle;
import coop.meent.cli.AllianceRivals;
import coop.meent.cli.AnnualBudgetRivals;
import coop.meent.cli.BillRivals;
import coop.meent.cli.CareRivals;
import coop.meent.cli.CircleRivals;
import coop.meent.cli.CorrectionRivals;
import coop.meent.cli.CostRivals;
import coop.meent.cli.DebitRivals;
import coop.meent.cli.EstimateRivals;
import coop.meent.cli.Files;
import coop.meent.cli.FundRivals;
import coop.meent.cli.HandoverRivals;
import coop.meent.cli.PaperRivals;
import coop.meent.cli.PaymentRivals;
import coop.meent.cli.RecurringRivals;
import coop.meent.cli.Rivalry;
import coop.meent.cli.Services;
import coop.meent.cli.Sitter;
import coop.meent.cli.SpreadRivals;
import coop.meent.cli.ThanksRivals;
import coop.meent.cli.TrainingRivals;
import coop.meent.cli.YearRivals;
import coop.meent.client.PersonalExperiences;
import coop.meent.client.RelationService;
import coop.meent.collect.DebitLines;
import coop.meent.correction.CorrectionService;
import coop.meent.correction.DoubleService;
import coop.meent.cost.CostRoom;
import coop.meent.cover.BorneCosts;
import coop.meent.cover.CoverPapers;
import coop.meent.cover.CoverService;
import coop.meent.cover.PotBook;
import coop.meent.crypto.PassphraseLock;
import coop.meent.development.DevelopmentService;
import coop.meent.development.Earned;
import coop.meent.development.PersonalDevelopment;
import coop.meent.development.RepaymentPart;
import coop.meent.document.PdfWriter;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.exchange.DividedInvoices;
import coop.meent.exchange.ExchangeService;
import coop.meent.exchange.PersonalExchange;
import coop.meent.exchange.ThanksAudit;
import coop.meent.exchange.ThanksService;
import coop.meent.fund.FundAudit;
import coop.meent.fund.FundPapers;
import coop.meent.fund.FundPayables;
import coop.meent.fund.FundService;
import coop.meent.fund.FundsPart;
import coop.meent.fund.Invoices;
import coop.meent.fund.PersonalFunds;
import coop.meent.handover.AccessMap;
import coop.meent.idea.IdeaFinder;
import coop.meent.idea.IdeaService;
import coop.meent.idea.PersonalIdeas;
import coop.meent.intake.IntakeService;
import coop.meent.invoice.InvoiceCollectables;
import coop.meent.invoice.InvoiceService;
import coop.meent.job.JobService;
import coop.meent.job.PersonalJobs;
import coop.meent.job.PersonalPrices;
import coop.meent.job.SavingService;
import coop.meent.knowledge.KnowledgeService;
import coop.meent.knowledge.NoteFinder;
import coop.meent.knowledge.PersonalKnowledge;
import coop.meent.learning.DevelopmentPapers;
import coop.meent.ledger.Exports;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Statements;
import coop.meent.ledger.YearService;
import coop.meent.market.MarketService;
import coop.meent.market.PersonalMarket;
import coop.meent.member.Founding;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipPapers;
import coop.meent.member.MembershipService;
import coop.meent.member.OpenAccount;
import coop.meent.member.RuledPause;
import coop.meent.paper.PaperFinder;
import coop.meent.paper.PaperService;
import coop.meent.pay.BatchPapers;
import coop.meent.pay.PaymentLines;
import coop.meent.personal.PersonalPart;
import coop.meent.profit.PersonalProfit;
import coop.meent.profit.ProfitPapers;
import coop.meent.profit.ProfitPart;
import coop.meent.profit.ProfitService;
import coop.meent.reader.Audience;
import coop.meent.receipt.ReceiptService;
import coop.meent.recurring.RecurringService;
import coop.meent.settlement.SettlementPayables;
import coop.meent.sharing.PersonalSharing;
import coop.meent.sharing.SharingService;
import coop.meent.sister.PersonalSisters;
import coop.meent.sister.SisterService;
import coop.meent.split.InvoicedWork;
import coop.meent.split.MemberCollectables;
import coop.meent.split.MemberPayables;
import coop.meent.split.PersonalBills;
import coop.meent.split.Surroundings;
import coop.meent.split.TeamService;
import coop.meent.spread.AssetPaper;
import coop.meent.spread.SpreadAudit;
import coop.meent.spread.SpreadRooms;
import coop.meent.spread.SpreadService;
import coop.meent.statute.StatuteService;
import coop.meent.store.MeentFiles;
import coop.meent.store.Store;
import coop.meent.sync.KeptPasswords;
import coop.meent.sync.Logins;
import coop.meent.sync.SyncService;
import coop.meent.talent.PersonalTalents;
import coop.meent.talent.SkillService;
import coop.meent.team.PersonalSeats;
import coop.meent.team.SeatService;
import coop.meent.team.SeatsHeld;
import coop.meent.team.TeamProposals;
import coop.meent.vat.SalesListReport;
import coop.meent.vat.SalesLists;
import coop.meent.vat.VatReturnReport;
import coop.meent.vat.VatService;
import coop.meent.work.AssignmentsHeld;
import coop.meent.work.Client;
import coop.meent.work.HoursService;
import coop.meent.work.PersonalHours;
import coop.meent.work.WorkService;
import coop.meent.xaf.AuditFiles;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Every service over a file, built by hand.
public final class Wiring implements Files {

  private final Clock clock;
  private final Ids ids;
  private final MeentFiles files;
  private final SecureRandom random = new SecureRandom();
  private final PassphraseLock lock;
  private final Logins logins;

  public Wiring(Clock clock) {
    this(clock, new PassphraseLock());
  }

  /// @param lock what guessing at the pass phrase of a new key file costs
  public Wiring(Clock clock, PassphraseLock lock) {
    this(clock, lock, KeptPasswords.NONE);
  }

  /// @param passwords of servers, as the system keeps them
  public Wiring(Clock clock, PassphraseLock lock, KeptPasswords passwords) {
    this.clock = clock;
    this.lock = lock;
    logins = new Logins(passwords);
    ids = new Ids(clock, random);
    files = new MeentFiles(clock, ids);
  }

  @Override
  public Services create(Path file) {
    return services(files.create(file));
  }

  @Override
  public Services open(Path file) {
    return services(files.open(file));
  }

  /// For a window, which others can reach by what the note says.
  Services open(Path file, String note) {
    return services(files.open(file, note));
  }

  @Override
  public Services openForReading(Path file) {
    return services(files.openForReading(file));
  }

  @Override
  public void move(Path file, Path target) {
    files.move(file, target);
  }

  @Override
  public Logins logins() {
    return logins;
  }

  @Override
  public List<ReportKind> reportKinds() {
    return ReportWiring.kinds();
  }

  private Services services(Store store) {
    var ledger = new LedgerService(store, ids, clock);
    var statements = new Statements(store);
    var members = new MemberService(store, ids, clock);
    var years = new YearService(store, ids, clock, ledger, statements);
    var work = new WorkService(store, ids);
    var sync = new SyncService(store, members, clock, ids, random, lock);
    var handing = new HandoverWiring(store, ids, clock, sync);
    var hours = new HoursService(store, members, work, ids, clock, handing::space);
    var rooms = new InvoiceService.Rooms(store, ledger, members, work, hours);
    var invoices = new InvoiceService(rooms, ids, clock);
    var papers = new PaperService(store, members, ids, clock);
    var sitter = new Sitter(store, members, sync);
    var late = new LateEntries(store, ledger, ids, clock);
    var ofTeam =
        new Surroundings(
            store,
            ids,
            clock,
            ledger,
            statements,
            members,
            work,
            new InvoicedWork(invoices, work),
            new TeamShelf(sync));
    var team = TeamService.over(ofTeam);
    var vat = new VatService(store, ledger, ids, clock);
    var lists = new SalesLists(vat, work);
    var statutes = new StatuteService(store, ids, clock);
    var availability = new AvailabilityService(store, ids, clock, members);
    var relations = new RelationService(store, ids, clock, members, work);
    var ofSeats =
        new SeatService.Rooms(
            members, work, availability, assignment -> grounds(work, relations, assignment));
    var seats = new SeatService(store, ids, clock, ofSeats);
    var around = around(store, sync, work, new SeatsHeld(seats), ledger, statements);
    var memberships = new MembershipService(store, ids, clock, members, statutes, around);
    var cover = new CoverService(store, ids, clock, members, new PotBook(ledger, statements));
    var costs =
        CostRoom.over(
            new coop.meent.cost.Surroundings(
                store,
                ids,
                clock,
                ledger,
                statements,
                members,
                memberships,
                hours,
                team.agreements(),
                new TeamShelf(sync),
                new BorneCosts(cover)));
    var spreads = new SpreadService(new SpreadRooms(store, ids, clock, ledger, members));
    var recurring =
        new RecurringService(
            store,
            ids,
            clock,
            ledger,
            invoices,
            (tx, what, entry) ->
                spreads.received(
                    tx, entry, one -> one.recurring().filter(what.id()::equals).isPresent()));
    var annualBudgets =
        new AnnualBudgetService(
            new AnnualBudgetRooms(store, ids, clock, ledger, statements, years));
    var receipts = new ReceiptService(store, clock);
    sync.carries(new ReceiptParcels(receipts));
    var bills =
        new BillService(
            new BillRooms(
                store,
                ids,
                clock,
                ledger,
                members,
                vat,
                receipts,
                new BillSurroundings(sync, team.agreements(), spreads)));
    mirroring(store, new Mirroring(team.mirrors(), costs.mirrors(), bills));
    var paymentLines = new PaymentLines(store, clock);
    var debitLines = new DebitLines(store, clock);
    var openItems =
        OpenItems.of(List.of(paymentLines, debitLines, invoices.openItems(), bills.openItems()));
    var bank = new BankService(store, ledger, ids, clock, openItems);
    var correcting = new CorrectionService.Rooms(store, ids, clock, ledger, bank);
    var corrections = new CorrectionService(correcting);
    var voters = new AssemblyService.People(members, memberships, statutes);
    var assemblies = new AssemblyService(store, ids, clock, voters);
    var voting = new VotingService(store, ids, clock, voters);
    var minutes = new AssemblyPapers(members);
    var capital =
        new CapitalService(
            store,
            ids,
            clock,
            new CapitalService.Rooms(ledger, bank, members, memberships, statutes),
            new CapitalBook(ledger, statements));
    var capitalPapers =
        new CapitalPapers(
            capital, new CapitalPapers.Rooms(members, memberships, statutes, bank, clock));
    var profit =
        new ProfitService(
            store,
            ids,
            clock,
            new ProfitService.Rooms(ledger, statements, members, memberships, capital));
    var profitPapers = new ProfitPapers(profit, members, clock);
    var letters =
        new MembershipPapers(members, memberships, statutes, clock, new ReadableCapital(capital));
    var decisions = new Decisions(store, ids, clock);
    var ofFunds =
        new coop.meent.fund.Surroundings(
            store,
            ids,
            clock,
            ledger,
            members,
            memberships,
            decisions,
            Invoices.of(team.bills(), team.releases()),
            new TeamShelf(sync));
    var funds = new FundService(ofFunds);
    var lessons = new MemberLessons(bills, team.agreements(), members, clock);
    var development =
        new DevelopmentService(
            new coop.meent.development.Surroundings(
                store,
                ids,
                clock,
                members,
                memberships,
                member -> earned(team, member),
                new BillEvidence(bills),
                new TeamShelf(sync)),
            lessons);
    var caring =
        new CareWiring(store, ids, clock, sync)
            .caring(members, memberships, statutes, new CircleCare(store));
    var absences = new ConfirmedAbsences(caring.absences());
    var circles =
        new CircleService(
            store,
            ids,
            clock,
            new CircleService.Rooms(ledger, bank, members, memberships, statutes, absences));
    var _ =
        store.onCommit(committed -> {
          if (committed.tables().contains("circle_thanks")) circles.tellThanks();
        });
    var skills = new SkillService(store, ids, clock, members);
    var talentRooms =
        new TalentWiring(store, ids, clock, handing::space)
            .over(new TalentWiring.Rooms(members, work, seats, skills, relations));
    var exchange =
        new ExchangeService(
            store,
            ids,
            clock,
            new ExchangeService.Rooms(
                members,
                memberships,
                new FittingColleagues(skills, availability, relations),
                new CardClauses(relations)));
    var market =
        new MarketService(
            store,
            ids,
            clock,
            new MarketService.Rooms(members, memberships, new BoardLeads(exchange)));
    var audience =
        new Audience(
            new OpenTeams(talentRooms.teams(), talentRooms.spaces()),
            space -> sync.overview().readerIds(space));
    var knowledge =
        new KnowledgeService(
            store, ids, clock, new KnowledgeService.Rooms(members, memberships, audience));
    var ideas =
        new IdeaService(
            store,
            ids,
            clock,
            new IdeaService.Rooms(members, memberships, audience, sync::signatures));
    var jobs = new JobService(store, ids, clock, new JobService.Rooms(members, memberships));
    var saving =
        new SavingService(
            store,
            ids,
            clock,
            new SavingService.Rooms(
                members, memberships, costs.service(), jobs, new MemberUses(hours, team, work)));
    var bondWiring = new BondWiring(store, ids, clock, sync);
    var sisters =
        new SisterService(
            store,
            ids,
            clock,
            random,
            new SisterService.Rooms(
                members,
                memberships,
                skills,
                availability,
                () -> work.clients().stream().map(Client::name).toList()));
    var bonds = bondWiring.bonds(members, memberships, skills, seats);
    var personal =
        Stream.of(
                new PersonalCapital(capital, clock).all(),
                List.<PersonalPart>of(new PersonalProfit(profit)),
                new PersonalAssemblies(assemblies, decisions).all(),
                List.<PersonalPart>of(new PersonalHours(hours, work)),
                List.<PersonalPart>of(new PersonalClaims(bills)),
                List.<PersonalPart>of(
                    new PersonalTalents(skills),
                    new PersonalSeats(seats),
                    new PersonalWeeks(availability, clock),
                    new PersonalExperiences(relations)),
                TalentWiring.personal(talentRooms),
                List.<PersonalPart>of(new PersonalBills(team.bills())),
                List.<PersonalPart>of(
                    new PersonalFunds(funds),
                    new PersonalDevelopment(development),
                    new PersonalExchange(exchange),
                    new PersonalMarket(market),
                    new PersonalSharing(store),
                    new PersonalKnowledge(knowledge),
                    new PersonalIdeas(ideas),
                    new PersonalJobs(jobs),
                    new PersonalPrices(saving),
                    new PersonalBonds(bonds, members),
                    new PersonalSisters(sisters)),
                List.<PersonalPart>of(
                    new PersonalCare(caring.cases(), members), new PersonalCircle(circles)))
            .flatMap(List::stream)
            .toList();
    var left =
        new LeavingWiring.Rooms(
            ledger, statements, members, work, papers, sync, statutes, memberships);
    var leaving =
        new LeavingWiring(store, ids, clock, left)
            .leaving(
                List.of(
                    new CapitalPart(capital),
                    new ProfitPart(profit, ledger, statements),
                    new CirclePart(circles),
                    new FundsPart(funds),
                    new RepaymentPart(development),
                    new ClaimsPart(bills)),
                personal);
    var settlements = leaving.settlements();
    var thanks =
        new ThanksService(
            store,
            ids,
            clock,
            new ThanksService.Rooms(
                ledger,
                members,
                memberships,
                team.agreements(),
                new DividedInvoices(team),
                new TeamShelf(sync),
                settlements::isFinal),
            exchange);
    var pay =
        new PayWiring(
                store,
                ids,
                clock,
                new PayWiring.Rooms(ledger, bank, members, sync, () -> sitter.member().id()))
            .service(
                paymentLines,
                List.of(
                    new BillPayables(bills, ledger),
                    new MemberPayables(ofTeam, team.earnings(), settlements::isFinal, funds::due),
                    new FundPayables(ofFunds, funds),
                    new SettlementPayables(settlements, ledger, members, clock),
                    new CirclePayables(circles, settlements::isFinal)));
    var collecting =
        new CollectWiring(
                store,
                ids,
                clock,
                new CollectWiring.Rooms(ledger, bank, members, work, () -> sitter.member().id()))
            .over(
                List.of(
                    new InvoiceCollectables(invoices, ledger),
                    new MemberCollectables(ofTeam, settlements::isFinal)));
    var handingOver =
        handing.over(
            new HandoverWiring.Rooms(
                members,
                work,
                hours,
                skills,
                availability,
                circles,
                caring,
                relations,
                seats,
                invoices,
                statutes,
                memberships));
    var sharing =
        new SharingService(
            store,
            ids,
            clock,
            new SharingService.Rooms(
                members,
                memberships,
                List.of(
                    new SharedLeads(exchange),
                    new SharedAdverts(market),
                    new SharedIdeas(ideas),
                    new SharedLessons(development.teaching()),
                    new SharedCovers(handingOver.transfers(), work, clock))));
    var rivalry =
        new Rivalry(
            ledger,
            bank,
            late,
            vat,
            invoices,
            team.splits(),
            List.of(
                new PaperRivals(voting),
                new BillRivals(bills, ledger, team.splits()::written),
                new CareRivals(caring.cases(), members, () -> sitter.member().id()),
                new CircleRivals(circles),
                new AllianceRivals(circles),
                new CostRivals(costs.service(), ledger),
                new FundRivals(funds),
                new ThanksRivals(thanks, exchange),
                new TrainingRivals(development, members, () -> sitter.member().id()),
                new HandoverRivals(
                    handingOver.transfers(), work, members, () -> sitter.member().id()),
                new RecurringRivals(recurring, ledger),
                new SpreadRivals(spreads, ledger),
                new EstimateRivals(spreads.estimating()),
                new CorrectionRivals(corrections, ledger),
                new AnnualBudgetRivals(annualBudgets, ledger),
                new YearRivals(years, ledger, members, () -> sitter.member().id()),
                new PaymentRivals(pay, team.splits()::written),
                new DebitRivals(collecting.service(), team.splits()::written)));
    var accounts =
        new AccountService(
            new AccountService.Rooms(ledger, statements, team, costs.service(), profit, thanks));
    var circlePapers = new CirclePapers(circles, members, clock);
    var reporting = new ReportWiring(ledger, statements, members, work, sync, rivalry);
    var annual =
        new AnnualRooms(
            ledger,
            statements,
            years,
            new Letterhead(ledger, new Issuers(members)),
            members,
            memberships,
            accounts,
            capital,
            circles,
            costs.service(),
            funds,
            profit,
            saving,
            development,
            sharing,
            () -> sitter.member().id());
    var exports = new Exports(store);
    var audits =
        new AuditService(
            new AuditRooms(
                store,
                ids,
                clock,
                ledger,
                years,
                members,
                new AuditTraces(bills, bank, pay, receipts, sync)));
    var checks =
        new Checks(store, ledger, statements, bank)
            .recounting(assemblies)
            .covering(development)
            .funding(new FundAudit(ofFunds, funds))
            .thanking(new ThanksAudit(ledger, thanks))
            .registering(new SpreadAudit(ledger, statements, spreads))
            .fitting(jobs)
            .budgeting(new AnnualBudgetAudit(ledger, annualBudgets))
            .auditing(new CommitteeAudit(audits));
    var reports =
        reporting.reports(
            new PdfWriter(),
            Stream.of(
                    letters.makers(),
                    capitalPapers.makers(),
                    profitPapers.makers(),
                    new CoverPapers(cover, members, clock).makers(),
                    new FundPapers(funds, members, clock).makers(),
                    new DevelopmentPapers(
                            new DevelopmentPapers.Rooms(
                                development, skills, market, seats, members, ledger),
                            clock)
                        .makers(),
                    vatMakers(vat, lists, ledger, members),
                    List.<ReportMaker>of(
                        new AssetPaper(spreads, new Letterhead(ledger, new Issuers(members))),
                        new AnnualBudgetPaper(
                            annualBudgets, new Letterhead(ledger, new Issuers(members))),
                        new AuditPaper(
                            audits,
                            new AuditPaper.Rooms(
                                statements,
                                years,
                                new Letterhead(ledger, new Issuers(members)),
                                new LaptopSigned(sync),
                                clock.getZone())),
                        new CashReport(
                            new CashRooms(
                                ledger,
                                statements,
                                bank,
                                invoices,
                                new InvoicesPaid(invoices, clock),
                                pay,
                                recurring,
                                vat,
                                collecting.service(),
                                spreads,
                                clock),
                            new Issuers(members))),
                    YearWiring.papers(annual).makers())
                .flatMap(List::stream)
                .toList());
    var endings =
        new YearWiring.Rooms(
            bank,
            invoices,
            bills,
            recurring,
            spreads,
            annualBudgets,
            costs.service(),
            late,
            vat,
            checks,
            statements);
    var outlets =
        new YearWiring.Outlets(
            files,
            store,
            exports,
            reporting::names,
            new AuditFiles(store, new AuditFileFacts(members, work, bills, bank, team, clock)),
            circles,
            circlePapers);
    return new Services(
        files,
        store,
        ledger,
        statements,
        members,
        new Founding(store, members, ledger),
        work,
        new IntakeService(store, clock, members, work, relations),
        bank,
        SearchWiring.over(
            store,
            ledger,
            members,
            work,
            bank,
            List.of(
                new PaperFinder(papers, members, () -> sitter.member().id()),
                new NoteFinder(knowledge),
                new IdeaFinder(ideas))),
        reports,
        exports,
        checks,
        sync,
        late,
        papers,
        rivalry,
        statutes,
        memberships,
        letters,
        assemblies,
        voting,
        decisions,
        minutes,
        capital,
        capitalPapers,
        cover,
        funds,
        development,
        exchange,
        thanks,
        market,
        sharing,
        knowledge,
        ideas,
        jobs,
        saving,
        bondWiring.over(bonds, handingOver.away()),
        sisters,
        profit,
        profitPapers,
        leaving,
        vat,
        lists,
        hours,
        invoices,
        team,
        circles,
        circlePapers,
        caring,
        costs,
        recurring,
        spreads,
        corrections,
        new DoubleService(correcting),
        annualBudgets,
        audits,
        pay,
        new BatchPapers(pay, members, clock),
        collecting,
        receipts,
        bills,
        accounts,
        skills,
        availability,
        relations,
        new InvoicesPaid(invoices, clock),
        seats,
        new TeamProposals(seats, skills, availability, memberships, handingOver.standIns()::bySeat),
        handingOver,
        talentRooms,
        new YearWiring(endings, annual, outlets).over(reports));
  }

  /// What members invoiced, without VAT; what was credited comes off on its own day.
  private static List<Earned> earned(TeamService team, MemberId member) {
    return team.bills().bills(member).stream()
        .map(one -> new Earned(one.bill().issued(), one.bill().net()))
        .toList();
  }

  private static List<String> grounds(
      WorkService work, RelationService relations, AssignmentId assignment) {
    return work.assignment(assignment)
        .flatMap(one -> relations.relation(one.client()))
        .flatMap(relation -> relation.card().grounds())
        .map(List::of)
        .orElse(List.of());
  }

  /// Mirrors are made as soon as there is something to mirror, whoever it came from.
  private static void mirroring(Store store, Mirroring mirroring) {
    var _ = store.onCommit(mirroring::after);
  }

  private static List<ReportMaker> vatMakers(
      VatService vat, SalesLists lists, LedgerService ledger, MemberService members) {
    var letterhead = new Letterhead(ledger, new Issuers(members));
    return List.of(
        new VatReturnReport(vat, letterhead), new SalesListReport(vat, lists, letterhead));
  }

  private static MembershipService.Surroundings around(
      Store store,
      SyncService sync,
      WorkService work,
      SeatsHeld seats,
      LedgerService ledger,
      Statements statements) {
    var inCircle = new CirclePause(store);
    var held = new AssignmentsHeld(work);
    var access = new AccessMap(store, work);
    return new MembershipService.Surroundings(
        sync::member,
        List.of(new RuledPause(), held, seats, access, inCircle),
        List.of(held, seats, access, inCircle, new OpenAccount(ledger, statements)));
  }
}
