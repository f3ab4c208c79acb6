package coop.meent.collect;

import static coop.meent.store.db.Tables.CREDITOR_IDENTIFIER;
import static coop.meent.store.db.Tables.MANDATE;
import static coop.meent.store.db.Tables.MANDATE_EVENT;
import static java.time.ZoneOffset.UTC;

import coop.meent.base.Id.MandateId;
import coop.meent.base.Id.MemberId;
import coop.meent.pay.file.CreditorId;
import coop.meent.pay.file.Scheme;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.MandateRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Mandates with what became of them and how they were used, and under which identifier is
/// collected.
final class Mandates {

  void put(Tx tx, UUID id, CreditorId identifier, MemberId by, Instant at) {
    var row = CREDITOR_IDENTIFIER.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setIdentifier(identifier.text());
    row.setMemberId(by);
    row.setRecordedAt(at);
    tx.put(Space.OFFICE, row);
  }

  /// The newest that was noted.
  Optional<CreditorId> identifier(DSLContext sql) {
    return sql
        .selectFrom(CREDITOR_IDENTIFIER)
        .orderBy(FactOrder.of(CREDITOR_IDENTIFIER))
        .fetch(row -> row.getIdentifier())
        .stream()
        .reduce((_, later) -> later)
        .flatMap(CreditorId::parse);
  }

  void put(Tx tx, Mandate mandate) {
    var row = MANDATE.newRecord();
    row.setId(mandate.id());
    row.setReference(mandate.reference());
    row.setScheme(mandate.scheme().name());
    row.setIsRecurrent(mandate.isRecurrent() ? 1L : 0L);
    row.setSignedDate(mandate.signed());
    mandate.debtor().member().ifPresent(row::setMemberId);
    mandate.debtor().client().ifPresent(row::setClientId);
    row.setDebtorName(mandate.debtor().name());
    row.setIban(mandate.debtor().iban());
    row.setCreditor(mandate.creditor());
    row.setNoticeDays((long) mandate.noticeDays());
    row.setRecorderMemberId(mandate.recorder());
    row.setRecordedAt(mandate.recordedAt());
    tx.put(Space.OFFICE, row);
  }

  void note(Tx tx, UUID id, MandateId mandate, MandateEvent event) {
    var row = MANDATE_EVENT.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setMandateId(mandate);
    row.setMemberId(event.by());
    row.setKind(event.kind());
    event.iban().ifPresent(row::setIban);
    row.setOnDate(event.on());
    event.words().ifPresent(row::setWords);
    row.setRecordedAt(event.at());
    tx.put(Space.OFFICE, row);
  }

  /// All of them, by the name of the debtor.
  List<MandateStanding> all(DSLContext sql) {
    var events = events(sql);
    var uses = uses(sql);
    var all =
        sql.selectFrom(MANDATE)
            .orderBy(MANDATE.DEBTOR_NAME, MANDATE.REFERENCE, MANDATE.ID)
            .fetch(row -> mandate(row, events.getOrDefault(row.getId(), List.of())));
    Map<String, Integer> times = new HashMap<>();
    for (var one : all) if (one.revoked().isEmpty()) times.merge(one.reference(), 1, Integer::sum);
    return all.stream()
        .map(one ->
            new MandateStanding(
                one,
                uses.getOrDefault(one.id(), List.of()),
                times.getOrDefault(one.reference(), 0) > 1))
        .toList();
  }

  private static Mandate mandate(MandateRecord row, List<MandateEvent> events) {
    return new Mandate(
        row.getId(),
        row.getReference(),
        scheme(row.getScheme()),
        row.getIsRecurrent() == 1,
        row.getSignedDate(),
        new Debtor(
            Optional.ofNullable(row.getMemberId()),
            Optional.ofNullable(row.getClientId()),
            row.getDebtorName(),
            row.getIban()),
        row.getCreditor(),
        Math.toIntExact(row.getNoticeDays()),
        row.getRecorderMemberId(),
        row.getRecordedAt(),
        events);
  }

  /// One that a later Meent knows is told as what everybody may refuse.
  static Scheme scheme(String name) {
    return name.equals(Scheme.B2B.name()) ? Scheme.B2B : Scheme.CORE;
  }

  private static Map<MandateId, List<MandateEvent>> events(DSLContext sql) {
    Map<MandateId, List<MandateEvent>> events = new HashMap<>();
    sql.selectFrom(MANDATE_EVENT)
        .orderBy(FactOrder.of(MANDATE_EVENT))
        .forEach(row ->
            events
                .computeIfAbsent(row.getMandateId(), _ -> new ArrayList<>())
                .add(
                    new MandateEvent(
                        row.getMemberId(),
                        row.getKind(),
                        Optional.ofNullable(row.getIban()),
                        row.getOnDate(),
                        Optional.ofNullable(row.getWords()),
                        row.getRecordedAt())));
    return events;
  }

  /// In order of day: those of batches that stand, and that were not taken out.
  private static Map<MandateId, List<MandateUse>> uses(DSLContext sql) {
    Map<MandateId, List<MandateUse>> uses = new HashMap<>();
    var standing = new DebitRows().standing(sql);
    var batches = new ArrayList<>(new DebitRows().all(sql));
    batches.sort(
        Comparator.comparing(DebitBatch::on)
            .thenComparing(DebitBatch::madeAt)
            .thenComparing(one -> one.id().uuid()));
    var seen =
        batches.isEmpty() ? Map.<String, List<DebitRows.Seen>>of() : new DebitRows().seen(sql);
    for (var batch : batches) {
      if (batch.withdrawn().isPresent()) continue;
      for (var order : batch.active()) {
        var back = back(batch, order, seen);
        uses.computeIfAbsent(order.mandate(), _ -> new ArrayList<>())
            .add(
                new MandateUse(
                    order.id(),
                    batch.on(),
                    order.debtor().iban(),
                    batch.exported().isPresent(),
                    standing.contains(order.id()),
                    back.map(Back::at),
                    back.flatMap(Back::why)));
      }
    }
    return uses;
  }

  /// That a collection went back.
  private record Back(Instant at, Optional<ReturnReason> why) {}

  /// What somebody noted says most; else what the bank's own file says, from the start of its day.
  private static Optional<Back> back(
      DebitBatch batch, DebitOrder order, Map<String, List<DebitRows.Seen>> seen) {
    return batch
        .returned(order.id())
        .map(noted -> new Back(noted.at(), noted.mark().flatMap(ReturnReason::of)))
        .or(() ->
            seen.getOrDefault(order.mark(), List.of()).stream()
                .filter(line -> line.isBackOf(order) && line.why().isPresent())
                .map(line -> new Back(line.day().atStartOfDay(UTC).toInstant(), line.why()))
                .reduce((_, later) -> later));
  }
}
