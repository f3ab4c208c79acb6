package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE_ORDER;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.pay.file.PaymentFile;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Which payments stand in a file that was written for the bank. Of one that was paid in part the
/// rest is another payment, which no file asked for yet.
final class Orders {

  /// @param endToEnd names the transfer
  /// @param amount that was open when the file was written
  record Order(String endToEnd, Money amount) {}

  private record Word(LocalDate on, boolean isSent) {}

  static List<Order> of(List<PaymentFile> files) {
    return files.stream()
        .flatMap(file -> file.payments().stream())
        .map(one -> new Order(one.endToEnd(), one.amount()))
        .toList();
  }

  void put(
      Tx tx, Ids ids, CircleId circle, Order order, LocalDate on, boolean isSent, Instant now) {
    var row = CIRCLE_ORDER.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setCircleId(circle);
    row.setEndToEnd(order.endToEnd);
    row.setAmountCents(order.amount);
    row.setOnDate(on);
    row.setIsSent(isSent ? 1L : 0L);
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  /// On which day a file with it was written; those that did not go to the bank are left out.
  Map<Order, LocalDate> sent(DSLContext sql, CircleId circle) {
    Map<Order, Word> last = new LinkedHashMap<>();
    sql.selectFrom(CIRCLE_ORDER)
        .where(CIRCLE_ORDER.CIRCLE_ID.eq(circle))
        .orderBy(FactOrder.of(CIRCLE_ORDER))
        .forEach(row ->
            last.put(
                new Order(row.getEndToEnd(), row.getAmountCents()),
                new Word(row.getOnDate(), row.getIsSent() == 1)));
    Map<Order, LocalDate> sent = new LinkedHashMap<>();
    last.forEach((order, word) -> {
      if (word.isSent) sent.put(order, word.on);
    });
    return sent;
  }

  /// Why these are not to be asked of the bank again.
  Optional<CircleOutcome.FileWritten> refusal(DSLContext sql, CircleId circle, List<Order> orders) {
    var sent = sent(sql, circle);
    var out = orders.stream().filter(sent::containsKey).toList();
    return out.stream()
        .map(sent::get)
        .max(LocalDate::compareTo)
        .map(day ->
            new CircleOutcome.FileWritten(
                day, Money.sum(out.stream().map(Order::amount).toList())));
  }
}
