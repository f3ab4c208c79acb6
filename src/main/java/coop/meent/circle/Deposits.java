package coop.meent.circle;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.circle.CircleDeeds.Step;
import coop.meent.circle.CircleOutcome.Moved;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What members put aside: seen at the bank and booked, or noted by who keeps count.
record Deposits(CircleDeeds deeds) {

  private MovementId next() {
    return new MovementId(deeds.ids().next());
  }

  /// Lines of the circle's book that look like deposits, the oldest first. A line that could be two
  /// members' is not among them.
  List<SeenDeposit> seen(CircleFacts facts) {
    var booking = facts.circle().booking();
    if (booking.isEmpty()) return List.of();
    var known = deeds.people();
    var people =
        facts.roll().everybody().stream().map(known::get).filter(Objects::nonNull).toList();
    List<SeenDeposit> all = new ArrayList<>();
    for (var line : open(facts, booking.get())) {
      var fitting = people.stream().flatMap(member -> seen(facts, member, line)).toList();
      if (fitting.size() == 1) all.add(fitting.getFirst());
    }
    return all;
  }

  private List<BankLine> open(CircleFacts facts, Circle.Booking booking) {
    var filter = BankLineFilter.all(booking.book()).that(BankLineFilter.Status.OPEN);
    var own =
        deeds.rooms().bank().accounts(booking.book()).stream()
            .filter(account -> facts.circle().iban().equals(Optional.of(account.iban())))
            .findFirst();
    var lines = own.map(account -> filter.of(account.id())).orElse(filter);
    return deeds.rooms().bank().lines(lines, 0, Integer.MAX_VALUE).stream()
        .filter(line -> !line.content().booked().isBefore(facts.circle().founded()))
        .toList();
  }

  private static Stream<SeenDeposit> seen(CircleFacts facts, Member member, BankLine line) {
    var month = YearMonth.from(line.content().booked());
    return facts
        .deposit(member.id(), month)
        .filter(Money::isPositive)
        .flatMap(deposit -> SeenDeposit.of(member, deposit, fees(facts, member.id(), month), line))
        .stream();
  }

  /// What may come along with a deposit: this month's fee, the first time with the entry fee.
  private static Iterable<Money> fees(CircleFacts facts, MemberId who, YearMonth month) {
    var fees = new LinkedHashSet<Money>();
    facts
        .rules(month)
        .map(rules -> rules.gifts().saving())
        .ifPresent(saving -> {
          boolean isFirst = facts.movements(who).stream().noneMatch(one -> !one.fee().isZero());
          if (isFirst) fees.add(saving.monthlyFee().plus(saving.entryFee()));
          fees.add(saving.monthlyFee());
          fees.add(Money.ZERO);
        });
    return fees;
  }

  /// Books all that is seen: one deed for the entries and what they add to balances.
  CircleOutcome book(CircleId circle) {
    return deeds.deed(
        "circle.deposits",
        circle,
        step -> {
          var booking = step.circle().booking();
          if (booking.isEmpty()) return new CircleOutcome.NoBooks(step.circle().name());
          var seen = seen(step.facts());
          if (seen.isEmpty()) return new CircleOutcome.NothingSeen(step.circle().name());
          for (var one : seen) book(step, booking.get(), one);
          var sum = Money.sum(seen.stream().map(SeenDeposit::deposit).toList());
          return new CircleOutcome.Many(circle, seen.size(), sum, step.tx().deed());
        });
  }

  private void book(Step step, Circle.Booking booking, SeenDeposit seen) {
    var about = Dimensions.NONE.withMember(seen.member().id()).withCircle(step.circle().id());
    boolean hasFee = seen.fee().isPositive() && booking.fees().isPresent();
    var aside = hasFee ? seen.deposit() : seen.line().content().amount();
    List<Allocation> parts = new ArrayList<>();
    parts.add(Allocation.of(booking.funds(), aside).with(about));
    if (hasFee) parts.add(Allocation.of(booking.fees().orElseThrow(), seen.fee()).with(about));
    var text = deeds.words("circle.entry.deposit", step.circle().name(), seen.member().name());
    var entry = entry(deeds.rooms().bank().book(step.tx(), seen.line().id(), text, parts));
    deeds
        .money()
        .put(
            step.tx(),
            CircleMovement.of(
                    next(),
                    step.circle().id(),
                    seen.member().id(),
                    MovementKind.DEPOSIT,
                    seen.line().content().booked(),
                    seen.deposit())
                .withFee(seen.fee())
                .paidBy(seen.line().id(), entry.id()),
            deeds.clock().instant());
  }

  static JournalEntry entry(BookingOutcome outcome) {
    return switch (outcome) {
      case BookingOutcome.Booked(var _, var entry) -> entry;
      case BookingOutcome.LedgerRefused(var reason) -> throw CircleDeeds.refuse(reason);
      case BookingOutcome.Undone _ -> throw new IllegalStateException("not asked");
      case Refusal refusal -> throw CircleDeeds.refuse(refusal);
    };
  }

  /// Notes that everybody put aside what a month asks, whoever did so already left out.
  CircleOutcome all(CircleId circle, YearMonth month, LocalDate day) {
    if (day.isAfter(deeds.today())) return new CircleOutcome.NotYet(day);
    return deeds.deed(
        "circle.deposits",
        circle,
        step -> {
          var facts = step.facts();
          if (facts.isClosed(YearMonth.from(day)))
            return new CircleOutcome.MonthClosed(YearMonth.from(day), facts.nextMonth());
          List<Money> noted = new ArrayList<>();
          for (var member : facts.roll().levels(month).keySet()) {
            if (hasDeposit(facts, member, month)) continue;
            facts
                .deposit(member, month)
                .filter(Money::isPositive)
                .ifPresent(money -> {
                  put(step, member, day, money, Optional.empty());
                  noted.add(money);
                });
          }
          if (noted.isEmpty()) return new CircleOutcome.NothingToNote(step.circle().name());
          return new CircleOutcome.Many(circle, noted.size(), Money.sum(noted), step.tx().deed());
        });
  }

  private static boolean hasDeposit(CircleFacts facts, MemberId member, YearMonth month) {
    return facts.movements(member).stream()
        .filter(one -> YearMonth.from(one.on()).equals(month))
        .filter(one -> one.is(MovementKind.DEPOSIT))
        .anyMatch(one -> !facts.isTakenBack(one));
  }

  private CircleMovement put(
      Step step, MemberId member, LocalDate day, Money amount, Optional<DepositNote> reason) {
    var movement =
        CircleMovement.of(next(), step.circle().id(), member, MovementKind.DEPOSIT, day, amount)
            .because(reason);
    deeds.money().put(step.tx(), movement, deeds.clock().instant());
    return movement;
  }

  /// Notes what one member put aside.
  ///
  /// @param kind a deposit, or what was there already
  CircleOutcome note(
      CircleId circle,
      MemberId member,
      MovementKind kind,
      Money amount,
      LocalDate day,
      Optional<DepositNote> reason) {
    if (day.isAfter(deeds.today())) return new CircleOutcome.NotYet(day);
    if (!amount.isPositive()) return new CircleOutcome.NoAmount();
    return deeds.deed(
        "circle.deposit",
        circle,
        step -> {
          var month = YearMonth.from(day);
          if (step.facts().isClosed(month) && kind == MovementKind.DEPOSIT)
            return new CircleOutcome.MonthClosed(month, step.facts().nextMonth());
          if (!step.facts().roll().everybody().contains(member))
            return new CircleOutcome.NotIn(deeds.name(member), month);
          var movement =
              CircleMovement.of(next(), circle, member, kind, day, amount).because(reason);
          deeds.money().put(step.tx(), movement, deeds.clock().instant());
          return moved(step, member, Optional.empty());
        });
  }

  /// Pays back what somebody has who left, or a part of it.
  CircleOutcome payOut(CircleId circle, MemberId member, Money amount, LocalDate day) {
    if (day.isAfter(deeds.today())) return new CircleOutcome.NotYet(day);
    if (!amount.isPositive()) return new CircleOutcome.NoAmount();
    return deeds.deed(
        "circle.payOut",
        circle,
        step -> {
          var balance = step.facts().balance(member, LocalDate.MAX);
          if (amount.compareTo(balance) > 0)
            return new CircleOutcome.MoreThanThere(deeds.name(member), amount, balance);
          var movement =
              CircleMovement.of(
                  next(), circle, member, MovementKind.PAID_OUT, day, amount.negate());
          deeds.money().put(step.tx(), movement, deeds.clock().instant());
          return moved(step, member, Optional.empty());
        });
  }

  /// Notes for everybody what above the cap goes back at the end of a year: each once.
  CircleOutcome refund(CircleId circle, int year) {
    var last = LocalDate.of(year, 12, 31);
    if (last.isAfter(deeds.today())) return new CircleOutcome.NotYet(last);
    return deeds.deed(
        "circle.refund",
        circle,
        step -> {
          var facts = step.facts();
          if (!facts.isClosed(YearMonth.from(last)))
            return new CircleOutcome.EarlierFirst(facts.nextMonth());
          List<Money> refunds = new ArrayList<>();
          for (var member : facts.roll().everybody()) {
            var surplus = facts.surplus(member, last);
            var id = refundId(circle, member, year);
            boolean isDone = facts.movements().stream().anyMatch(one -> one.id().equals(id));
            if (!surplus.isPositive() || isDone) continue;
            var back =
                CircleMovement.of(id, circle, member, MovementKind.REFUND, last, surplus.negate());
            deeds.money().put(step.tx(), back, deeds.clock().instant());
            refunds.add(surplus);
          }
          if (refunds.isEmpty()) return new CircleOutcome.NothingToNote(step.circle().name());
          return new CircleOutcome.Many(
              circle, refunds.size(), Money.sum(refunds), step.tx().deed());
        });
  }

  static MovementId refundId(CircleId circle, MemberId member, int year) {
    return new MovementId(
        coop.meent.base.Ids.derived(
            "circle-refund",
            circle.uuid().toString(),
            member.uuid().toString(),
            String.valueOf(year)));
  }

  private CircleOutcome moved(Step step, MemberId member, Optional<String> entry) {
    var facts = deeds.find(step.tx().sql(), step.circle().id()).orElseThrow();
    return new Moved(
        step.circle().id(), member, facts.balance(member, LocalDate.MAX), entry, step.tx().deed());
  }

  /// Takes a deposit back by its opposite, in the books too.
  CircleOutcome takeBack(CircleId circle, MovementId id) {
    return deeds.deed(
        "circle.takeBack",
        circle,
        step -> {
          var facts = step.facts();
          var found = facts.movements().stream().filter(one -> one.id().equals(id)).findFirst();
          if (found.isEmpty()) return new CircleOutcome.Unknown();
          var movement = found.get();
          if (facts.isTakenBack(movement)) return new CircleOutcome.TakenBackAlready();
          var back = facts.payBacks().stream().filter(one -> one.movement().equals(movement));
          var paid = Money.sum(back.map(PayBack::paid).toList());
          if (paid.isPositive())
            return new CircleOutcome.PaidBack(deeds.name(movement.member()), paid);
          var balance = facts.balance(movement.member(), LocalDate.MAX);
          if (balance.compareTo(movement.amount()) < 0)
            return new CircleOutcome.GivenSince(deeds.name(movement.member()), balance);
          var day = later(movement.on(), facts.nextMonth().atDay(1));
          deeds.money().put(step.tx(), movement.back(next(), day), deeds.clock().instant());
          movement
              .entry()
              .flatMap(deeds.rooms().ledger()::entry)
              .ifPresent(entry -> {
                var _ = deeds.rooms().ledger().takeBack(step.tx(), entry);
              });
          return moved(step, movement.member(), Optional.empty());
        });
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
