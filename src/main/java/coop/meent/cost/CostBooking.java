package coop.meent.cost;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.CostShareId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.split.BillingDetails;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.vat.VatCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a run: one entry, one share for each member, and for a service an invoice with each. What
/// is supplied is income of the cooperative with VAT; costs for joint account come off the costs
/// again.
final class CostBooking {

  static final String CONTRIBUTIONS = "WOvbSgbBvl";
  private static final String CODE = "V21";

  private final Surroundings around;
  private final CostRuns runs;
  private final VatCodes vat = new VatCodes();

  CostBooking(Surroundings around, CostRuns runs) {
    this.around = around;
    this.runs = runs;
  }

  CostRun book(Tx tx, CostPlan plan, Optional<LocalDate> asked) {
    boolean isBilled = plan.pool().vat() == VatKind.SERVICE;
    var day = asked.orElse(isBilled ? around.today() : plan.period().to());
    if (day.isBefore(plan.period().to()))
      throw Surroundings.refused(new CostRefusal.BeforePeriodEnd(day, plan.period().to()));
    if (day.isAfter(around.today())) throw Surroundings.refused(new CostRefusal.NotYet(day));
    var bearing = plan.parts().stream().filter(one -> !one.amount().isZero()).toList();
    var customers = isBilled ? customers(bearing, day) : Map.<MemberId, String>of();
    var bills = bills(tx, plan, customers, day);
    var entry = around.ledger().record(tx, draft(plan, bearing, bills, day));
    var now = around.clock().instant();
    var run =
        new CostRun(
            new CostRunId(around.ids().next()),
            plan.pool().about(plan.period()),
            plan.pool().id(),
            plan.pool().name(),
            plan.period(),
            plan.key().id(),
            plan.pool().vat(),
            plan.total(),
            plan.kept(),
            entry.id(),
            Optional.empty());
    runs.put(tx, run, now);
    for (var part : bearing) {
      var bill = Optional.ofNullable(bills.get(part.claim().member()));
      runs.put(tx, share(run, plan, part, bill, day, entry.id()), now);
    }
    return run;
  }

  private CostShare share(
      CostRun run,
      CostPlan plan,
      CostPlan.Part part,
      Optional<CostShare.Bill> bill,
      LocalDate day,
      EntryId entry) {
    var claim = part.claim();
    return new CostShare(
        new CostShareId(around.ids().next()),
        claim.member(),
        run.id(),
        run.poolName(),
        plan.period(),
        plan.key().kind(),
        plan.key().resolution(),
        plan.key().resolved(),
        plan.total(),
        claim.weight(),
        part.weightSum(),
        claim.days(),
        part.amount(),
        part.vat(),
        bill,
        day,
        Optional.empty(),
        around.kept().with(claim.member()).kind() == Space.Kind.WITH_MEMBER,
        entry);
  }

  /// One series for all; in order of member number.
  private Map<MemberId, CostShare.Bill> bills(
      Tx tx, CostPlan plan, Map<MemberId, String> customers, LocalDate day) {
    Map<MemberId, CostShare.Bill> bills = new HashMap<>();
    if (customers.isEmpty()) return bills;
    var percent = plan.vat().orElseThrow().value().movePointRight(2);
    var number = runs.next(tx, day.getYear());
    for (var part : plan.parts()) {
      var customer = customers.get(part.claim().member());
      if (customer == null) continue;
      bills.put(part.claim().member(), new CostShare.Bill(number, percent, supplier(), customer));
      number = new CostBillNumber(number.series(), number.year(), number.number() + 1);
    }
    return bills;
  }

  private EntryDraft draft(
      CostPlan plan,
      List<CostPlan.Part> bearing,
      Map<MemberId, CostShare.Bill> bills,
      LocalDate day) {
    var book = around.book();
    var words = around.written();
    List<Posting> lines = new ArrayList<>();
    var owing = around.account(book, ChartOfAccounts.MEMBER_ACCOUNT, day);
    for (var part : bearing) {
      var of = Dimensions.NONE.withMember(part.claim().member());
      var bill = Optional.ofNullable(bills.get(part.claim().member()));
      var line = Posting.of(owing, part.gross()).with(of);
      lines.add(bill.map(one -> line.withText(one.number().toString())).orElse(line));
    }
    if (plan.pool().vat() == VatKind.SERVICE) lines.addAll(supplied(book, bearing, day));
    else lines.addAll(takenOff(plan));
    var text = words.get("cost.entry", plan.pool().name(), words.period(plan.period()));
    return EntryDraft.of(book.id(), day, text, lines).withDocument(document(plan));
  }

  private String document(CostPlan plan) {
    return around.written().get("cost.entry.document", plan.period().toString());
  }

  private List<Posting> supplied(Book book, List<CostPlan.Part> bearing, LocalDate day) {
    var income = around.account(book, CONTRIBUTIONS, day);
    var owed = around.account(book, vat.find(CODE).orElseThrow().accounts().getFirst(), day);
    List<Posting> lines = new ArrayList<>();
    for (var part : bearing) {
      var of = Dimensions.NONE.withMember(part.claim().member());
      lines.add(Posting.of(income, part.amount().negate()).with(of).withVat(CODE));
      if (!part.vat().isZero())
        lines.add(Posting.of(owed, part.vat().negate()).with(of).withVat(CODE));
    }
    return lines;
  }

  /// What members bear comes off the accounts it stands on; what the cooperative keeps stays on
  /// those with most.
  private static List<Posting> takenOff(CostPlan plan) {
    var left = plan.kept();
    List<Map.Entry<AccountId, Money>> largestFirst = new ArrayList<>(plan.costs().entrySet());
    largestFirst.sort(Map.Entry.<AccountId, Money>comparingByValue(Comparator.reverseOrder()));
    List<Posting> lines = new ArrayList<>();
    for (var one : largestFirst) {
      var amount = one.getValue();
      if (amount.isPositive() && left.isPositive()) {
        var stays = amount.compareTo(left) < 0 ? amount : left;
        amount = amount.minus(stays);
        left = left.minus(stays);
      }
      if (!amount.isZero()) lines.add(Posting.of(one.getKey(), amount.negate()));
    }
    return lines;
  }

  CostRun takeBack(Tx tx, CostRun run, String reason) {
    var booked = around.ledger().entry(run.entry()).orElseThrow();
    var entry =
        run.vat() == VatKind.SERVICE
            ? around.ledger().reverse(tx, booked.id(), around.today(), booked.text())
            : around.ledger().takeBack(tx, booked);
    var now = around.clock().instant();
    runs.withdraw(tx, around.ids(), run.id(), entry.id(), reason.strip(), now);
    var shares =
        runs.shares(tx.sql()).stream()
            .filter(one -> one.run().equals(run.id()) && !one.isCredit())
            .sorted(Comparator.comparing((CostShare one) -> number(one)))
            .toList();
    var next = runs.next(tx, entry.date().getYear());
    for (var share : shares) {
      var number = next;
      var credit =
          share
              .bill()
              .map(bill ->
                  new CostShare.Bill(number, bill.vatPercent(), bill.supplier(), bill.customer()));
      if (credit.isPresent())
        next = new CostBillNumber(next.series(), next.year(), next.number() + 1);
      var id = new CostShareId(around.ids().next());
      runs.put(tx, share.takenBack(id, credit, entry.date(), entry.id()), now);
    }
    return run;
  }

  private static String number(CostShare share) {
    return share.bill().map(bill -> bill.number().toString()).orElse(share.id().uuid().toString());
  }

  /// Whether a plan gives everybody what they bear by now.
  static boolean isSame(CostPlan plan, List<CostShare> shares) {
    Map<MemberId, Money> now = new HashMap<>();
    for (var part : plan.parts())
      if (!part.amount().isZero()) now.put(part.claim().member(), part.gross());
    Map<MemberId, Money> then = new HashMap<>();
    for (var share : shares)
      if (!share.isCredit()) then.merge(share.member(), share.gross(), Money::plus);
    return now.equals(then);
  }

  /// All that is missing is named at once.
  private Map<MemberId, String> customers(List<CostPlan.Part> bearing, LocalDate day) {
    Map<MemberId, String> customers = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (var part : bearing) {
      var who = part.claim();
      around
          .billing()
          .details(who.member(), day)
          .ifPresentOrElse(
              details -> customers.put(who.member(), customer(who.name(), details)),
              () -> missing.add(who.name()));
    }
    if (!missing.isEmpty())
      throw Surroundings.refused(new CostRefusal.NoDetails(String.join(", ", missing), day));
    return customers;
  }

  private String customer(String name, BillingDetails details) {
    List<String> lines = new ArrayList<>(List.of(name));
    lines.addAll(details.address());
    details.vatNumber().ifPresent(one -> lines.add(around.written().get("split.paper.vat", one)));
    return String.join("\n", lines);
  }

  private String supplier() {
    List<String> lines = new ArrayList<>();
    around
        .members()
        .cooperative()
        .ifPresent(one -> {
          lines.add(one.fullName());
          one.seat().ifPresent(lines::add);
          add(lines, "split.paper.kvk", one.kvkNumber());
          add(lines, "split.paper.vat", one.vatNumber());
        });
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private void add(List<String> lines, String key, Optional<String> number) {
    number.ifPresent(given -> lines.add(around.written().get(key, given)));
  }
}
