package coop.meent.cash;

import coop.meent.base.Money;
import coop.meent.collect.CollectableKind;
import coop.meent.collect.DebitStanding;
import coop.meent.collect.DebitStanding.OrderStanding;
import coop.meent.collect.DebitState;
import coop.meent.collect.ToCollect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Direct debits that are to come, and how much of them usually goes back.
final class DirectDebits {

  /// Fewer say nothing of what is usual.
  private static final int ENOUGH = 10;

  private static final int MONTHS_BACK = 12;

  private final List<DebitStanding> batches;
  private final List<Pending> pending;
  private final LocalDate today;

  DirectDebits(List<DebitStanding> batches, LocalDate today) {
    this.batches = List.copyOf(batches);
    pending = pending(this.batches);
    this.today = today;
  }

  /// One that is to come.
  private record Pending(DebitStanding batch, OrderStanding one) {}

  /// Those in a batch whose money the books do not have; what two batches collect counts once.
  private static List<Pending> pending(List<DebitStanding> batches) {
    Set<UUID> decided = new HashSet<>();
    List<Pending> all = new ArrayList<>();
    for (var batch : batches)
      if (batch.batch().withdrawn().isEmpty())
        for (var one : batch.orders())
          if (isToCome(one.state()) && decided.add(one.order().decides()))
            all.add(new Pending(batch, one));
    return all;
  }

  private static boolean isToCome(DebitState state) {
    return switch (state) {
      case WAITING, ORDERED, SEEN -> true;
      case BOOKED_OTHERWISE, COLLECTED, RETURNED, STOPPED -> false;
    };
  }

  /// What of each invoice is in a batch, and so does not come on the day the invoice falls due.
  Map<UUID, Money> ofInvoices() {
    Map<UUID, Money> sums = new HashMap<>();
    for (var each : pending)
      if (each.one().order().kind() == CollectableKind.INVOICE)
        sums.merge(each.one().order().item(), each.one().order().amount(), Money::plus);
    return sums;
  }

  /// Each collection on the day of its batch; of members also what can be collected and is in none,
  /// on the first day that a batch could have. Invoices in none are expected as invoices.
  ///
  /// @param due what can be collected
  List<Expected> expected(List<ToCollect> due, LocalDate earliest) {
    List<Expected> all = new ArrayList<>();
    var share = returned();
    for (var each : pending) all.add(expected(each));
    for (var one : due)
      if (one.isCollectable()
          && one.what().kind() == CollectableKind.MEMBER_ACCOUNT
          && one.amount().isPositive()) all.add(expected(one, earliest));
    if (share.isPresent()) {
      List<Expected> back = new ArrayList<>();
      for (var one : all) back.add(goesBack(one, share.get()));
      all.addAll(back);
    }
    return all;
  }

  private Expected expected(Pending each) {
    var batch = each.batch().batch();
    var order = each.one().order();
    return new Expected(
        batch.on().isBefore(today) ? today : batch.on(),
        order.amount(),
        Expected.Kind.COLLECTED,
        texts -> texts.get("cash.ordered", batch.name(), order.debtor().name()),
        batch.on().isBefore(today),
        Optional.of(batch.id()));
  }

  private static Expected expected(ToCollect one, LocalDate earliest) {
    var on = one.what().due().isBefore(earliest) ? earliest : one.what().due();
    return new Expected(
        on,
        one.amount(),
        Expected.Kind.COLLECTED,
        texts -> texts.get("cash.toPay", one.what().debtor().name(), one.what().why().in(texts)),
        false,
        Optional.empty());
  }

  private static Expected goesBack(Expected one, Share share) {
    return new Expected(
        one.on(),
        share.of(one.amount()).negate(),
        Expected.Kind.GOES_BACK,
        one.what(),
        one.isLate(),
        one.link());
  }

  /// What went back of all that was collected.
  record Share(Money returned, Money all) {

    /// Down to the cent.
    Money of(Money amount) {
      return Money.ofCents(Math.multiplyExact(amount.cents(), returned.cents()) / all.cents());
    }

    /// In tenths of a percent, down.
    long perMille() {
      return 1000 * returned.cents() / all.cents();
    }
  }

  /// By the collections of the last year; empty where they are too few to say, or none went back.
  Optional<Share> returned() {
    var back = Money.ZERO;
    var all = Money.ZERO;
    int count = 0;
    for (var batch : batches)
      if (batch.batch().withdrawn().isEmpty()
          && batch.batch().on().isAfter(today.minusMonths(MONTHS_BACK)))
        for (var one : batch.orders())
          if (one.state().isIn() || one.state() == DebitState.RETURNED) {
            count++;
            all = all.plus(one.order().amount());
            if (one.state() == DebitState.RETURNED) back = back.plus(one.order().amount());
          }
    return count < ENOUGH || back.isZero() ? Optional.empty() : Optional.of(new Share(back, all));
  }
}
