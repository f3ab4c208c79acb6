package coop.meent.collect;

import coop.meent.store.Store;
import java.util.Optional;
import java.util.function.Predicate;

/// Looks whether what was done with batches is what may be done, whoever wrote it.
public final class CollectAudit {

  private final Store store;

  public CollectAudit(Store store) {
    this.store = store;
  }

  /// A file was made of it, and nobody else than its maker approved what is in it.
  public Optional<DebitStanding> notApproved() {
    return first(one -> one.batch().exported().isPresent() && one.batch().approved().isEmpty());
  }

  /// A file was made of it, and a debtor was not told in time.
  public Optional<DebitStanding> notTold() {
    return first(one ->
        one.batch().exported().isPresent()
            && one.batch().told().filter(day -> !day.isAfter(one.batch().tellBy())).isEmpty());
  }

  /// Two laptops made a file of it.
  public Optional<DebitStanding> twoFiles() {
    return first(one -> one.batch().exports().size() > 1);
  }

  /// It was withdrawn, or a collection of it taken out, and the bank collected it all the same.
  public Optional<DebitStanding> collectedAllTheSame() {
    return first(one ->
        one.orders().stream()
            .anyMatch(order ->
                order.state().isIn()
                    && (one.batch().withdrawn().isPresent()
                        || one.batch().stopped(order.order().id()).isPresent())));
  }

  /// Two mandates have one reference.
  public Optional<MandateStanding> doubled() {
    return store.read(
        sql -> new Mandates().all(sql).stream().filter(MandateStanding::isTwice).findFirst());
  }

  /// A file collects on it after it was revoked.
  public Optional<MandateStanding> usedAfterRevoked() {
    return store.read(sql ->
        new Mandates()
            .all(sql).stream()
                .filter(one ->
                    one.mandate()
                        .revoked()
                        .filter(end ->
                            one.uses().stream()
                                .anyMatch(use -> use.isExported() && use.isAfter(end)))
                        .isPresent())
                .findFirst());
  }

  private Optional<DebitStanding> first(Predicate<DebitStanding> offends) {
    return store.read(
        sql -> DebitStandings.all(sql).stream().filter(offends).reduce((_, older) -> older));
  }
}
