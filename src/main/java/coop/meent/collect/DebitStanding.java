package coop.meent.collect;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a batch stands, collection by collection.
///
/// @param warnings what to look at before it is approved or sent
public record DebitStanding(
    DebitBatch batch,
    DebitBatchState state,
    List<OrderStanding> orders,
    List<CollectWarning> warnings) {

  /// @param line of the bank that shows it, or that shows that it went back
  /// @param rivals names of other batches that collect the same
  /// @param why it went back, as the bank's own file says
  public record OrderStanding(
      DebitOrder order,
      DebitState state,
      Optional<BankLineId> line,
      List<String> rivals,
      Optional<ReturnReason> why) {}

  public DebitStanding {
    orders = List.copyOf(orders);
    warnings = List.copyOf(warnings);
  }

  static DebitStanding of(DebitBatch batch, List<OrderStanding> orders) {
    List<CollectWarning> warnings = new ArrayList<>();
    for (var one : orders)
      if (!one.rivals().isEmpty())
        warnings.add(
            new CollectWarning.InTwoBatches(
                one.order().debtor().name(),
                batch.name() + ", " + String.join(", ", one.rivals())));
    if (batch.withdrawn().isPresent() && batch.exported().isPresent())
      warnings.add(new CollectWarning.FileOutside(batch.name()));
    if (batch.exports().size() > 1) warnings.add(new CollectWarning.TwoFiles(batch.name()));
    return new DebitStanding(batch, state(batch, orders), orders, warnings);
  }

  private static DebitBatchState state(DebitBatch batch, List<OrderStanding> orders) {
    if (batch.withdrawn().isPresent()) return DebitBatchState.WITHDRAWN;
    var active = orders.stream().filter(one -> one.state() != DebitState.STOPPED).toList();
    boolean isDone =
        active.stream().allMatch(one -> one.state().isIn() || one.state() == DebitState.RETURNED);
    if (isDone && !active.isEmpty()) return DebitBatchState.COLLECTED;
    if (active.stream().anyMatch(one -> one.state().isIn())) return DebitBatchState.PARTLY;
    if (batch.sent().isPresent()) return DebitBatchState.SENT;
    if (batch.exported().isPresent()) return DebitBatchState.EXPORTED;
    return batch.approved().isPresent() ? DebitBatchState.APPROVED : DebitBatchState.MADE;
  }

  /// Whether another batch collects something of it too.
  public boolean isContested() {
    return orders.stream().anyMatch(one -> !one.rivals().isEmpty());
  }

  /// What the bank shows of it by now.
  public Money collected() {
    return Money.sum(
        orders.stream()
            .filter(one -> one.state().isIn())
            .map(one -> one.order().amount())
            .toList());
  }
}
