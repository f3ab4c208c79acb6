package coop.meent.pay;

import coop.meent.base.Money;
import coop.meent.store.Store;
import java.util.UUID;

/// What is ordered of a debt and not booked yet: whoever notes a payment by hand asks it first, so
/// that nothing is paid twice.
public final class Ordered {

  private final Store store;
  private final Orders orders = new Orders();

  public Ordered(Store store) {
    this.store = store;
  }

  public Money underWay(PayableKind kind, UUID item) {
    return store.read(sql ->
        orders
            .ordered(sql)
            .getOrDefault(new Orders.Item(kind, item), Orders.OfItem.NONE)
            .underWay());
  }
}
