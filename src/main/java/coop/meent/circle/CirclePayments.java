package coop.meent.circle;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.circle.CircleDeeds.Step;
import coop.meent.ledger.Dimensions;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.pay.PayableKind;
import coop.meent.pay.file.EndToEnd;
import coop.meent.pay.file.Party;
import coop.meent.pay.file.Payment;
import coop.meent.pay.file.PaymentFaults;
import coop.meent.pay.file.PaymentFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// A month's transfers out to the bank, and back from its statement: known again by their
/// end-to-end ids, booked where the circle has a book.
public final class CirclePayments {

  private final CircleDeeds deeds;
  private final CircleMonths months;
  private final Orders orders = new Orders();

  CirclePayments(CircleDeeds deeds, CircleMonths months) {
    this.deeds = deeds;
    this.months = months;
  }

  /// Whether some of it stands in a file that was written before, so that the bank would pay twice.
  public Optional<Refusal> written(CircleId circle, PaymentBatch.Ready batch) {
    return deeds
        .store()
        .read(sql -> orders.refusal(sql, circle, Orders.of(batch.files())))
        .map(Refusal.class::cast);
  }

  /// The same of what is still open of a month.
  Optional<CircleOutcome.FileWritten> written(DSLContext sql, CircleFacts facts, RunMonth month) {
    var open =
        months.transfers(facts, month).stream()
            .filter(one -> one.open().isPositive())
            .map(one -> new Orders.Order(one.endToEnd(), one.open()))
            .toList();
    return orders.refusal(sql, facts.circle().id(), open);
  }

  /// Whether a file asks the bank for what is still open of a month, or is to go back to members.
  public Optional<Refusal> writtenOf(CircleFacts facts, Optional<RunMonth> month) {
    return deeds
        .store()
        .read(sql ->
            month
                .map(one -> written(sql, facts, one))
                .orElseGet(() ->
                    orders.refusal(
                        sql,
                        facts.circle().id(),
                        facts.payBacks().stream()
                            .filter(PayBack::isOpen)
                            .map(one -> new Orders.Order(one.endToEnd(), one.open()))
                            .toList())))
        .map(Refusal.class::cast);
  }

  /// Notes that a file was written.
  public CircleOutcome note(CircleId circle, PaymentBatch.Ready batch) {
    return deeds.deed(
        "circle.file",
        circle,
        step -> {
          for (var order : Orders.of(batch.files())) put(step, order, true);
          return new CircleOutcome.Many(circle, batch.count(), batch.total(), step.tx().deed());
        });
  }

  private void put(CircleDeeds.Step step, Orders.Order order, boolean isSent) {
    orders.put(
        step.tx(),
        deeds.ids(),
        step.circle().id(),
        order,
        deeds.today(),
        isSent,
        deeds.clock().instant());
  }

  /// Notes that what was written and not paid did not go to the bank, so that it can be written
  /// anew.
  public CircleOutcome notSent(CircleId circle) {
    return deeds.deed(
        "circle.file.notSent",
        circle,
        step -> {
          var sent = orders.sent(step.tx().sql(), circle).keySet();
          if (sent.isEmpty()) return new CircleOutcome.NothingToNote(step.circle().name());
          for (var order : sent) put(step, order, false);
          var sum = Money.sum(sent.stream().map(Orders.Order::amount).toList());
          return new CircleOutcome.Many(circle, sent.size(), sum, step.tx().deed());
        });
  }

  /// What is still open of a month, for the bank.
  ///
  /// @param on the day that the bank is asked to pay
  public PaymentBatch batch(CircleId circle, YearMonth month, LocalDate on) {
    return deeds
        .store()
        .read(sql -> deeds.find(sql, circle).map(facts -> batch(facts, month, on)))
        .orElseGet(() -> new PaymentBatch.Not(new CircleOutcome.Unknown()));
  }

  private PaymentBatch batch(CircleFacts facts, YearMonth month, LocalDate on) {
    var run = facts.month(month);
    if (run.isEmpty()) return new PaymentBatch.Not(new CircleOutcome.NotRun(month));
    if (run.get().isContested()) return new PaymentBatch.Not(new CircleOutcome.Contested(month));
    var withPayments = withPayments(facts.circle());
    if (withPayments.isPresent()) return new PaymentBatch.Not(withPayments.get());
    var open =
        months.transfers(facts, run.get()).stream().filter(one -> one.open().isPositive()).toList();
    if (open.isEmpty()) return new PaymentBatch.Not(new CircleOutcome.NothingToPay(month));
    Map<Optional<MemberId>, List<Transfer>> byPayer = new LinkedHashMap<>();
    for (var one : open) byPayer.computeIfAbsent(one.from(), any -> new ArrayList<>()).add(one);
    List<PaymentFile> files = new ArrayList<>();
    for (var payer : byPayer.entrySet()) {
      var debtor = payer(facts, payer.getKey());
      if (debtor.isEmpty()) return noAccount(payer.getKey());
      List<Payment> payments = new ArrayList<>();
      for (var transfer : payer.getValue()) {
        var to = deeds.rooms().members().member(transfer.to());
        var iban = to.flatMap(Member::iban);
        if (to.isEmpty() || iban.isEmpty()) return noAccount(Optional.of(transfer.to()));
        payments.add(
            new Payment(
                transfer.endToEnd(),
                Party.of(to.get().name(), iban.get()),
                transfer.open(),
                deeds.words("circle.pay.text", facts.circle().name(), month)));
      }
      var mark = month + "-" + run.get().mark().substring(0, 12) + "-" + (files.size() + 1);
      files.add(file(mark, debtor.get(), on, payments));
    }
    return sound(files);
  }

  private static PaymentBatch sound(List<PaymentFile> files) {
    for (var file : files) {
      var faults = PaymentFaults.of(file);
      if (!faults.isEmpty()) return new PaymentBatch.Not(faults.getFirst());
    }
    return new PaymentBatch.Ready(files);
  }

  /// Of a circle whose account is one of the cooperative's: what is paid from it goes with the
  /// cooperative's payments, and a file of its own would pay a second time.
  private Optional<Refusal> withPayments(Circle circle) {
    return isWithPayments(circle)
        ? Optional.of(new CircleOutcome.WithPayments(circle.name(), circle.iban().orElse("")))
        : Optional.empty();
  }

  /// Whether what a circle pays goes with the cooperative's payments.
  public boolean isWithPayments(Circle circle) {
    return deeds.payingBook(circle).isPresent();
  }

  /// What is still to go back to members of what they put aside, for the bank.
  public PaymentBatch backBatch(CircleId circle, LocalDate on) {
    return deeds
        .store()
        .read(sql -> deeds.find(sql, circle).map(facts -> backBatch(facts, on)))
        .orElseGet(() -> new PaymentBatch.Not(new CircleOutcome.Unknown()));
  }

  private PaymentBatch backBatch(CircleFacts facts, LocalDate on) {
    var withPayments = withPayments(facts.circle());
    if (withPayments.isPresent()) return new PaymentBatch.Not(withPayments.get());
    var open = facts.payBacks().stream().filter(PayBack::isOpen).toList();
    var debtor = payer(facts, Optional.empty());
    if (open.isEmpty() || debtor.isEmpty())
      return new PaymentBatch.Not(new CircleOutcome.NothingBack(facts.circle().name()));
    List<Payment> payments = new ArrayList<>();
    for (var one : open) {
      var to = deeds.rooms().members().member(one.to());
      var iban = to.flatMap(Member::iban);
      if (to.isEmpty() || iban.isEmpty()) return noAccount(Optional.of(one.to()));
      payments.add(
          new Payment(
              one.endToEnd(),
              Party.of(to.get().name(), iban.get()),
              one.open(),
              deeds.words("circle.pay.back", facts.circle().name(), one)));
    }
    var mark = EndToEnd.of("circle-back", payments.toString()).substring(5);
    return sound(List.of(file(mark, debtor.get(), on, payments)));
  }

  /// Notes that all that was to go back to members did.
  public CircleOutcome noteBack(CircleId circle, LocalDate day) {
    if (day.isAfter(deeds.today())) return new CircleOutcome.NotYet(day);
    return deeds.deed(
        "circle.paidBack",
        circle,
        step -> {
          var open = step.facts().payBacks().stream().filter(PayBack::isOpen).toList();
          if (open.isEmpty()) return new CircleOutcome.NothingBack(step.circle().name());
          var ordered =
              open.stream()
                  .flatMap(one ->
                      ordered(step, PayableKind.PUT_ASIDE, one.movement().id().uuid(), one.to())
                          .stream())
                  .findFirst();
          if (ordered.isPresent()) return ordered.get();
          for (var one : open) {
            var paid =
                new Paid(
                    circle,
                    one.to(),
                    one.endToEnd(),
                    one.open(),
                    day,
                    Optional.empty(),
                    Optional.empty());
            deeds.money().put(step.tx(), deeds.ids(), paid, deeds.clock().instant());
          }
          var sum = Money.sum(open.stream().map(PayBack::open).toList());
          return new CircleOutcome.Many(circle, open.size(), sum, step.tx().deed());
        });
  }

  private PaymentBatch noAccount(Optional<MemberId> whose) {
    return new PaymentBatch.Not(new CircleOutcome.NoAccount(whose.map(deeds::name).orElse("")));
  }

  private Optional<Party> payer(CircleFacts facts, Optional<MemberId> from) {
    if (from.isPresent())
      return Optional.ofNullable(facts.accounts().get(from.get()))
          .map(iban -> Party.of(deeds.name(from.get()), iban));
    var holder = deeds.rooms().members().cooperative().map(Cooperative::name);
    return facts.circle().iban().map(iban -> Party.of(holder.orElse(facts.circle().name()), iban));
  }

  /// The same month, day and open rest give the same file.
  private static PaymentFile file(String mark, Party debtor, LocalDate on, List<Payment> payments) {
    return new PaymentFile("MEENT-" + mark, on.atStartOfDay(), debtor, on, false, payments);
  }

  /// A bank line that is one of the transfers.
  public record SeenTransfer(BankLine line, Transfer transfer) {}

  /// Open lines of the circle's book that carry the mark of a transfer which is still open.
  public List<SeenTransfer> seen(CircleFacts facts) {
    var booking = facts.circle().booking();
    if (booking.isEmpty()) return List.of();
    var open = BankLineFilter.all(booking.get().book()).that(BankLineFilter.Status.OPEN);
    var marked =
        deeds.rooms().bank().lines(open, 0, Integer.MAX_VALUE).stream()
            .filter(line -> line.content().amount().isNegative())
            .filter(line -> line.content().endToEnd().isPresent())
            .toList();
    if (marked.isEmpty()) return List.of();
    var transfers = open(facts);
    List<SeenTransfer> seen = new ArrayList<>();
    for (var line : marked) {
      var transfer = line.content().endToEnd().map(transfers::get);
      if (transfer.isPresent()) seen.add(new SeenTransfer(line, transfer.get()));
    }
    return seen;
  }

  /// By end-to-end id; every month is laid out anew for it.
  private Map<String, Transfer> open(CircleFacts facts) {
    Map<String, Transfer> open = new LinkedHashMap<>();
    for (var month : facts.months())
      for (var transfer : months.transfers(facts, month))
        if (transfer.open().isPositive()) open.put(transfer.endToEnd(), transfer);
    return open;
  }

  /// Books all transfers that are seen on statements: one deed.
  public CircleOutcome book(CircleId circle) {
    return deeds.deed(
        "circle.paid",
        circle,
        step -> {
          var booking = step.circle().booking();
          if (booking.isEmpty()) return new CircleOutcome.NoBooks(step.circle().name());
          var seen = seen(step.facts());
          if (seen.isEmpty()) return new CircleOutcome.NothingSeen(step.circle().name());
          for (var one : seen) book(step, booking.get(), one);
          var sum =
              Money.sum(seen.stream().map(one -> one.line().content().amount().negate()).toList());
          return new CircleOutcome.Many(circle, seen.size(), sum, step.tx().deed());
        });
  }

  private void book(Step step, Circle.Booking booking, SeenTransfer seen) {
    var transfer = seen.transfer();
    var amount = seen.line().content().amount().negate();
    var month = step.facts().month(transfer.month()).orElseThrow();
    var text = deeds.words("circle.entry.gift", step.circle().name(), month.month());
    var entry =
        Deposits.entry(
            deeds
                .rooms()
                .bank()
                .book(
                    step.tx(),
                    seen.line().id(),
                    text,
                    parts(step, booking, month, transfer, amount)));
    note(
        step,
        transfer,
        amount,
        seen.line().content().booked(),
        Optional.of(seen.line().id()),
        Optional.of(entry.id()));
  }

  /// Of the donors' funds, each by what they give.
  private List<Allocation> parts(
      Step step, Circle.Booking booking, RunMonth month, Transfer transfer, Money amount) {
    return months.donors(step.facts(), month, transfer.to(), amount).entrySet().stream()
        .map(one ->
            Allocation.of(booking.funds(), one.getValue().negate())
                .with(Dimensions.NONE.withMember(one.getKey()).withCircle(step.circle().id())))
        .toList();
  }

  /// Notes that a transfer left the bank, whole or in part, where no statement comes into the file.
  public CircleOutcome note(CircleId circle, String endToEnd, Money amount, LocalDate day) {
    if (day.isAfter(deeds.today())) return new CircleOutcome.NotYet(day);
    if (!amount.isPositive()) return new CircleOutcome.NoAmount();
    return deeds.deed(
        "circle.paid",
        circle,
        step -> {
          var found =
              step.facts().months().stream()
                  .flatMap(month -> months.transfers(step.facts(), month).stream())
                  .filter(one -> one.endToEnd().equalsIgnoreCase(endToEnd))
                  .findFirst();
          if (found.isEmpty()) return new CircleOutcome.NoSuchTransfer(endToEnd);
          if (amount.compareTo(found.get().open()) > 0)
            return new CircleOutcome.MoreThanThere(
                deeds.name(found.get().to()), amount, found.get().open());
          var ordered = ordered(step, found.get());
          if (ordered.isPresent()) return ordered.get();
          note(step, found.get(), amount, day, Optional.empty(), Optional.empty());
          return new CircleOutcome.Many(circle, 1, amount, step.tx().deed());
        });
  }

  /// Notes that all that is open of a month was paid.
  public CircleOutcome noteAll(CircleId circle, YearMonth month, LocalDate day) {
    if (day.isAfter(deeds.today())) return new CircleOutcome.NotYet(day);
    return deeds.deed(
        "circle.paid",
        circle,
        step -> {
          var run = step.facts().month(month);
          if (run.isEmpty()) return new CircleOutcome.NotRun(month);
          if (run.get().isContested()) return new CircleOutcome.Contested(month);
          var open =
              months.transfers(step.facts(), run.get()).stream()
                  .filter(one -> one.open().isPositive())
                  .toList();
          if (open.isEmpty()) return new CircleOutcome.NothingToPay(month);
          var ordered = open.stream().flatMap(one -> ordered(step, one).stream()).findFirst();
          if (ordered.isPresent()) return ordered.get();
          for (var one : open) note(step, one, one.open(), day, Optional.empty(), Optional.empty());
          var sum = Money.sum(open.stream().map(Transfer::open).toList());
          return new CircleOutcome.Many(circle, open.size(), sum, step.tx().deed());
        });
  }

  /// A payment that was ordered with the cooperative's payments is not noted by hand as well.
  private Optional<CircleOutcome> ordered(Step step, Transfer transfer) {
    if (transfer.from().isPresent()) return Optional.empty();
    var month = step.facts().month(transfer.month()).orElseThrow().month();
    return ordered(
        step,
        PayableKind.GIFT,
        Owed.gifts(step.circle().id(), month, transfer.to()),
        transfer.to());
  }

  private Optional<CircleOutcome> ordered(Step step, PayableKind kind, UUID item, MemberId to) {
    if (!isWithPayments(step.circle())) return Optional.empty();
    var underWay = deeds.ordered().underWay(kind, item);
    return underWay.isPositive()
        ? Optional.of(new CircleOutcome.OrderUnderWay(deeds.name(to), underWay))
        : Optional.empty();
  }

  private void note(
      Step step,
      Transfer transfer,
      Money amount,
      LocalDate day,
      Optional<BankLineId> line,
      Optional<EntryId> entry) {
    var paid =
        new Paid(step.circle().id(), transfer.to(), transfer.endToEnd(), amount, day, line, entry);
    deeds.money().put(step.tx(), deeds.ids(), paid, deeds.clock().instant());
  }
}
