package coop.meent.pay;

import coop.meent.bank.BankLine;
import coop.meent.bank.LineWords;
import coop.meent.bank.Reason;
import coop.meent.base.Money;
import coop.meent.pay.file.Account;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which payments a bank line shows: by the mark that travelled with one, by the sum of a
/// whole batch, or by account and amount. Pure, over what is ordered and not booked yet.
final class Recognising {

  /// Banks take a few days over weekends and holidays.
  private static final int DAYS = 10;

  /// How much of a name must be there, out of a hundred.
  private static final int ALIKE = 40;

  /// A batch of which there is a file, with those of its orders that still stand.
  ///
  /// @param open no line was booked as them yet
  record Sent(Batch batch, List<PaymentOrder> open) {
    Money total() {
      return Money.sum(open.stream().map(PaymentOrder::amount).toList());
    }

    /// From the day that the file was made, since a bank may pay earlier than it was asked.
    LocalDate since() {
      return batch
          .exported()
          .map(one -> LocalDate.ofInstant(one.at(), ZoneOffset.UTC))
          .orElse(batch.on())
          .minusDays(1);
    }

    boolean isInTime(LocalDate day) {
      return !day.isBefore(since()) && !day.isAfter(batch.on().plusDays(DAYS));
    }
  }

  /// What a line shows.
  ///
  /// @param batch as people call it
  record Shown(String batch, List<PaymentOrder> orders, Reason.OfBatch.Trace way) {
    boolean isBack() {
      return way == Reason.OfBatch.Trace.BACK;
    }
  }

  private final List<Sent> sent;
  private final Map<String, PaymentOrder> byMark = new HashMap<>();
  private final Map<String, Batch> batchOf = new HashMap<>();
  private final Map<String, List<PaymentOrder>> byAccount = new HashMap<>();

  /// @param all batches of which there is, or was, a file
  /// @param sent what of them is open
  Recognising(List<Batch> all, List<Sent> sent) {
    this.sent = sent;
    for (var batch : all)
      for (var order : batch.orders()) {
        byMark.put(order.mark(), order);
        batchOf.put(order.mark(), batch);
      }
    for (var one : sent)
      for (var order : one.open())
        byAccount
            .computeIfAbsent(key(order.payee().iban(), order.amount()), _ -> new ArrayList<>())
            .add(order);
  }

  private static String key(String iban, Money amount) {
    return Account.iban(iban).orElse(iban) + " " + amount.cents();
  }

  Optional<Shown> shown(BankLine line) {
    var mark = line.content().endToEnd().map(byMark::get);
    if (mark.isPresent()) return byMark(line, mark.get());
    if (!line.content().amount().isNegative()) return Optional.empty();
    return whole(line).or(() -> byAccount(line)).or(() -> byAmount(line));
  }

  /// Of another amount than was ordered it is for a person to say what happened.
  private Optional<Shown> byMark(BankLine line, PaymentOrder order) {
    var amount = line.content().amount();
    if (!amount.abs().equals(order.amount())) return Optional.empty();
    var way = amount.isNegative() ? Reason.OfBatch.Trace.MARK : Reason.OfBatch.Trace.BACK;
    return Optional.of(new Shown(name(order), List.of(order), way));
  }

  private String name(PaymentOrder order) {
    var batch = batchOf.get(order.mark());
    return batch == null ? "?" : batch.name();
  }

  private Optional<Shown> whole(BankLine line) {
    var content = line.content();
    var amount = content.amount().negate();
    for (var one : sent) {
      if (one.open.size() < 2 && !one.batch.isOneLine()) continue;
      if (!one.total().equals(amount)) continue;
      var message = BatchFile.message(one.batch);
      boolean isNamed = content.text().replaceAll("\\s", "").contains(message);
      boolean mayBe = content.counterpartyIban().isEmpty() && one.isInTime(content.booked());
      if (isNamed || mayBe)
        return Optional.of(
            new Shown(
                one.batch.name(),
                one.open,
                isNamed ? Reason.OfBatch.Trace.WHOLE : Reason.OfBatch.Trace.SUM));
    }
    return Optional.empty();
  }

  private Optional<Shown> byAccount(BankLine line) {
    var content = line.content();
    return content
        .counterpartyIban()
        .map(iban -> byAccount.getOrDefault(key(iban, content.amount().negate()), List.of()))
        .orElse(List.of())
        .stream()
        .filter(order -> isInTime(order, content.booked()))
        .findFirst()
        .map(order -> new Shown(name(order), List.of(order), Reason.OfBatch.Trace.ACCOUNT));
  }

  /// Where the bank tells neither mark nor account, the one payment of this amount.
  private Optional<Shown> byAmount(BankLine line) {
    var content = line.content();
    if (content.counterpartyIban().isPresent() || content.counterparty().isEmpty())
      return Optional.empty();
    var same =
        sent.stream()
            .filter(one -> one.isInTime(content.booked()))
            .flatMap(one -> one.open.stream())
            .filter(order -> order.amount().equals(content.amount().negate()))
            .toList();
    if (same.size() != 1) return Optional.empty();
    boolean isAlike = new LineWords(content).likeness(same.getFirst().payee().name()) >= ALIKE;
    return isAlike
        ? Optional.of(new Shown(name(same.getFirst()), same, Reason.OfBatch.Trace.NAME))
        : Optional.empty();
  }

  private boolean isInTime(PaymentOrder order, LocalDate day) {
    return sent.stream()
        .filter(one -> one.batch.id().equals(order.batch()))
        .anyMatch(one -> one.isInTime(day));
  }
}
