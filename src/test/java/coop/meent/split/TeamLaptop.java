package coop.meent.split;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.cli.Services;
import coop.meent.einvoice.Address;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.split.SplitDraft.Weight;
import coop.meent.store.Space;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The team room at one laptop, over invoices that a test names.
public final class TeamLaptop {

  public final Services services;
  public final TeamService team;
  private final List<Billed> billed = new ArrayList<>();

  public TeamLaptop(Services services, Clock clock, long seed) {
    this.services = services;
    team =
        TeamService.over(
            new Surroundings(
                services.store(),
                new Ids(clock, new Seeded(seed)),
                clock,
                services.ledger(),
                services.statements(),
                services.members(),
                services.work(),
                new Known(),
                member -> kept(services, member)));
  }

  private final class Known implements BilledWork {

    @Override
    public List<Billed> all() {
      return List.copyOf(billed);
    }

    @Override
    public java.util.Optional<Address> address() {
      return java.util.Optional.of(Address.of("Houtmarkt 12", "7201 KL", "Zutphen", "NL"));
    }
  }

  static Space kept(Services services, MemberId member) {
    boolean isAlone = services.sync().member().isEmpty();
    boolean hasKey =
        services.sync().overview().spaces().stream()
            .anyMatch(one -> one.space().equals(Space.withMember(member)));
    return isAlone || hasKey ? Space.withMember(member) : Space.OFFICE;
  }

  /// Work for a client that the laptop's own rooms know.
  public Billed invoice(String number, LocalDate date, String net, MemberId holder) {
    var client = services.work().addClient("Gemeente Zutphen", java.util.Optional.empty());
    var assignment =
        services
            .work()
            .addAssignment(
                "Website", client.id(), holder, date.minusMonths(2), java.util.Optional.empty());
    return add(number, date, net, client.id(), assignment.id());
  }

  private Billed add(
      String number, LocalDate date, String net, ClientId client, AssignmentId assignment) {
    var amount = Money.parse(net);
    var one =
        new Billed(
            UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            number,
            date,
            assignment,
            client,
            "Gemeente Zutphen",
            "Website",
            amount,
            BillVat.of(amount, false, date).amount().plus(amount),
            List.of(),
            List.of());
    billed.add(one);
    return one;
  }

  /// The same invoice as another laptop of the office has it.
  public void knows(Billed one) {
    billed.removeIf(known -> known.id().equals(one.id()));
    billed.add(one);
  }

  public Billed known(String number) {
    return billed.stream().filter(one -> one.number().equals(number)).findFirst().orElseThrow();
  }

  public Billed withHours(Billed one, Map<MemberId, BigDecimal> hours) {
    var now =
        new Billed(
            one.id(),
            one.number(),
            one.date(),
            one.assignment(),
            one.client(),
            one.clientName(),
            one.work(),
            one.net(),
            one.gross(),
            hours.entrySet().stream()
                .map(each -> new Billed.Worked(each.getKey(), each.getValue()))
                .toList(),
            one.payments());
    knows(now);
    return now;
  }

  public Billed paid(Billed one, LocalDate day, String amount) {
    List<Billed.Paid> payments = new ArrayList<>(one.payments());
    payments.add(new Billed.Paid(new UUID(1, payments.size()), day, Money.parse(amount)));
    var now =
        new Billed(
            one.id(),
            one.number(),
            one.date(),
            one.assignment(),
            one.client(),
            one.clientName(),
            one.work(),
            one.net(),
            one.gross(),
            one.worked(),
            payments);
    knows(now);
    return now;
  }

  public static SplitDraft draft(Billed billed, String margin, Map<MemberId, String> weights) {
    return new SplitDraft(
        billed.id(),
        new BigDecimal(margin),
        SplitKey.HOURS,
        weights.entrySet().stream()
            .map(one -> new Weight(one.getKey(), new BigDecimal(one.getValue())))
            .toList());
  }

  public void agrees(MemberId member, LocalDate from, boolean isSmallBusiness) {
    done(
        team.agreements()
            .agree(member, from, java.util.Optional.of(14), java.util.Optional.empty()));
    done(
        team.agreements()
            .tell(
                new BillingDetails(
                    new UUID(0, 0),
                    member,
                    from,
                    isSmallBusiness,
                    isSmallBusiness
                        ? java.util.Optional.empty()
                        : java.util.Optional.of("NL000099998B57"),
                    java.util.Optional.of("90000001"),
                    "Dorpsstraat 1",
                    "7201 AA",
                    "Zutphen",
                    "NL")));
  }

  public static <T> T done(SplitOutcome<T> outcome) {
    return switch (outcome) {
      case SplitOutcome.Done<T>(var result, var _) -> result;
      case SplitOutcome.Refused<T>(var why) ->
          throw new AssertionError(why.key() + why.arguments());
    };
  }

  public Book book(BookKind kind) {
    return services.ledger().books().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /// Balances of a book by RGS code.
  public Map<String, String> balances(BookKind kind) {
    Map<String, String> balances = new TreeMap<>();
    for (var row : services.statements().balances(BalanceFilter.all(book(kind).id())))
      balances.put(row.account().rgs().orElse("?"), row.balance().toString());
    return balances;
  }

  /// What of a book a VAT code bears, by RGS code.
  public Map<String, String> vat(BookKind kind, String code) {
    Map<String, Money> sums = new TreeMap<>();
    services
        .ledger()
        .eachEntry(
            coop.meent.ledger.JournalFilter.all(book(kind).id()),
            entry ->
                entry.postings().stream()
                    .filter(one -> one.vatCode().filter(code::equals).isPresent())
                    .forEach(one ->
                        sums.merge(
                            services
                                .ledger()
                                .account(one.account())
                                .orElseThrow()
                                .rgs()
                                .orElse("?"),
                            one.amount(),
                            Money::plus)));
    Map<String, String> plain = new TreeMap<>();
    sums.forEach((rgs, sum) -> plain.put(rgs, sum.toString()));
    return plain;
  }
}
