package coop.meent.pay;

import coop.meent.store.Store;
import java.util.Optional;
import java.util.function.Predicate;

/// Looks whether what was done with batches is what may be done, whoever wrote it.
public final class PaymentAudit {

  private final Store store;

  public PaymentAudit(Store store) {
    this.store = store;
  }

  /// A file was made of it, and nobody else than its maker approved what is in it.
  public Optional<BatchStanding> notApproved() {
    return first(one -> one.batch().exported().isPresent() && one.batch().approved().isEmpty());
  }

  /// Two laptops made a file of it.
  public Optional<BatchStanding> twoFiles() {
    return first(one -> one.batch().exports().size() > 1);
  }

  /// It was withdrawn, or a payment of it stopped, and the bank paid it all the same.
  public Optional<BatchStanding> paidAllTheSame() {
    return first(one ->
        one.orders().stream()
            .anyMatch(order ->
                order.state().isPaid()
                    && (one.batch().withdrawn().isPresent()
                        || one.batch().stopped(order.order().id()).isPresent())));
  }

  private Optional<BatchStanding> first(Predicate<BatchStanding> offends) {
    return store.read(sql ->
        new Orders()
            .books(sql).stream()
                .flatMap(book -> Standings.of(sql, book).stream())
                .filter(offends)
                .reduce((_, older) -> older));
  }
}
