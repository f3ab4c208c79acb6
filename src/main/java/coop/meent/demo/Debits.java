package coop.meent.demo;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.collect.CollectDraft;
import coop.meent.collect.CollectOutcome;
import coop.meent.collect.CollectService;
import coop.meent.collect.DebitBatch;
import coop.meent.collect.DebitOrder;
import coop.meent.collect.Debtor;
import coop.meent.collect.Debtors;
import coop.meent.collect.MandateDraft;
import coop.meent.collect.MandateOutcome;
import coop.meent.collect.MandateService;
import coop.meent.collect.ToCollect;
import coop.meent.demo.Cast.Person;
import coop.meent.demo.Movement.Party;
import coop.meent.pay.file.BankDays;
import coop.meent.pay.file.Scheme;
import coop.meent.split.MemberCollectables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The contributions of the last quarter, collected from members who signed for it: told
/// beforehand, approved by somebody else, handed to the bank and paid. One of them came back for
/// lack of money; that line waits to be booked.
final class Debits implements Strand {

  private static final String CREDITOR = "NL19ZZZ900000010000";
  private static final int ENOUGH = 10;
  private static final int MOST = 6;

  /// One comes back, and one has to stay.
  private static final int LEAST = 2;

  /// The first keep books of their own, which say by themselves what they paid.
  private static final int OWN_BOOKS = 2;

  private static final int SIGNED_DAYS = 44;
  private static final int MADE_DAYS = 40;
  private static final int BACK_DAYS = 4;

  private final Span span;
  private final Cast cast;
  private final Chart chart;
  private final Till till;
  private final Payouts payouts;
  private final MandateService mandates;
  private final CollectService collect;
  private final Map<MemberId, Person> signed = new HashMap<>();
  private Optional<DebitBatch> sent = Optional.empty();

  /// @param till that is collected to
  Debits(
      Span span,
      Cast cast,
      Chart chart,
      Till till,
      Payouts payouts,
      Services services,
      Ids ids,
      Clock clock) {
    this.span = span;
    this.cast = cast;
    this.chart = chart;
    this.till = till;
    this.payouts = payouts;
    mandates =
        new MandateService(
            services.store(), ids, clock, new Debtors(services.members(), services.work()));
    var members = new MemberCollectables(services.surroundings(ids, clock), _ -> false);
    collect =
        new CollectService(
            services.store(),
            ids,
            clock,
            new CollectService.Rooms(
                services.ledger(),
                services.bank(),
                services.members(),
                mandates,
                () -> who(BillTray.TREASURER)),
            List.of(members));
  }

  private MemberId who(int number) {
    return cast.person(number).id();
  }

  /// In a smaller cooperative everybody earns, and hardly anybody owes.
  @Override
  public void on(LocalDate day) {
    if (cast.people.size() < ENOUGH) return;
    if (day.equals(ago(SIGNED_DAYS))) sign();
    if (day.equals(ago(MADE_DAYS))) send(day);
    sent.filter(batch -> batch.on().equals(day)).ifPresent(this::pay);
    if (day.equals(ago(BACK_DAYS))) sent.ifPresent(batch -> giveBack(batch, day));
  }

  private LocalDate ago(int days) {
    return Span.workday(span.today().minusDays(days));
  }

  /// Whoever owes most: they earn too little for it to be settled with what they are paid.
  private void sign() {
    require(mandates.identify(CREDITOR, who(BillTray.TREASURER)));
    collect.toCollect(collect.earliest()).stream()
        .sorted((one, other) -> other.amount().compareTo(one.amount()))
        .flatMap(one -> person(one).stream())
        .limit(MOST)
        .forEach(this::sign);
  }

  private Optional<Person> person(ToCollect one) {
    return cast.people.stream()
        .filter(each -> each.number() > OWN_BOOKS)
        .filter(each -> one.what().debtor().member().equals(Optional.of(each.id())))
        .findFirst();
  }

  private void sign(Person person) {
    var draft =
        new MandateDraft(
            Optional.of("CONTRIBUTIE-%02d".formatted(person.number())),
            Scheme.CORE,
            true,
            Optional.of(ago(SIGNED_DAYS)),
            Debtor.of(person.id(), person.name(), person.iban()),
            MandateDraft.USUAL_NOTICE);
    require(mandates.add(draft, who(BillTray.TREASURER)));
    signed.put(person.id(), person);
    payouts.leaveToDebit(person);
  }

  /// All on one day, so that nobody pays in between what is collected.
  private void send(LocalDate day) {
    var on = BankDays.next(day.plusDays(MandateDraft.USUAL_NOTICE));
    var chosen =
        collect.toCollect(on).stream()
            .filter(one -> one.fault().isEmpty())
            .map(CollectDraft.Chosen::all)
            .toList();
    if (chosen.size() < LEAST) return;
    var treasurer = who(BillTray.TREASURER);
    var made = done(collect.make(new CollectDraft(Optional.empty(), on, false, chosen), treasurer));
    done(collect.told(made.id(), day, treasurer));
    done(collect.approve(made.id(), who(BillTray.COORDINATOR)));
    if (!(collect.file(made.id()) instanceof CollectOutcome.Ready ready))
      throw new IllegalStateException("no file of " + made.name());
    done(collect.exported(ready, treasurer));
    sent = Optional.of(done(collect.sent(made.id(), treasurer)));
  }

  private void pay(DebitBatch batch) {
    for (var order : batch.orders()) {
      till.move(moved(order, batch.on(), order.amount(), "Incasso contributie"));
      payouts.release(signedFor(order), order.amount());
    }
  }

  private void giveBack(DebitBatch batch, LocalDate day) {
    var order = batch.orders().getLast();
    till.move(moved(order, day, order.amount().negate(), "Storno incasso").withReturn("AM04"));
    payouts.release(signedFor(order), order.amount().negate());
  }

  private Movement moved(DebitOrder order, LocalDate day, Money amount, String what) {
    var person = signedFor(order);
    var against = chart.lines().credit("16801", amount, person.about());
    return Movement.in(day, amount, Party.of(person.name(), person.iban()), order.toTell(), against)
        .withEndToEnd(order.mark())
        .withEntryText("%s %s".formatted(what, person.name()));
  }

  private Person signedFor(DebitOrder order) {
    var person = order.debtor().member().map(signed::get);
    return person.orElseThrow(() -> new IllegalStateException(order.reference()));
  }

  private static DebitBatch done(CollectOutcome outcome) {
    if (outcome instanceof CollectOutcome.Done(var standing, var _)) return standing.batch();
    throw new IllegalStateException(outcome.toString());
  }

  private static void require(MandateOutcome outcome) {
    if (outcome instanceof MandateOutcome.Refused(var why))
      throw new IllegalStateException(why.toString());
  }
}
