package coop.meent.demo;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.demo.Cast.Customer;
import coop.meent.demo.Cast.Job;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import coop.meent.work.WorkService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Clients, and the assignments that they give in the course of the story: those of
/// `assignments.tsv`, and one more for every two members beyond 24.
final class NewWork implements Strand {

  private static final int TOLD_OF = 24;

  private final Span span;
  private final int members;
  private final Cast cast;
  private final WorkService work;
  private final Names names;
  private final Seeded random;
  private final List<Planned> planned = new ArrayList<>();

  private record Planned(
      String name,
      int client,
      List<Integer> team,
      long rateCents,
      int hours,
      int invoiceDay,
      LocalDate from,
      Optional<LocalDate> to) {}

  NewWork(Span span, int members, Cast cast, WorkService work, Names names, Seeded random) {
    this.span = span;
    this.members = members;
    this.cast = cast;
    this.work = work;
    this.names = names;
    this.random = random;
  }

  void begin() {
    for (var line : Sheet.read("clients.tsv").lines()) {
      var iban = Ibans.of(line.text("iban_country"), line.text("name"));
      var tariff = Tariff.valueOf(line.text("vat_code"));
      var id =
          client(line.text("name"), line.text("town"), iban, tariff, line.number("days_to_pay"));
      var vatNumber = line.text("vat_number");
      if (!vatNumber.isEmpty()) work.setVatNumber(id, vatNumber);
    }
    for (int more = TOLD_OF; more < members; more += 8) {
      var name = names.client();
      client(name, names.town(), Ibans.of("NL", name), Tariff.V21, 15 + random.nextInt(25));
    }
    for (var line : Sheet.read("assignments.tsv").lines()) planned.add(plan(line));
    for (int more = TOLD_OF; more < members; more += 2) planned.add(planMore(more));
    startOn(span.start());
  }

  private ClientId client(String name, String town, String iban, Tariff tariff, int daysToPay) {
    var client = saved(draft(name, town, tariff));
    cast.customers.add(new Customer(client.id(), name, iban, tariff, daysToPay));
    return client.id();
  }

  private Client saved(ClientDraft draft) {
    var outcome = work.saveClient(Optional.empty(), draft);
    if (outcome instanceof ClientOutcome.Saved(var client, var _)) return client;
    throw new IllegalStateException(outcome.toString());
  }

  /// What follows from the name alone, so that the story stays what it is.
  private static ClientDraft draft(String name, String town, Tariff tariff) {
    int mark = Math.floorMod(name.hashCode(), 9000);
    boolean isAbroad = tariff == Tariff.VED;
    var terms =
        ClientTerms.NONE
            .withAddress(
                isAbroad ? "Wallstraße " + (1 + mark % 40) : "Kerkstraat " + (1 + mark % 90),
                isAbroad ? "26122" : "%04d AB".formatted(1000 + mark),
                isAbroad ? "DE" : "NL")
            .withPaymentDays(30);
    return ClientDraft.named(name)
        .in(town)
        .withNumbers(
            isAbroad ? Optional.empty() : Optional.of("%08d".formatted(70_000_000 + mark)),
            isAbroad ? Optional.of("DE136695976") : Optional.empty())
        .on(terms);
  }

  private Planned plan(Sheet.Line line) {
    var from = span.start().plusMonths(line.number("from_month"));
    return new Planned(
        line.text("name"),
        line.number("client"),
        Arrays.stream(line.text("team").split(",")).map(Integer::valueOf).toList(),
        line.number("rate_cents"),
        line.number("hours"),
        line.number("invoice_day"),
        from,
        Optional.of(line.number("months"))
            .filter(months -> months > 0)
            .map(months -> from.plusMonths(months).minusDays(1)));
  }

  private Planned planMore(int number) {
    return new Planned(
        names.work(),
        1 + random.nextInt(cast.customers.size()),
        List.of(number + 1, 1 + random.nextInt(number), number),
        2L * (4_000 + 25 * random.nextInt(60)),
        24 + random.nextInt(60),
        1 + random.nextInt(28),
        span.start().plusMonths(random.nextInt(6)),
        Optional.empty());
  }

  @Override
  public void on(LocalDate day) {
    if (day.isAfter(span.start())) startOn(day);
  }

  private void startOn(LocalDate day) {
    for (var one : planned) {
      if (one.from.equals(day)) start(one);
    }
  }

  private void start(Planned one) {
    var team = one.team.stream().map(cast::person).distinct().toList();
    var customer = cast.customers.get(one.client - 1);
    var draft =
        new AssignmentDraft(
            one.name,
            customer.id(),
            team.getFirst().id(),
            one.from,
            one.to,
            Optional.of(Money.ofCents(one.rateCents)));
    var outcome = work.saveAssignment(Optional.empty(), draft);
    if (!(outcome instanceof AssignmentOutcome.Saved(var assignment, var _)))
      throw new IllegalStateException(outcome.toString());
    cast.jobs.add(new Job(assignment, customer, team, one.rateCents, one.hours, one.invoiceDay));
  }
}
