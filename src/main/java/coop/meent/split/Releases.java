package coop.meent.split;

import static coop.meent.store.db.Tables.ACCOUNT_LINE;
import static coop.meent.store.db.Tables.SHARE_RELEASE;

import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// What was freed of members' invoices, and their current accounts as they may read them.
final class Releases {

  void put(Tx tx, Ids ids, Space space, Release release, Instant now) {
    var row = SHARE_RELEASE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(release.member());
    row.setSelfBillId(release.bill());
    row.setThroughDate(release.through());
    row.setPaidCents(release.paid());
    row.setInvoicedCents(release.invoiced());
    row.setReleasedCents(release.released());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// The last word on each invoice.
  Map<SelfBillId, Release> last(DSLContext sql) {
    Map<SelfBillId, Release> last = new LinkedHashMap<>();
    sql.selectFrom(SHARE_RELEASE)
        .orderBy(FactOrder.of(SHARE_RELEASE))
        .forEach(row ->
            last.put(
                row.getSelfBillId(),
                new Release(
                    row.getSelfBillId(),
                    row.getMemberId(),
                    row.getThroughDate(),
                    row.getPaidCents(),
                    row.getInvoicedCents(),
                    row.getReleasedCents())));
    return last;
  }

  void put(Tx tx, Space space, AccountLine line, Instant now) {
    var row = ACCOUNT_LINE.newRecord();
    row.setId(IdConverter.bytes(line.id()));
    row.setMemberId(line.member());
    row.setEntryId(line.entry());
    row.setLine((long) line.line());
    row.setReference(line.reference());
    row.setLineDate(line.date());
    row.setText(line.text());
    line.document().ifPresent(row::setDocument);
    row.setKind(line.kind().name());
    row.setAmountCents(line.amount());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  Set<UUID> lineIds(DSLContext sql) {
    return new HashSet<>(
        sql.select(ACCOUNT_LINE.ID)
            .from(ACCOUNT_LINE)
            .fetch(row -> IdConverter.uuid(row.value1())));
  }

  /// By day.
  List<AccountLine> lines(DSLContext sql) {
    return sql.selectFrom(ACCOUNT_LINE)
        .orderBy(ACCOUNT_LINE.LINE_DATE, ACCOUNT_LINE.REFERENCE, ACCOUNT_LINE.LINE)
        .fetch(row ->
            new AccountLine(
                row.getMemberId(),
                row.getEntryId(),
                Math.toIntExact(row.getLine()),
                row.getReference(),
                row.getLineDate(),
                row.getText(),
                Optional.ofNullable(row.getDocument()),
                AccountLine.Kind.valueOf(row.getKind()),
                row.getAmountCents()));
  }
}
