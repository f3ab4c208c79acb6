package coop.meent.demo;

import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.JournalFilter;
import coop.meent.member.FoundingOutcome.Founded;
import coop.meent.vat.VatRhythm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two years, or more, in the life of a cooperative: puts the strands together and lets the days go
/// by. Each day's entries are one deed.
final class Story {

  private static final int OPEN_INVOICES = 3;

  private final Span span;
  private final StoryClock clock;
  private final Ids ids;
  private final Services services;
  private final Founded founded;
  private final Cast cast = new Cast();
  private final Chart chart;
  private final DayBook dayBook;
  private final Admissions admissions;
  private final NewWork newWork;
  private final BankDesk bankDesk;
  private final Till main;
  private final Till savings;
  private final DemoOptions options;
  private final Seeded random;
  private long entries;

  Story(
      DemoOptions options,
      Span span,
      Services services,
      Founded founded,
      StoryClock clock,
      Ids ids,
      Seeded random,
      Path statements) {
    this.options = options;
    this.span = span;
    this.services = services;
    this.founded = founded;
    this.clock = clock;
    this.ids = ids;
    this.random = random;
    chart = Chart.of(services.ledger(), founded.book().id());
    dayBook = new DayBook(services.store(), services.ledger(), chart);
    main = till("Coöperatie De Meent", "10201", Opening.BANK);
    savings = till("Coöperatie De Meent, sparen", "10230", Opening.SAVINGS);
    bankDesk = new BankDesk(span, chart, services.store(), services.bank(), dayBook, statements);
    var names = new Names(random);
    admissions =
        new Admissions(span, options.members(), cast, services.members(), names, chart, main);
    newWork = new NewWork(span, options.members(), cast, services.work(), names, random);
  }

  private Till till(String name, String account, Money balance) {
    return new Till(Ibans.of("NL", name), account, balance, span.start());
  }

  void tell() {
    bankDesk.open(main, "Betaalrekening");
    bankDesk.open(savings, "Spaarrekening");
    bankDesk.keepRule("Bankkosten", "Kosten zakelijk pakket", "46415");
    admissions.begin(founded.founder());
    newWork.begin();
    var filing = new VatReturns.Filing(services.vat(), services.ledger(), dayBook);
    var ownBooks = new OwnBooks(span, dayBook, filing, ownBooks());
    var payouts = new Payouts(cast, chart, dayBook, main, ownBooks);
    var receivables = new Receivables(span, chart, main, payouts);
    Set<Invoicing.Earnings> earnings = new LinkedHashSet<>(List.of(receivables, ownBooks));
    var papers = new Papers(span, services, dayBook);
    papers.begin(main.iban);
    var invoicing = new Invoicing(cast, chart, dayBook, earnings, papers, random);
    ownBooks.open(open(invoicing, receivables));

    new Assets(span, chart, services.spreads()).takeOver();
    var sharing = new Sharing(services, chart, dayBook, main, cast);
    sharing.begin(span.start().minusYears(3));

    var tray = new BillTray(services, cast, ids, clock);
    var strands =
        List.of(
            admissions,
            newWork,
            invoicing,
            receivables,
            payouts,
            new Debits(span, cast, chart, main, payouts, services, ids, clock),
            new FixedCosts(span, chart, main, random),
            new Bills(span, cast, chart, dayBook, main, tray),
            new Savings(chart, main, savings, Demo.NAME),
            new VatReturns(span, chart, filing, main, Opening.VAT),
            sharing,
            new FirstYear(span, cast, chart, main, dayBook, services, ids, clock),
            new YearEnd(span, chart, dayBook, services, sharing),
            new YearPlan(span, chart, services.budgets()),
            new Blunder(span, chart, dayBook, services.ledger(), tray),
            ownBooks,
            new Tickets(span, options.transactions(), cast, chart, dayBook, main, payouts, random));
    for (var day = span.start(); !day.isAfter(span.today()); day = day.plusDays(1))
      live(day, strands);
    new Finale(span, cast, chart, main, savings, receivables).play();
    bankDesk.fetchLast();
    papers.finish(cast);
    new Comings(span, cast, services).tell();
    var team = new TeamFinale(span, cast, services, ids, clock);
    team.tell();
    new OfficeFinale(span, cast, services, chart, tray, team.agreements(), ids, clock).tell();
    new CircleStory(span, cast, services, new CareStory(span, cast, services, ids, clock)).tell();
    new FundStory(span, cast, services, ids).tell();
    new TalentStory(span, cast, services, ids).tell();
    new SeatStory(span, cast, services, ids).tell();
    new RelationStory(span, cast, services, ids).tell();
    new HandoverStory(span, cast, services, ids).tell();
    new DevelopmentStory(span, cast, services, ids).tell();
    new ExchangeStory(span, cast, services, team.agreements(), ids).tell();
    new MateStory(span, cast, services, ids).tell();
    new KnowledgeStory(span, cast, services, ids).tell();
    new IdeaStory(span, cast, services, ids).tell();
    new BondStory(span, cast, services, ids).tell();
    new SisterStory(span, cast, services, ids).tell();
    new JobStory(span, cast, services, ids).tell();
    entries = services.ledger().countEntries(JournalFilter.all(founded.book().id()));
  }

  private void live(LocalDate day, List<Strand> strands) {
    clock.moveTo(day);
    bankDesk.on(day);
    for (var strand : strands) strand.on(day);
    dayBook.record();
  }

  /// Invoices of December that are paid in the first weeks.
  private List<Invoice> open(Invoicing invoicing, Receivables receivables) {
    List<Invoice> open = new ArrayList<>();
    for (var job : cast.jobs.subList(0, Math.min(OPEN_INVOICES, cast.jobs.size()))) {
      var invoice = invoicing.make(job, span.start().minusDays(14));
      open.add(invoice);
      receivables.invoiced(invoice);
    }
    dayBook.add(new Opening(chart, cast, span.start()).entry(open));
    return open;
  }

  private List<OwnBooks.Own> ownBooks() {
    List<OwnBooks.Own> own = new ArrayList<>();
    var rhythms = List.of(VatRhythm.MONTH, VatRhythm.QUARTER);
    for (var person : cast.people.subList(0, rhythms.size())) {
      var book =
          services
              .store()
              .write(
                  "demo.own-book",
                  tx ->
                      services
                          .ledger()
                          .openBook(
                              tx,
                              BookKind.MEMBER,
                              Optional.of(person.id()),
                              "m" + person.number(),
                              person.name()));
      var chart = Chart.of(services.ledger(), book.id());
      own.add(new OwnBooks.Own(person, chart, rhythms.get(own.size())));
    }
    return own;
  }

  List<Path> statements() {
    return bankDesk.files();
  }

  long entries() {
    return entries;
  }
}
