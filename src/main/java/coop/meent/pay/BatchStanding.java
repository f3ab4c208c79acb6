package coop.meent.pay;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Money;
import java.util.List;
import java.util.Optional;

/// How a batch stands, payment by payment.
///
/// @param warnings what to look at before it is approved or sent
public record BatchStanding(
    Batch batch, BatchState state, List<OrderStanding> orders, List<PayWarning> warnings) {

  /// @param line of the bank that shows it, or that shows that it came back
  /// @param rivals names of other batches that order the same
  public record OrderStanding(
      PaymentOrder order, OrderState state, Optional<BankLineId> line, List<String> rivals) {}

  public BatchStanding {
    orders = List.copyOf(orders);
    warnings = List.copyOf(warnings);
  }

  static BatchState state(Batch batch, List<OrderStanding> orders) {
    if (batch.withdrawn().isPresent()) return BatchState.WITHDRAWN;
    var active = orders.stream().filter(one -> one.state() != OrderState.STOPPED).toList();
    boolean isDone =
        active.stream().allMatch(one -> one.state().isPaid() || one.state() == OrderState.RETURNED);
    if (isDone && !active.isEmpty()) return BatchState.PAID;
    if (active.stream().anyMatch(one -> one.state().isPaid())) return BatchState.PARTLY;
    if (batch.sent().isPresent()) return BatchState.SENT;
    if (batch.exported().isPresent()) return BatchState.EXPORTED;
    return batch.approved().isPresent() ? BatchState.APPROVED : BatchState.MADE;
  }

  /// Whether another batch orders something of it too.
  public boolean isContested() {
    return orders.stream().anyMatch(one -> !one.rivals().isEmpty());
  }

  /// What the bank shows of it by now.
  public Money paid() {
    return Money.sum(
        orders.stream()
            .filter(one -> one.state().isPaid())
            .map(one -> one.order().amount())
            .toList());
  }
}
