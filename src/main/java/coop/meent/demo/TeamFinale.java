package coop.meent.demo;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.demo.Cast.Person;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.FinalOutcome;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceService;
import coop.meent.invoice.Sender;
import coop.meent.split.AgreementService;
import coop.meent.split.BillingDetails;
import coop.meent.split.MarginRule;
import coop.meent.split.SelfBill;
import coop.meent.split.SplitDraft;
import coop.meent.split.SplitDraft.Weight;
import coop.meent.split.SplitKey;
import coop.meent.split.SplitOutcome;
import coop.meent.split.TeamService;
import coop.meent.work.Assignment;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import coop.meent.work.HoursService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A job by a team of three, from their hours on: one month's invoice is divided over them, with
/// each one's own invoice made, accepted by one and objected to by another; the next month's waits
/// to be divided. A fourth member may be invoiced for as well. Told last, so that the books of the
/// story stay as they are.
final class TeamFinale {

  /// How long ago the first of the two was made.
  private static final int FIRST_DAYS = 8;

  private static final BigDecimal PRICE = new BigDecimal("92.50");

  private final Span span;
  private final List<Person> team;
  private final List<Person> agreeing;
  private final Cast.Customer customer;
  private final Services services;
  private final HoursService hours;
  private final InvoiceService invoices;
  private final TeamService teams;

  TeamFinale(Span span, Cast cast, Services services, Ids ids, Clock clock) {
    this.span = span;
    this.services = services;
    team = cast.people.subList(0, Math.min(3, cast.people.size()));
    agreeing = cast.people.subList(0, Math.min(4, cast.people.size()));
    customer = cast.customers.getFirst();
    hours = services.hours();
    invoices = services.invoices();
    teams = TeamService.over(services.surroundings(ids, clock));
  }

  AgreementService agreements() {
    return teams.agreements();
  }

  void tell() {
    if (!invoices.sender().isFilled()) send();
    var job = job(client());
    agree();
    var first = span.today().minusMonths(2);
    work(job, first, List.of("37", "41", "22.5"));
    divide(invoice(job, first, span.today().minusDays(FIRST_DAYS)), job);
    var second = span.today().minusMonths(1);
    work(job, second, List.of("12", "9", "16"));
    var _ = invoice(job, second, span.today());
    var _ = teams.mirrors().catchUp();
  }

  private void send() {
    var _ =
        invoices.saveSender(
            new Sender(
                Optional.of("Houtmarkt 12"),
                Optional.of("7201 KL"),
                Optional.of("Zutphen"),
                Optional.of("boek@demeent.example"),
                Optional.empty(),
                Optional.of("NL91ABNA0417164300"),
                Optional.of(21)));
  }

  /// One that the story has, with the address that an invoice needs.
  private Client client() {
    var known =
        services.work().clients().stream()
            .filter(one -> one.id().equals(customer.id()))
            .findFirst()
            .orElseThrow();
    if (known.terms().street().isPresent()) return known;
    var draft =
        known
            .draft()
            .withNumbers(Optional.of("90000057"), known.vatNumber())
            .on(ClientTerms.NONE.withAddress("Kade 8", "7411 AA", "NL"));
    if (services.work().saveClient(Optional.of(known.id()), draft)
        instanceof ClientOutcome.Saved saved) return saved.client();
    throw new IllegalStateException("no client");
  }

  private Assignment job(Client client) {
    var draft =
        new AssignmentDraft(
            "Festivalcampagne",
            client.id(),
            team.getFirst().id(),
            span.today().minusMonths(3),
            Optional.empty(),
            Optional.of(Money.of(PRICE)));
    var outcome = services.work().saveAssignment(Optional.empty(), draft);
    if (outcome instanceof AssignmentOutcome.Saved saved) return saved.assignment();
    throw new IllegalStateException(outcome.toString());
  }

  /// All hours of a month on its first days, in pieces of a day; a day that others' work filled is
  /// passed over.
  private void work(Assignment job, LocalDate month, List<String> weights) {
    for (int i = 0; i < team.size(); i++) {
      int left = new BigDecimal(weights.get(i)).multiply(BigDecimal.valueOf(60)).intValue();
      var day = month.withDayOfMonth(1);
      for (; left > 0; day = day.plusDays(1)) {
        int minutes = Math.min(left, 8 * 60);
        if (log(team.get(i).id(), job, day, minutes)) left -= minutes;
      }
    }
  }

  private boolean log(MemberId who, Assignment job, LocalDate day, int minutes) {
    var outcome = hours.log(new HoursDraft(who, job.id(), day, minutes, "Campagne", true), who);
    return switch (outcome) {
      case HoursOutcome.Logged _ -> true;
      case HoursOutcome.MoreThanADay _ -> false;
      default -> throw new IllegalStateException(outcome.toString());
    };
  }

  private Invoice invoice(Assignment job, LocalDate month, LocalDate day) {
    var first = month.withDayOfMonth(1);
    var period = new FiscalPeriod(first, first.plusMonths(1).minusDays(1));
    var line = DraftLine.hours(job.id(), period, PRICE, "V21");
    var saved = invoices.saveDraft(Optional.empty(), Draft.Content.of(job.client(), line));
    if (!(saved instanceof DraftOutcome.Saved draft)) throw new IllegalStateException(saved + "");
    var outcome = invoices.makeFinal(draft.draft().id(), day);
    if (outcome instanceof FinalOutcome.Final made) return made.invoice();
    throw new IllegalStateException(outcome.toString());
  }

  private void agree() {
    var from = span.start();
    var first = span.today().minusDays(FIRST_DAYS);
    require(
        teams.splits().setMargin(new MarginRule(Optional.empty(), new BigDecimal("7.5"), first)));
    for (var person : agreeing) {
      require(
          teams.agreements().agree(person.id(), from, Optional.of(14), Optional.of("map Leden")));
      require(
          teams
              .agreements()
              .tell(
                  new BillingDetails(
                      new UUID(0, 0),
                      person.id(),
                      from,
                      person.smallBusiness(),
                      Optional.of("NL0000%05dB%02d".formatted(90000 + person.number(), 10)),
                      Optional.of("900001%02d".formatted(person.number())),
                      "Dorpsstraat " + (10 + person.number()),
                      "7201 AA",
                      "Zutphen",
                      "NL")));
    }
  }

  private void divide(Invoice invoice, Assignment job) {
    var billed = teams.splits().billed(invoice.number().toString()).getFirst();
    var weights =
        billed.worked().stream().map(one -> new Weight(one.member(), one.hours())).toList();
    var draft = new SplitDraft(billed.id(), new BigDecimal("7.5"), SplitKey.HOURS, weights);
    var split = require(teams.splits().split(draft));
    var bills = require(teams.bills().bill(split.id(), invoice.date().plusDays(1), Set.of()));
    answer(bills, job);
  }

  private void answer(List<SelfBill> bills, Assignment job) {
    var first = bills.getFirst();
    require(teams.bills().accept(first.id(), first.member()));
    if (bills.size() < 3) return;
    var last = bills.getLast();
    var why = "Mijn uren voor de %s zijn er meer: ik stuur ze na.".formatted(job.name());
    require(teams.bills().object(last.id(), last.member(), why));
  }

  private static <T> T require(SplitOutcome<T> outcome) {
    return switch (outcome) {
      case SplitOutcome.Done<T>(var result, var _) -> result;
      case SplitOutcome.Refused<T>(var why) -> throw new IllegalStateException(why.toString());
    };
  }
}
