package coop.meent.pay;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Money;
import coop.meent.pay.BatchStanding.OrderStanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// How batches of one book stand, read at once.
final class Standings {

  private final List<Batch> batches;
  private final Set<OrderId> standing;
  private final Map<UUID, List<OrderId>> rivals;
  private final Map<String, List<Orders.Seen>> seen;
  private final Map<OrderId, List<Orders.Link>> links = new HashMap<>();
  private final Map<OrderId, String> batchOf = new HashMap<>();

  private Standings(DSLContext sql, BookId book) {
    var orders = new Orders();
    batches = new Batches().of(sql, book);
    standing = orders.standing(sql);
    rivals = orders.rivals(sql);
    seen = batches.isEmpty() ? Map.of() : orders.seen(sql, book);
    for (var link : Orders.links(sql))
      links.computeIfAbsent(link.order(), _ -> new ArrayList<>()).add(link);
    for (var batch : batches)
      for (var order : batch.orders()) batchOf.put(order.id(), batch.name());
  }

  /// The newest first, without warnings.
  static List<BatchStanding> of(DSLContext sql, BookId book) {
    var all = new Standings(sql, book);
    return all.batches.stream().map(all::standing).toList();
  }

  private BatchStanding standing(Batch batch) {
    var orders = batch.orders().stream().map(order -> standing(batch, order)).toList();
    return new BatchStanding(batch, BatchStanding.state(batch, orders), orders, List.of());
  }

  private OrderStanding standing(Batch batch, PaymentOrder order) {
    var own = links.getOrDefault(order.id(), List.of());
    var lines = seen.getOrDefault(order.mark(), List.of());
    var state = state(batch, order, own, lines);
    return new OrderStanding(order, state, line(own, lines), rivals(order));
  }

  private static OrderState state(
      Batch batch, PaymentOrder order, List<Orders.Link> own, List<Orders.Seen> lines) {
    if (own.stream().anyMatch(one -> one.amount().isNegative())) return OrderState.RETURNED;
    var paid = Money.sum(own.stream().map(Orders.Link::amount).toList());
    if (paid.compareTo(order.amount()) >= 0) return OrderState.PAID;
    var off = lines.stream().filter(one -> one.amount().isNegative()).toList();
    if (off.stream().anyMatch(one -> !one.isBooked())) return OrderState.SEEN;
    if (!off.isEmpty()) return OrderState.BOOKED_OTHERWISE;
    if (batch.stopped(order.id()).isPresent()) return OrderState.STOPPED;
    return batch.exported().isPresent() ? OrderState.ORDERED : OrderState.WAITING;
  }

  private static Optional<BankLineId> line(List<Orders.Link> own, List<Orders.Seen> lines) {
    return own.stream()
        .map(Orders.Link::line)
        .reduce((_, later) -> later)
        .or(() -> lines.stream().map(Orders.Seen::line).findFirst());
  }

  private List<String> rivals(PaymentOrder order) {
    if (!standing.contains(order.id())) return List.of();
    return rivals.getOrDefault(order.decides(), List.of()).stream()
        .filter(one -> !one.equals(order.id()))
        .map(one -> batchOf.getOrDefault(one, "?"))
        .toList();
  }
}
