package coop.meent.collect;

import coop.meent.base.Id.DebitId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.pay.file.CreditorId;
import coop.meent.pay.file.DebitFault;
import coop.meent.pay.file.DebitFaults;
import coop.meent.pay.file.Party;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is open of debtors, less what is under way.
record Open(Store store, MandateService mandates, List<CollectableSource> sources) {

  private static final Comparator<ToCollect> ORDER =
      Comparator.comparing((ToCollect one) -> one.what().due())
          .thenComparing(one -> one.what().debtor().name())
          .thenComparing(one -> one.what().kind())
          .thenComparing(one -> one.what().item().toString());

  /// By kind and item.
  private record Item(CollectableKind kind, UUID id) {}

  /// What of one item is in batches and stands.
  private record Under(Money way, int times) {
    static final Under NONE = new Under(Money.ZERO, 0);
  }

  /// For a collection on this day, the first due first.
  List<ToCollect> toCollect(Book book, LocalDate day) {
    var under = under();
    var all = mandates.all();
    var creditor = mandates.identifier();
    List<ToCollect> found = new ArrayList<>();
    for (var what : open(book)) {
      var known = under.getOrDefault(new Item(what.kind(), what.item()), Under.NONE);
      var amount = what.open().minus(known.way);
      if (!amount.isPositive()) continue;
      var mandate = best(all, what.debtor(), day, creditor);
      var fault = fault(what, amount, mandate, day, creditor);
      found.add(new ToCollect(what, known.way, known.times, mandate, fault));
    }
    found.sort(ORDER);
    return found;
  }

  private List<Collectable> open(Book book) {
    return sources.stream().flatMap(one -> one.collectables(book).stream()).toList();
  }

  /// One that can be used comes first, then the one that was signed last.
  private static Optional<MandateStanding> best(
      List<MandateStanding> all, Debtor debtor, LocalDate day, Optional<CreditorId> creditor) {
    return all.stream()
        .filter(one -> one.mandate().debtor().isSame(debtor))
        .max(
            Comparator.comparing((MandateStanding one) ->
                    creditor.isPresent() && one.fault(day, creditor.get()).isEmpty())
                .thenComparing(one -> one.mandate().signed())
                .thenComparing(one -> one.mandate().id().uuid()));
  }

  private static Optional<Refusal> fault(
      Collectable what,
      Money amount,
      Optional<MandateStanding> mandate,
      LocalDate day,
      Optional<CreditorId> creditor) {
    if (creditor.isEmpty()) return Optional.of(new MandateRefusal.NoCreditorId());
    if (mandate.isEmpty()) return Optional.of(new CollectRefusal.NoMandate(what.debtor().name()));
    Optional<MandateFault> fault = mandate.get().fault(day, creditor.get());
    if (fault.isPresent()) return Optional.of(fault.get());
    var one = mandate.get().mandate();
    List<DebitFault> faults = DebitFaults.of(Party.of(one.debtor().name(), one.iban()), amount);
    return faults.isEmpty() ? Optional.empty() : Optional.of(faults.getFirst());
  }

  private Map<Item, Under> under() {
    return store.read(sql -> {
      var rows = new DebitRows();
      var standing = rows.standing(sql);
      Map<DebitId, Money> linked = new HashMap<>();
      for (var link : rows.links(sql)) linked.merge(link.order(), link.amount(), Money::plus);
      Map<Item, Under> under = new HashMap<>();
      for (var batch : rows.all(sql))
        for (var order : batch.orders()) {
          if (!standing.contains(order.id())) continue;
          var way = order.amount().minus(linked.getOrDefault(order.id(), Money.ZERO));
          under.merge(
              new Item(order.kind(), order.item()),
              new Under(way, 1),
              (a, b) -> new Under(a.way.plus(b.way), a.times + b.times));
        }
      return under;
    });
  }

  /// How much more is in batches than is open, of what this collection collects.
  Optional<Money> over(Book book, DebitOrder order) {
    var open =
        Money.sum(
            open(book).stream()
                .filter(one -> one.kind() == order.kind() && one.item().equals(order.item()))
                .map(Collectable::open)
                .toList());
    var way = under().getOrDefault(new Item(order.kind(), order.item()), Under.NONE).way;
    var more = way.minus(open);
    return more.isPositive() ? Optional.of(more) : Optional.empty();
  }
}
