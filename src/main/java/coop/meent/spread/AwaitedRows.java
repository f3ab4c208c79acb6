package coop.meent.spread;

import static coop.meent.store.db.Tables.AWAITED;
import static coop.meent.store.db.Tables.AWAITED_BILL;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Why bills are awaited, and for which of them what was awaited was turned.
record AwaitedRows(Spreads spreads) {

  void put(Tx tx, Ids ids, Space space, SpreadId of, AwaitedDraft draft, Instant now) {
    var row = AWAITED.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setSpreadId(of);
    row.setCause(draft.cause().name());
    draft.supplier().ifPresent(row::setSupplierId);
    draft.recurring().ifPresent(row::setRecurringId);
    row.setReason(draft.reason());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void putBill(Tx tx, Ids ids, Space space, SpreadId of, UUID end, Awaited.Came came, Instant now) {
    var row = AWAITED_BILL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setSpreadId(of);
    row.setEndId(IdConverter.bytes(end));
    row.setEntryId(came.entry());
    row.setAmountCents(came.amount());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// All that were meant, the oldest first.
  List<Awaited> all(DSLContext sql) {
    Map<SpreadId, SpreadStanding> standing = new HashMap<>();
    List<SpreadStanding> order = new ArrayList<>();
    for (var one : spreads.all(sql))
      if (one.what().kind() == SpreadKind.AWAITED && Workings.isMeant(one)) {
        standing.put(one.what().id(), one);
        order.add(one);
      }
    Map<UUID, Awaited.Came> bills = new HashMap<>();
    sql.selectFrom(AWAITED_BILL)
        .orderBy(AWAITED_BILL.ID)
        .forEach(row ->
            bills.putIfAbsent(
                IdConverter.uuid(row.getEndId()),
                new Awaited.Came(row.getEntryId(), row.getAmountCents())));
    Map<SpreadId, Awaited> found = new HashMap<>();
    sql.selectFrom(AWAITED)
        .orderBy(AWAITED.ID)
        .forEach(row -> {
          var one = standing.get(row.getSpreadId());
          if (one == null) return;
          found.putIfAbsent(
              row.getSpreadId(),
              new Awaited(
                  one,
                  Awaited.Cause.read(row.getCause()).orElse(Awaited.Cause.HAND),
                  Optional.ofNullable(row.getSupplierId()),
                  Optional.ofNullable(row.getRecurringId()),
                  row.getReason(),
                  one.end().flatMap(end -> Optional.ofNullable(bills.get(end.id())))));
        });
    return order.stream()
        .flatMap(one -> Optional.ofNullable(found.get(one.what().id())).stream())
        .toList();
  }

  /// Entries that turned what was awaited for a bill, and that stand.
  List<EntryId> turnedFor(DSLContext sql, EntryId bill) {
    return all(sql).stream()
        .filter(one -> one.came().filter(came -> came.entry().equals(bill)).isPresent())
        .flatMap(one -> one.standing().end().stream())
        .flatMap(end -> end.entry().stream())
        .toList();
  }
}
