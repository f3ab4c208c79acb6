package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Split;
import coop.meent.circle.CircleDeeds.Step;
import coop.meent.circle.MonthBasis.Part;
import coop.meent.circle.Recounting.Kept;
import coop.meent.gift.Course;
import coop.meent.gift.Shortage;
import coop.meent.gift.Target;
import coop.meent.ledger.Posting;
import coop.meent.member.Member;
import coop.meent.pay.file.EndToEnd;
import coop.meent.store.Tx;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A circle's month: computed from what is known, shown before anything is kept, kept with all it
/// was computed with, and paid. Months are run in order, each once.
public final class CircleMonths {

  private final CircleDeeds deeds;

  CircleMonths(CircleDeeds deeds) {
    this.deeds = deeds;
  }

  /// What a month would come to, or why it cannot be computed.
  public sealed interface Preview {

    /// @param refusal why it cannot be run yet; shown beside the figures
    record Ready(MonthSheet sheet, Optional<Refusal> refusal) implements Preview {}

    record Not(Refusal refusal) implements Preview {}
  }

  /// The month that is to be run next.
  public Preview preview(CircleFacts facts) {
    return preview(facts, facts.nextMonth());
  }

  public Preview preview(CircleFacts facts, YearMonth month) {
    var basis = basis(facts, month, Optional.empty(), 0);
    return switch (basis) {
      case Basis.Whole(var whole, var rules) ->
          new Preview.Ready(new MonthSheet(whole, rules, facts.circle()), inTheWay(facts, month));
      case Basis.Not(var refusal) -> new Preview.Not(refusal);
    };
  }

  /// Whether the month that is next can be run now; nothing is laid out to know it.
  public boolean isReady(CircleFacts facts) {
    var month = facts.nextMonth();
    return inTheWay(facts, month).isEmpty()
        && basis(facts, month, Optional.empty(), 0) instanceof Basis.Whole;
  }

  private sealed interface Basis {
    record Whole(MonthBasis basis, CircleRules rules) implements Basis {}

    record Not(Refusal refusal) implements Basis {}
  }

  private Basis basis(CircleFacts facts, YearMonth month, Optional<Shortage> way, int round) {
    if (month.isBefore(facts.firstMonth()))
      return new Basis.Not(new CircleOutcome.BeforeFounding(facts.firstMonth()));
    var ruling = facts.rulings().in(month);
    var rules = ruling.flatMap(Ruling::rules);
    if (ruling.isEmpty() || rules.isEmpty())
      return new Basis.Not(new CircleOutcome.NoRules(facts.circle().name(), month));
    var levels = facts.roll().levels(month);
    if (levels.isEmpty()) return new Basis.Not(new CircleOutcome.NobodyIn(month));
    var courses = deeds.rooms().absences().confirmed(month.atEndOfMonth());
    var known = deeds.people();
    List<Part> people = new ArrayList<>();
    for (var level : levels.entrySet()) {
      var number = Optional.ofNullable(known.get(level.getKey())).flatMap(Member::number);
      if (number.isEmpty())
        return new Basis.Not(new CircleOutcome.NoNumber(deeds.name(level.getKey())));
      var part =
          new Part(
              number.get(),
              level.getKey(),
              level.getValue(),
              available(facts, rules.get(), level.getKey(), month),
              Optional.empty(),
              true);
      people.add(ill(part, Optional.ofNullable(courses.get(level.getKey())), month, rules.get()));
    }
    var wanted = way.orElse(rules.get().gifts().giving().shortage());
    // before allies are asked, who still has something here is
    var chosen = wanted == Shortage.ALLIANCE ? Shortage.SECOND_ROUND : wanted;
    var basis =
        new MonthBasis(
            facts.circle().id(), month, round, ruling.get().id(), chosen, people, List.of());
    return new Basis.Whole(
        basis.carrying(
            new Recounting(facts.circle(), courses, deeds.masked()).of(before(facts, month))),
        rules.get());
  }

  /// The months before one with what they were computed with, where that can be read here.
  private List<Kept> before(CircleFacts facts, YearMonth month) {
    List<Kept> kept = new ArrayList<>();
    for (var basis : deeds.store().read(sql -> deeds.months().bases(sql, facts.circle().id())))
      facts
          .month(basis.id())
          .filter(run -> !run.isContested() && run.month().isBefore(month))
          .flatMap(facts::rules)
          .ifPresent(rules -> kept.add(new Kept(basis, rules)));
    return kept;
  }

  /// What can be given from: what is there at the end of the month, before its own gifts.
  private static Optional<Money> available(
      CircleFacts facts, CircleRules rules, MemberId member, YearMonth month) {
    if (CircleFacts.isOnCall(rules)) return Optional.empty();
    var balance = facts.balance(member, month.atEndOfMonth());
    var own = facts.month(month).filter(run -> !run.isContested());
    var given =
        own.map(facts::gifts).orElse(List.of()).stream()
            .filter(gift -> gift.donor().equals(member))
            .map(GiftLine::paid)
            .toList();
    var again =
        own.map(facts::corrections).orElse(List.of()).stream()
            .filter(one -> one.member().equals(member))
            .map(Correction::amount)
            .toList();
    var there = balance.plus(Money.sum(given)).plus(Money.sum(again));
    return Optional.of(there.isNegative() ? Money.ZERO : there);
  }

  /// Steps after the month are not known to it, and who asks nothing is not ill for it: so that
  /// what happens later does not change what it was computed with.
  private Part ill(Part part, Optional<Course> course, YearMonth month, CircleRules rules) {
    var known = asked(part, course, month, rules);
    boolean isNamed = known.isEmpty() || deeds.rooms().absences().isNamed(part.member());
    return new Part(part.number(), part.member(), part.level(), part.balance(), known, isNamed);
  }

  static Optional<Course> asked(
      Part part, Optional<Course> course, YearMonth month, CircleRules rules) {
    return course
        .map(one ->
            one.steps().stream()
                .filter(step -> !step.from().isAfter(month.atEndOfMonth()))
                .toList())
        .filter(steps -> !steps.isEmpty())
        .map(Course::new)
        .filter(one -> Target.of(part.person(), month, one, rules.gifts()).isPresent());
  }

  private Optional<Refusal> inTheWay(CircleFacts facts, YearMonth month) {
    var contested = facts.contested();
    if (contested.isPresent()) return Optional.of(new CircleOutcome.Contested(contested.get()));
    if (facts.month(month).isPresent()) return Optional.of(new CircleOutcome.AlreadyRun(month));
    if (month.isAfter(facts.nextMonth()))
      return Optional.of(new CircleOutcome.EarlierFirst(facts.nextMonth()));
    var last = month.atEndOfMonth();
    return deeds.today().isAfter(last)
        ? alliances().inTheWay(facts, month)
        : Optional.of(new CircleOutcome.NotOver(month, last));
  }

  private Alliances alliances() {
    return new Alliances(deeds, this);
  }

  /// Runs a month and keeps it.
  ///
  /// @param way out of a shortage, when it is to be another than the rulebook's
  public CircleOutcome run(CircleId circle, YearMonth month, Optional<Shortage> way) {
    return deeds.deed(
        "circle.month",
        circle,
        step -> {
          var refusal = inTheWay(step.facts(), month);
          if (refusal.isPresent()) return (CircleOutcome) refusal.get();
          int round = deeds.months().withdrawn(step.tx().sql(), circle, month);
          return switch (basis(step.facts(), month, way, round)) {
            case Basis.Whole(var basis, var rules) -> keep(step, basis, rules);
            case Basis.Not(var no) -> (CircleOutcome) no;
          };
        });
  }

  private CircleOutcome keep(Step step, MonthBasis basis, CircleRules rules) {
    var tx = step.tx();
    var sheet = new MonthSheet(basis, rules, step.circle());
    deeds.months().put(tx, basis);
    new Counts().put(tx, MonthCount.of(sheet));
    for (var gift : sheet.lines()) deeds.months().put(tx, basis.circle(), gift);
    for (var receipt : sheet.receipts()) deeds.months().put(tx, basis.circle(), receipt);
    for (var one : sheet.corrections()) deeds.months().put(tx, basis.circle(), one);
    shift(tx, step.circle(), sheet);
    var month =
        new RunMonth(
            basis.id(), basis.circle(), basis.month(), basis.ruling(), basis.mark(), false);
    return new CircleOutcome.MonthRun(month, sheet.given(), tx.deed());
  }

  /// What corrections only shift between members, with nothing paid, is booked with the month: no
  /// payment will.
  private void shift(Tx tx, Circle circle, MonthSheet sheet) {
    var booking = circle.booking();
    if (booking.isEmpty() || !circle.hasOneAccount()) return;
    var basis = sheet.basis();
    for (var shift : sheet.shifts().entrySet()) {
      List<Posting> lines = new ArrayList<>();
      shift
          .getValue()
          .forEach(
              (donor, money) -> lines.add(Shifts.line(booking.get(), donor, circle.id(), money)));
      new Shifts(deeds)
          .book(tx, basis.id().uuid(), shift.getKey(), basis.month(), booking.get(), lines);
    }
  }

  private void unshift(Tx tx, CircleMonthId month) {
    deeds
        .months()
        .basis(tx.sql(), month)
        .ifPresent(basis -> {
          for (int position = 1; position <= basis.again().size(); position++)
            new Shifts(deeds).takeBack(tx, month.uuid(), position);
        });
  }

  /// A month that was run, computed anew from what was kept: the same to the cent, whatever the
  /// rulebook says by now. Empty where what it was computed with cannot be read.
  public Optional<MonthSheet> sheet(CircleFacts facts, RunMonth month) {
    return deeds
        .store()
        .read(sql -> deeds.months().basis(sql, month.id()))
        .flatMap(
            basis -> facts.rules(month).map(rules -> new MonthSheet(basis, rules, facts.circle())));
  }

  /// Takes the last month back, unless something of it was paid.
  public CircleOutcome withdraw(CircleId circle, YearMonth month, TakenBack reason) {
    if (!TakenBack.given().contains(reason)) return new CircleOutcome.NoReason();
    return deeds.deed(
        "circle.withdraw",
        circle,
        step -> {
          var facts = step.facts();
          var run = facts.month(month);
          if (run.isEmpty()) return new CircleOutcome.NotRun(month);
          var last = facts.months().getLast().month();
          if (!last.equals(month)) return new CircleOutcome.LaterFirst(last);
          var allied = alliances().of(circle, month).filter(one -> one.month(month).isPresent());
          if (allied.isPresent()) return new CircleOutcome.HelpGiven(allied.get().name(), month);
          var paid = paid(facts, run.get());
          if (paid.isPositive()) return new CircleOutcome.PaidAlready(month, paid);
          var file = payments().written(step.tx().sql(), facts, run.get());
          if (file.isPresent()) return file.get();
          withdraw(step, run.get().id(), reason);
          return step.done();
        });
  }

  /// How often and why a month was taken back, the oldest first.
  public List<Withdrawn> withdrawals(CircleFacts facts, YearMonth month) {
    return deeds
        .store()
        .read(sql ->
            deeds.months().withdrawals(sql, facts.circle().id(), month, deeds.clock().getZone()));
  }

  private void withdraw(Step step, CircleMonthId month, TakenBack reason) {
    unshift(step.tx(), month);
    deeds.months().withdraw(step.tx(), deeds.ids(), month, reason, deeds.clock().instant());
  }

  private Money paid(CircleFacts facts, RunMonth month) {
    return Money.sum(transfers(facts, month).stream().map(Transfer::paid).toList());
  }

  /// Of a month that was computed twice with different facts: keeps one.
  public CircleOutcome keep(CircleId circle, CircleMonthId kept) {
    return deeds.deed(
        "circle.keep",
        circle,
        step -> {
          var month = step.facts().month(kept);
          if (month.isEmpty()) return new CircleOutcome.Unknown();
          for (var other : step.facts().months()) {
            if (!other.month().equals(month.get().month()) || other.id().equals(kept)) continue;
            withdraw(step, other.id(), TakenBack.OTHER_KEPT);
          }
          return step.done();
        });
  }

  /// What is to be paid of a month, with how far it is; nothing while it is contested.
  public List<Transfer> transfers(CircleFacts facts, RunMonth month) {
    return month.isContested() ? List.of() : transfers(facts, month, sheet(facts, month));
  }

  /// The same from a sheet that is laid out already.
  public List<Transfer> transfers(CircleFacts facts, RunMonth month, Optional<MonthSheet> sheet) {
    if (month.isContested()) return List.of();
    return sheet.map(one -> transfers(facts, month, one)).orElse(List.of());
  }

  private List<Transfer> transfers(CircleFacts facts, RunMonth month, MonthSheet sheet) {
    List<Transfer> transfers = new ArrayList<>();
    for (var due : withHelp(facts, month, sheet)) {
      var mark = endToEnd(month.id(), due);
      var owed = Owed.mark(Owed.gifts(month.circle(), month.month(), due.to()));
      var paid = facts.paid().getOrDefault(mark, Money.ZERO);
      if (due.from().isEmpty()) paid = paid.plus(facts.paid().getOrDefault(owed, Money.ZERO));
      transfers.add(
          new Transfer(
              month.id(),
              due.from(),
              due.to(),
              due.amount(),
              mark,
              paid,
              month.month().plusMonths(1).atEndOfMonth(),
              facts.thanks().containsKey(new CircleMoney.Thanks(month.id(), due.to()))));
    }
    return transfers;
  }

  private record Pair(Optional<MemberId> from, MemberId to) {}

  /// The month's own payments and what is given to allied circles with it.
  private List<MonthSheet.Due> withHelp(CircleFacts facts, RunMonth month, MonthSheet sheet) {
    var help = help(facts, month.month());
    if (help.isEmpty()) return sheet.payments();
    Map<Pair, Money> all = new LinkedHashMap<>();
    for (var due : sheet.payments()) all.put(new Pair(due.from(), due.to()), due.amount());
    for (var one : help) {
      var from = Optional.of(one.donor()).filter(_ -> !facts.circle().hasOneAccount());
      if (one.paid().isPositive())
        all.merge(new Pair(from, one.recipient().orElseThrow()), one.paid(), Money::plus);
    }
    List<MonthSheet.Due> dues = new ArrayList<>();
    all.forEach((pair, money) -> dues.add(new MonthSheet.Due(pair.from, pair.to, money)));
    return dues;
  }

  /// What members give to allied circles for a month, with the true recipients; nothing where that
  /// cannot be read.
  List<HelpLine> help(CircleFacts facts, YearMonth month) {
    var kept = facts.help().stream().filter(one -> one.month().equals(month)).findFirst();
    return kept
        .flatMap(one -> deeds.store().read(sql -> new AllianceRows().basis(sql, one.id())))
        .map(basis -> new AllianceSheet(basis).flows())
        .orElse(List.of())
        .stream()
        .filter(one -> one.circle().equals(facts.circle().id()) && !one.isBack())
        .toList();
  }

  /// What was paid of what is given to allied circles.
  Money paidOfHelp(CircleFacts facts, YearMonth month) {
    var run = facts.month(month);
    var sheet = run.flatMap(one -> sheet(facts, one));
    if (run.isEmpty() || sheet.isEmpty()) return Money.ZERO;
    Map<Pair, Money> own = new LinkedHashMap<>();
    for (var due : sheet.get().payments()) own.put(new Pair(due.from(), due.to()), due.amount());
    return transfers(facts, run.get(), sheet.get()).stream()
        .map(one -> one.paid().minus(own.getOrDefault(new Pair(one.from(), one.to()), Money.ZERO)))
        .filter(Money::isPositive)
        .reduce(Money.ZERO, Money::plus);
  }

  /// Whoever something of a month may be paid to.
  Set<MemberId> recipients(CircleFacts facts, RunMonth month) {
    Set<MemberId> all = new LinkedHashSet<>();
    for (var one : facts.receipts(month)) all.add(one.member());
    for (var one : facts.corrections(month)) if (one.isRecipient()) all.add(one.member());
    for (var one : help(facts, month.month())) one.recipient().ifPresent(all::add);
    return all;
  }

  /// Who gives how much of what one recipient is paid, in proportion to the gifts.
  Map<MemberId, Money> donors(CircleFacts facts, RunMonth month, MemberId to, Money amount) {
    Map<MemberId, Money> gifts = new LinkedHashMap<>();
    sheet(facts, month).ifPresent(sheet -> gifts.putAll(sheet.donors(to)));
    for (var one : help(facts, month.month()))
      if (one.recipient().equals(Optional.of(to)) && one.paid().isPositive())
        gifts.merge(one.donor(), one.paid(), Money::plus);
    var people = deeds.people();
    Map<Split.Share, MemberId> whose = new LinkedHashMap<>();
    gifts.forEach((donor, gift) -> {
      if (!gift.isPositive()) return;
      int number = Optional.ofNullable(people.get(donor)).flatMap(Member::number).orElse(0);
      whose.put(new Split.Share(number, donor.uuid(), BigDecimal.valueOf(gift.cents())), donor);
    });
    Map<MemberId, Money> parts = new LinkedHashMap<>();
    if (whose.isEmpty()) return parts;
    if (amount.equals(Money.sum(List.copyOf(gifts.values())))) return gifts;
    Split.byLargestRemainder(amount, whose.keySet())
        .forEach((share, money) -> {
          var donor = whose.get(share);
          if (donor != null && !money.isZero()) parts.put(donor, money);
        });
    return parts;
  }

  private static String endToEnd(CircleMonthId month, MonthSheet.Due due) {
    return EndToEnd.of(
        month.uuid().toString(),
        due.from().map(from -> from.uuid().toString()).orElse("circle") + " " + due.to().uuid());
  }

  /// Says thank you for a month, as its recipient.
  public CircleOutcome thank(CircleId circle, YearMonth month, MemberId member, ThanksCard card) {
    return deeds.deed(
        "circle.thank",
        circle,
        step -> {
          var run = step.facts().month(month);
          if (run.isEmpty()) return new CircleOutcome.NotRun(month);
          boolean isRecipient =
              step.facts().receipts(run.get()).stream()
                  .anyMatch(one -> one.member().equals(member));
          if (!isRecipient) return new CircleOutcome.NotReceived(deeds.name(member), month);
          deeds
              .money()
              .put(
                  step.tx(),
                  deeds.ids(),
                  new CircleMoney.Thanks(run.get().id(), member),
                  card,
                  deeds.clock().instant());
          return step.done();
        });
  }

  /// A calendar year of a circle.
  public CircleYear year(CircleFacts facts, int year) {
    return CircleYear.of(facts, this, year, Optional.of(preview(facts)));
  }

  GiftCeiling ceiling(int year) {
    var last = LocalDate.of(year, 12, 31);
    return GiftCeiling.of(year, deeds.rooms().statutes().rulebook().at(last));
  }

  public CirclePayments payments() {
    return new CirclePayments(deeds, this);
  }

  LocalDate today() {
    return deeds.today();
  }
}
