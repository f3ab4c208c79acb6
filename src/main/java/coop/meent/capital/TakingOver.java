package coop.meent.capital;

import coop.meent.base.Id.EntryId;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Takes over what the books have of members' capital: booked by hand, or before capital was kept
/// here.
record TakingOver(CapitalDeeds deeds) {

  /// Bookings on the capital accounts that no movement names: made by hand, or before capital was
  /// kept here.
  List<CapitalBook.Booked> notTakenOver() {
    var known = deeds.store().read(deeds.movements()::all);
    return deeds.book().booked().stream()
        .filter(one ->
            known.stream()
                .noneMatch(movement ->
                    movement.member().equals(one.member())
                        && movement.entry().filter(one.entry()::equals).isPresent()))
        .toList();
  }

  /// Notes with each member what the books have of their capital.
  ///
  /// @return empty when there is nothing to take over
  Optional<CapitalService.TakenOver> takeOver() {
    var open = notTakenOver();
    if (open.isEmpty()) return Optional.empty();
    return Optional.of(
        deeds
            .store()
            .write(
                "capital.take-over",
                tx -> {
                  for (var one : open) takeOver(tx, one);
                  return new CapitalService.TakenOver(open.size(), tx.deed());
                }));
  }

  private void takeOver(Tx tx, CapitalBook.Booked one) {
    var undone =
        deeds
            .rooms()
            .ledger()
            .entry(one.entry())
            .flatMap(JournalEntry::reverses)
            .flatMap(entry -> byEntry(deeds.movements().of(tx.sql(), one.member()), entry));
    var kind = one.amount().isPositive() ? MovementKind.PAID_IN : MovementKind.PAID_OUT;
    var draft =
        undone
            .filter(movement -> movement.amount().equals(one.amount().negate()))
            .map(movement -> MovementDraft.back(movement, one.on()))
            .orElseGet(() -> MovementDraft.of(one.member(), kind, one.on(), one.amount()))
            .bookedBy(one.entry())
            .because(Optional.of(one.text()));
    deeds.movements().put(tx, deeds.ids(), draft, deeds.clock().instant());
  }

  private static Optional<Movement> byEntry(Collection<Movement> among, EntryId entry) {
    return among.stream()
        .filter(movement -> movement.entry().filter(entry::equals).isPresent())
        .findFirst();
  }
}
