package coop.meent.demo;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Rhythm;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillPayables;
import coop.meent.bill.ClaimDraft;
import coop.meent.bill.CostKind;
import coop.meent.bill.PrivateUse;
import coop.meent.cost.CostOutcome;
import coop.meent.cost.CostPool;
import coop.meent.cost.CostRoom;
import coop.meent.cost.InsuredCosts;
import coop.meent.cost.KeyDraft;
import coop.meent.cost.KeyKind;
import coop.meent.cost.PoolDraft;
import coop.meent.cost.Surroundings;
import coop.meent.cost.VatKind;
import coop.meent.job.JobService;
import coop.meent.job.Per;
import coop.meent.job.PriceDraft;
import coop.meent.job.ReferencePrice.Resolution;
import coop.meent.job.SavingService;
import coop.meent.job.Subject;
import coop.meent.job.Uses;
import coop.meent.pay.BatchDraft;
import coop.meent.pay.IbanService;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.PayService;
import coop.meent.split.AgreementService;
import coop.meent.store.Space;
import coop.meent.vat.VatRhythm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The last weeks of the office: bills and claims that wait for somebody's answer, some that were
/// approved and stand in a batch, one that was refused, and the rent of the last quarter shared by
/// all members. Told last, so that the books of the story stay as they are.
final class OfficeFinale {

  private static final int ENOUGH = 10;

  private final Span span;
  private final Cast cast;
  private final Chart chart;
  private final BillTray tray;
  private final CostRoom costs;
  private final PayService pay;
  private final SavingService saving;

  OfficeFinale(
      Span span,
      Cast cast,
      Services services,
      Chart chart,
      BillTray tray,
      AgreementService agreements,
      Ids ids,
      Clock clock) {
    this.span = span;
    this.cast = cast;
    this.chart = chart;
    this.tray = tray;
    costs =
        CostRoom.over(
            new Surroundings(
                services.store(),
                ids,
                clock,
                services.ledger(),
                services.statements(),
                services.members(),
                services.memberships(),
                services.hours(),
                agreements,
                Space::withMember,
                InsuredCosts.NONE));
    var members = new JobService.Rooms(services.members(), services.memberships());
    var ofSaving =
        new SavingService.Rooms(
            services.members(),
            services.memberships(),
            costs.service(),
            new JobService(services.store(), ids, clock, members),
            Uses.NONE);
    saving = new SavingService(services.store(), ids, clock, ofSaving);
    var ibans =
        new IbanService(
            services.store(),
            ids,
            clock,
            services.members(),
            new IbanService.Around(_ -> Optional.empty(), Space::withMember));
    pay =
        new PayService(
            services.store(),
            ids,
            clock,
            new PayService.Rooms(
                services.ledger(),
                services.bank(),
                services.members(),
                ibans,
                () -> tray.who(BillTray.TREASURER)),
            List.of(new BillPayables(tray.bills, services.ledger())));
  }

  /// A smaller cooperative has too few people to answer each other.
  void tell() {
    if (cast.people.size() < ENOUGH) return;
    suppliers();
    claims();
    order();
    shareRent();
  }

  private LocalDate ago(int days) {
    return Span.workday(span.today().minusDays(days));
  }

  private AccountId account(String number) {
    return chart.account(number);
  }

  private void suppliers() {
    var flyers = line("Folders najaar, 500 stuks", "46101", "P21", "284.00");
    tray.approve(
        tray.enter(BillTray.TREASURER, "Drukkerij Het Anker", "2611-084", ago(15), flyers));
    var site = line("Onderhoud website, kwartaal", "45670", "P21", "195.00");
    tray.approve(tray.enter(BillTray.TREASURER, "Kiezel Hosting", "KH-90417", ago(11), site));
    var phone =
        line("Telefoon", "46110", "P21", "349.00").withPrivate(new PrivateUse(20, tray.who(6)));
    tray.enter(BillTray.COORDINATOR, "Veldnet Telecom", "V-55102", ago(6), phone);
    var hall = line("Zaal algemene vergadering", "45185", "P21", "420.00");
    var coffee = line("Koffie en thee", "46801", "P9", "86.00");
    tray.enter(BillTray.COORDINATOR, "Buurthuis De Brug", "2026/318", ago(3), hall, coffee);
  }

  private BillDraft.Line line(String text, String account, String code, String net) {
    return BillDraft.Line.of(text, account(account), code, Money.parse(net));
  }

  private void claims() {
    claim(5, 2, "Trein Zutphen - Utrecht en terug", CostKind.TRAVEL, "43.60", 9);
    tray.approve(claim(9, 9, "Parkeren bij de klant", CostKind.PARKING, "12.50", 21));
    var lunch = claim(7, 12, "Lunch met vrienden", CostKind.MEALS, "38.75", 9);
    BillTray.require(
        tray.bills.refuse(
            lunch.id(),
            tray.who(BillTray.TREASURER),
            "Dit was geen lunch voor de coöperatie, denk ik?"));
  }

  private Bill claim(
      int member, int days, String text, CostKind kind, String amount, int vatPercent) {
    var who = tray.who(member);
    var draft = ClaimDraft.of(who, ago(days), text, kind, Money.parse(amount), vatPercent);
    var ticket = new Ticket("bon " + text.split(" ")[0], List.of(text, "", "Totaal EUR " + amount));
    return BillTray.require(tray.bills.claim(draft, List.of(ticket.file()), who, false));
  }

  /// What was approved stands in a batch that somebody else must approve.
  private void order() {
    var chosen = pay.toPay().stream().map(BatchDraft.Chosen::all).toList();
    var draft = new BatchDraft(Optional.empty(), span.today(), false, chosen);
    if (!(pay.make(draft, tray.who(BillTray.TREASURER)) instanceof PayOutcome.Done))
      throw new IllegalStateException("no batch of " + chosen);
  }

  private void shareRent() {
    var quarter =
        VatRhythm.QUARTER.around(VatRhythm.QUARTER.around(span.today()).from().minusDays(1));
    var period = new FiscalPeriod(quarter.from(), quarter.to());
    var service = costs.service();
    var pool =
        require(
            service.add(
                new PoolDraft(
                    "Werkruimte",
                    VatKind.JOINT,
                    Rhythm.QUARTER,
                    List.of(account("45105")),
                    List.of("Huur"))));
    var resolved = quarter.from().minusDays(19);
    var key =
        new KeyDraft(
            KeyKind.WEEKS, Map.of(), quarter.from(), resolved, "Besluit van de ledenvergadering");
    require(service.fix(pool.id(), key));
    require(service.run(pool.id(), period, Optional.empty()));
    var _ = costs.mirrors().catchUp();
    price(pool, quarter.from().withDayOfYear(1), resolved);
  }

  /// What a desk costs alone, as the assembly found it; the treasurer writes it down.
  private void price(CostPool pool, LocalDate from, LocalDate resolved) {
    var outcome =
        saving.set(
            new PriceDraft(
                Subject.of(pool.id(), pool.name()),
                Money.parse("95.00"),
                Per.MONTH,
                from,
                "Offerte flexplek, De Fabriek in Zutphen",
                Optional.of(new Resolution("Besluit van de ledenvergadering", resolved))),
            tray.who(BillTray.TREASURER));
    if (outcome instanceof Refusal refused) throw new RefusedException(refused);
  }

  private static <T> T require(CostOutcome<T> outcome) {
    return switch (outcome) {
      case CostOutcome.Done<T>(var made, var _) -> made;
      case CostOutcome.Refused<T>(var why) -> throw new IllegalStateException(why.toString());
    };
  }
}
