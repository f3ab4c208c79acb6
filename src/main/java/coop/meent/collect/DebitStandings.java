package coop.meent.collect;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Money;
import coop.meent.collect.DebitStanding.OrderStanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// How all batches stand, read at once.
final class DebitStandings {

  private final List<DebitBatch> batches;
  private final Set<DebitId> standing;
  private final Map<String, List<DebitRows.Seen>> seen;
  private final Map<DebitId, List<DebitRows.Link>> links = new HashMap<>();
  private final Map<DebitId, String> batchOf = new HashMap<>();
  private final Map<UUID, List<DebitId>> deciding = new HashMap<>();

  private DebitStandings(DSLContext sql) {
    var rows = new DebitRows();
    batches = rows.all(sql);
    standing = rows.standing(sql);
    seen = batches.isEmpty() ? Map.of() : rows.seen(sql);
    for (var link : rows.links(sql))
      links.computeIfAbsent(link.order(), _ -> new ArrayList<>()).add(link);
    for (var batch : batches)
      for (var order : batch.orders()) {
        batchOf.put(order.id(), batch.name());
        if (standing.contains(order.id()))
          deciding.computeIfAbsent(order.decides(), _ -> new ArrayList<>()).add(order.id());
      }
  }

  /// The newest first.
  static List<DebitStanding> all(DSLContext sql) {
    var all = new DebitStandings(sql);
    return all.batches.stream().map(all::standing).toList();
  }

  private DebitStanding standing(DebitBatch batch) {
    return DebitStanding.of(
        batch, batch.orders().stream().map(order -> standing(batch, order)).toList());
  }

  private OrderStanding standing(DebitBatch batch, DebitOrder order) {
    var own = links.getOrDefault(order.id(), List.of());
    var lines = seen.getOrDefault(order.mark(), List.of());
    return new OrderStanding(
        order, state(batch, order, own, lines), line(own, lines), rivals(order), why(order, lines));
  }

  private static Optional<ReturnReason> why(DebitOrder order, List<DebitRows.Seen> lines) {
    return lines.stream()
        .filter(one -> one.isBackOf(order))
        .flatMap(one -> one.why().stream())
        .reduce((_, later) -> later);
  }

  private static DebitState state(
      DebitBatch batch, DebitOrder order, List<DebitRows.Link> own, List<DebitRows.Seen> lines) {
    if (own.stream().anyMatch(one -> one.amount().isNegative())) return DebitState.RETURNED;
    if (batch.returned(order.id()).isPresent()) return DebitState.RETURNED;
    var came = Money.sum(own.stream().map(DebitRows.Link::amount).toList());
    if (came.compareTo(order.amount()) >= 0) return DebitState.COLLECTED;
    var in = lines.stream().filter(one -> one.amount().isPositive()).toList();
    if (in.stream().anyMatch(one -> !one.isBooked())) return DebitState.SEEN;
    if (!in.isEmpty()) return DebitState.BOOKED_OTHERWISE;
    if (batch.stopped(order.id()).isPresent()) return DebitState.STOPPED;
    return batch.exported().isPresent() ? DebitState.ORDERED : DebitState.WAITING;
  }

  private static Optional<BankLineId> line(List<DebitRows.Link> own, List<DebitRows.Seen> lines) {
    return own.stream()
        .map(DebitRows.Link::line)
        .reduce((_, later) -> later)
        .or(() -> lines.stream().map(DebitRows.Seen::line).findFirst());
  }

  private List<String> rivals(DebitOrder order) {
    if (!standing.contains(order.id())) return List.of();
    return deciding.getOrDefault(order.decides(), List.of()).stream()
        .filter(one -> !one.equals(order.id()))
        .map(one -> batchOf.getOrDefault(one, "?"))
        .toList();
  }
}
