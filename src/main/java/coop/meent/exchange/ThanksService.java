package coop.meent.exchange;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.exchange.LeadThanks.Bill;
import coop.meent.exchange.LeadThanks.Part;
import coop.meent.exchange.LeadThanks.Sums;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.split.AgreementService;
import coop.meent.split.BillingDetails;
import coop.meent.split.Kept;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.vat.Tariff;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatRates;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is usual for leads that are passed on, and the thanks that are due as clients pay: at the
/// office they are booked on the current accounts of both, and each is told their own part alone.
public final class ThanksService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final ExchangeService exchange;
  private final ThanksBook book;
  private final ThanksRows rows = new ThanksRows();
  private final VatRates rates = new VatRates();

  /// The rooms that thanks stand on.
  ///
  /// @param billing name, address and VAT of members
  /// @param kept where lies what is between a member and the office
  /// @param isSettled whether all that was between the cooperative and somebody was settled
  public record Rooms(
      LedgerService ledger,
      MemberService members,
      MembershipService memberships,
      AgreementService billing,
      PaidInvoices invoices,
      Kept kept,
      Predicate<MemberId> isSettled) {}

  public ThanksService(Store store, Ids ids, Clock clock, Rooms rooms, ExchangeService exchange) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
    this.exchange = exchange;
    book = new ThanksBook(rooms.ledger, new VatCodes());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  /// What is written in the books is so in the language of the cooperative's papers.
  private Texts written() {
    return new Texts(rooms.members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }

  private <T> ThanksOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return store.write(name, tx -> new ThanksOutcome.Done<>(work.apply(tx), tx.deed()));
    } catch (RefusedException e) {
      return new ThanksOutcome.Refused<>(e.refusal());
    }
  }

  private static RefusedException refused(Refusal refusal) {
    return new RefusedException(refusal);
  }

  // What is usual.

  /// In the order in which they were laid down.
  public List<ThanksRule> rules() {
    return store.read(rows::rules);
  }

  /// Whether somebody who sits here may lay down what is usual: also in a file that is in no vault,
  /// where all that is known of them is their office.
  public boolean mayRule(MemberId who) {
    return rooms.members.member(who).filter(Member::isBoardOrTreasurer).isPresent()
        && store.isWritable()
        && store.refusal(Space.COMMON, "thanks_rule").isEmpty();
  }

  /// @param draft its id counts for nothing
  public ThanksOutcome<ThanksRule> lay(ThanksRule draft) {
    return deed(
        "exchange.rule",
        tx -> {
          if (draft.resolution().isBlank()) throw refused(new ThanksRefusal.NoResolution());
          boolean isSound =
              draft.terms().isSound() && draft.months().filter(some -> some < 1).isEmpty();
          if (!isSound) throw refused(new ThanksRefusal.NotTerms());
          var last = exchange.leads().stream().map(this::passedOn).max(Comparator.naturalOrder());
          if (last.filter(day -> !draft.from().isAfter(day)).isPresent())
            throw refused(new ThanksRefusal.RuleInThePast(draft.from(), last.get()));
          var rule =
              new ThanksRule(
                  ids.next(),
                  draft.from(),
                  draft.terms(),
                  draft.months(),
                  draft.resolution().strip());
          rows.put(tx, rule, clock.instant());
          return rule;
        });
  }

  private LocalDate passedOn(LeadStanding one) {
    return LocalDate.ofInstant(one.lead().recordedAt(), clock.getZone());
  }

  // What is due.

  /// What is to be booked for a lead.
  ///
  /// @param plan all that is due until now, booked or not
  /// @param booked of it
  /// @param more to be booked now
  /// @param hindrance why it cannot be booked yet
  public record Due(
      LeadStanding lead,
      MemberId taker,
      ThanksPlan plan,
      Sums booked,
      Sums more,
      Optional<Refusal> hindrance) {}

  /// Whether whoever sits here books thanks.
  public boolean mayBook() {
    return rooms.ledger.cooperativeBook().isPresent()
        && store.isWritable()
        && store.refusal(Space.OFFICE, "lead_thanks").isEmpty();
  }

  /// At the office; nothing elsewhere.
  public List<Due> due() {
    if (rooms.ledger.cooperativeBook().isEmpty()) return List.of();
    var booked = bookedByLead();
    List<Due> all = new ArrayList<>();
    for (var lead : exchange.leads())
      due(lead, booked.getOrDefault(lead.lead().id(), Sums.NOTHING)).ifPresent(all::add);
    return all;
  }

  private Map<LeadId, Sums> bookedByLead() {
    Map<LeadId, Sums> sums = new HashMap<>();
    for (var one : booked()) sums.merge(one.lead(), one.sums(), Sums::plus);
    return sums;
  }

  private Optional<Due> due(LeadStanding one, Sums booked) {
    var taker = one.taker();
    if (taker.isEmpty() || one.lead().terms() instanceof Terms.Free) return Optional.empty();
    var invoices =
        one.state() == LeadState.WON
            ? one.work().map(work -> rooms.invoices.of(work, taker.get())).orElse(List.of())
            : List.<Brought>of();
    var plan = ThanksPlan.of(one.lead().terms(), invoices, lastDay(one.lead().passer()));
    var passer = plan.passer().minus(booked.passer());
    var coop = plan.coop().minus(booked.coop());
    if (passer.isZero() && coop.isZero()) return Optional.empty();
    var hindrance = hindrance(one.lead().passer(), taker.get(), passer, coop);
    var more =
        hindrance.isPresent()
            ? new Sums(passer, Money.ZERO, coop, Money.ZERO)
            : new Sums(passer, vatOfPasser(one.lead().passer(), passer), coop, standard(coop));
    return Optional.of(new Due(one, taker.get(), plan, booked, more, hindrance));
  }

  /// Of who left, the last day as a member.
  private LocalDate lastDay(MemberId who) {
    var standing = rooms.memberships.register().line(who, today()).map(line -> line.standing());
    return standing.flatMap(now -> now.lastDay()).orElse(LocalDate.MAX);
  }

  private Optional<Refusal> hindrance(MemberId passer, MemberId taker, Money toPasser, Money coop) {
    for (var one : List.of(passer, taker))
      if (rooms.isSettled.test(one)) return Optional.of(new ThanksRefusal.Settled(name(one)));
    if (!toPasser.isZero() && details(passer).isEmpty())
      return Optional.of(new ThanksRefusal.NoDetails(name(passer)));
    if (!coop.isZero() && details(taker).isEmpty())
      return Optional.of(new ThanksRefusal.NoDetails(name(taker)));
    return Optional.empty();
  }

  private Optional<BillingDetails> details(MemberId who) {
    return rooms.billing.details(who, today());
  }

  /// In the small business scheme there is none.
  private Money vatOfPasser(MemberId passer, Money net) {
    boolean isSmall = details(passer).filter(BillingDetails::isSmallBusiness).isPresent();
    return isSmall ? Money.ZERO : standard(net);
  }

  private Money standard(Money net) {
    var rate = rates.on(today(), Tariff.STANDARD).orElseThrow();
    return net.times(rate, RoundingMode.HALF_UP);
  }

  // Booking.

  /// Books all that is due and can be, in one deed.
  public ThanksOutcome<List<LeadThanks>> book() {
    return deed(
        "exchange.thanks",
        tx -> {
          if (rooms.ledger.cooperativeBook().isEmpty()) throw refused(new ThanksRefusal.NoBooks());
          var due = due();
          if (due.isEmpty()) throw refused(new ThanksRefusal.NothingDue());
          var free = due.stream().filter(one -> one.hindrance().isEmpty()).toList();
          if (free.isEmpty()) throw refused(due.getFirst().hindrance().orElseThrow());
          return free.stream().map(one -> book(tx, one)).toList();
        });
  }

  private LeadThanks book(Tx tx, Due due) {
    var lead = due.lead().lead();
    var number =
        due.more().coop().isZero()
            ? Optional.<ThanksNumber>empty()
            : Optional.of(rows.next(tx, today().getYear()));
    var entry =
        book.record(
            tx,
            rooms.ledger.cooperativeBook().orElseThrow(),
            today(),
            words(lead),
            lead.passer(),
            due.taker(),
            due.more(),
            number.map(ThanksNumber::toString));
    var thanks =
        new LeadThanks(
            ids.next(),
            LeadThanks.about(lead.id(), due.booked()),
            lead.id(),
            entry.date(),
            due.more(),
            Optional.empty(),
            entry.id(),
            true);
    put(tx, thanks, lead, due.taker(), number);
    return thanks;
  }

  /// Whoever passed it on reads the first of these: no invoice, and no client.
  private ThanksBook.Words words(Lead lead) {
    var words = written();
    var what = lead.work().what();
    return new ThanksBook.Words(
        words.get("exchange.entry.thanks", what),
        words.get("exchange.entry.toPasser", name(lead.passer()), what),
        words.get("exchange.entry.toCoop", what));
  }

  private void put(
      Tx tx, LeadThanks thanks, Lead lead, MemberId taker, Optional<ThanksNumber> number) {
    var now = clock.instant();
    var passer = lead.passer();
    var what = lead.work().what();
    rows.put(tx, thanks, now);
    var sums = thanks.sums();
    if (!sums.passer().isZero())
      rows.put(
          tx,
          ids,
          rooms.kept.with(passer),
          new Part(
              thanks.id(),
              passer,
              thanks.lead(),
              what,
              true,
              sums.passer(),
              sums.passerVat(),
              Money.ZERO,
              Money.ZERO,
              thanks.on(),
              Optional.empty(),
              thanks.entry()),
          now);
    rows.put(
        tx,
        ids,
        rooms.kept.with(taker),
        new Part(
            thanks.id(),
            taker,
            thanks.lead(),
            what,
            false,
            sums.passer(),
            sums.passerVat(),
            sums.coop(),
            sums.coopVat(),
            thanks.on(),
            number.map(one -> new Bill(one, supplier(), customer(taker))),
            thanks.entry()),
        now);
  }

  private String customer(MemberId taker) {
    List<String> lines = new ArrayList<>(List.of(name(taker)));
    details(taker)
        .ifPresent(details -> {
          lines.addAll(details.address());
          details.vatNumber().ifPresent(one -> lines.add(written().get("split.paper.vat", one)));
        });
    return String.join("\n", lines);
  }

  private String supplier() {
    List<String> lines = new ArrayList<>();
    rooms
        .members
        .cooperative()
        .ifPresent(one -> {
          lines.add(one.fullName());
          one.seat().ifPresent(lines::add);
          one.kvkNumber().ifPresent(no -> lines.add(written().get("split.paper.kvk", no)));
          one.vatNumber().ifPresent(no -> lines.add(written().get("split.paper.vat", no)));
        });
    return lines.stream().collect(Collectors.joining("\n"));
  }

  // What was booked.

  /// At the office; nothing elsewhere. In the order in which they were booked.
  public List<LeadThanks> booked() {
    return store.read(rows::booked);
  }

  /// Those that can be read here, in the order in which they were booked.
  public List<Part> parts() {
    return store.read(rows::parts);
  }

  /// What came in for leads that somebody passed on, or is owed for those they took.
  public List<Part> parts(MemberId who) {
    return parts().stream().filter(one -> one.member().equals(who)).toList();
  }

  public Optional<JournalEntry> entry(EntryId id) {
    return rooms.ledger.entry(id);
  }

  /// Settles that two laptops booked the same apart: one stays, the others are taken back.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID about, UUID kept) {
    return store.write(
        "exchange.keep",
        tx -> {
          var standing =
              rows.booked(tx.sql()).stream()
                  .filter(one -> one.stands() && one.about().equals(about))
                  .toList();
          if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
            return false;
          for (var one : standing) if (!one.id().equals(kept)) takeBack(tx, one);
          return true;
        });
  }

  private void takeBack(Tx tx, LeadThanks one) {
    var parts = rows.parts(tx.sql()).stream().filter(part -> part.thanks().equals(one.id()));
    var taker = parts.filter(part -> !part.isReceived()).findFirst().orElseThrow();
    var lead = exchange.lead(one.lead()).orElseThrow().lead();
    var booked = rooms.ledger.entry(one.entry()).orElseThrow();
    var entry = rooms.ledger.takeBack(tx, booked);
    var back =
        new LeadThanks(
            ids.next(),
            one.id(),
            one.lead(),
            entry.date(),
            one.sums().negate(),
            Optional.of(one.id()),
            entry.id(),
            false);
    var number =
        taker.bill().isEmpty()
            ? Optional.<ThanksNumber>empty()
            : Optional.of(rows.next(tx, entry.date().getYear()));
    put(tx, back, lead, taker.member(), number);
  }
}
