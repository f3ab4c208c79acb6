package coop.meent.invoice;

import static coop.meent.store.db.Tables.INVOICE;
import static coop.meent.store.db.Tables.INVOICE_DRAFT;
import static coop.meent.store.db.Tables.INVOICE_DRAFT_LINE;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DraftId;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.InvoiceDraftLineRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Drafts and their lines.
final class Drafts {

  void put(Tx tx, Draft draft, Optional<Instant> discarded) {
    var row = INVOICE_DRAFT.newRecord();
    row.setId(draft.id());
    row.setClientId(draft.client());
    draft.content().reference().ifPresent(row::setReference);
    draft.content().text().ifPresent(row::setText);
    row.setMadeAt(draft.madeAt());
    discarded.ifPresent(row::setDiscardedAt);
    tx.put(Space.OFFICE, row);
    int position = 0;
    for (var line : draft.lines()) put(tx, draft.id(), line, ++position, Optional.empty());
  }

  void put(Tx tx, DraftId draft, DraftLine line, int position, Optional<Instant> removed) {
    var row = INVOICE_DRAFT_LINE.newRecord();
    row.setId(line.id().orElseThrow());
    row.setDraftId(draft);
    row.setPosition((long) position);
    row.setKind(line.kind().name());
    row.setText(line.text());
    line.assignment().ifPresent(row::setAssignmentId);
    line.period().ifPresent(period -> row.setFromDate(period.from()));
    line.period().ifPresent(period -> row.setToDate(period.to()));
    if (line.kind() == DraftLine.Kind.TEXT) row.setQuantity(line.quantity().toPlainString());
    row.setUnit(line.unit());
    row.setPrice(line.price().toPlainString());
    row.setVatCode(line.vatCode());
    removed.ifPresent(row::setRemovedAt);
    tx.put(Space.OFFICE, row);
  }

  /// Those that nobody made final or threw away, the newest first.
  List<Draft> open(DSLContext sql) {
    return read(
        sql,
        INVOICE_DRAFT
            .DISCARDED_AT
            .isNull()
            .and(
                DSL.notExists(
                    DSL.selectOne().from(INVOICE).where(INVOICE.DRAFT_ID.eq(INVOICE_DRAFT.ID)))));
  }

  /// Also one that was made final; not one that was thrown away.
  Optional<Draft> find(DSLContext sql, DraftId id) {
    return read(sql, INVOICE_DRAFT.ID.eq(id).and(INVOICE_DRAFT.DISCARDED_AT.isNull())).stream()
        .findFirst();
  }

  private static List<Draft> read(DSLContext sql, Condition which) {
    return sql.selectFrom(INVOICE_DRAFT)
        .where(which)
        .orderBy(INVOICE_DRAFT.MADE_AT.desc(), INVOICE_DRAFT.ID.desc())
        .fetch()
        .map(row ->
            new Draft(
                row.getId(),
                new Draft.Content(
                    row.getClientId(),
                    Optional.ofNullable(row.getReference()),
                    Optional.ofNullable(row.getText()),
                    lines(sql, row.getId())),
                row.getMadeAt()));
  }

  private static List<DraftLine> lines(DSLContext sql, DraftId draft) {
    return sql.selectFrom(INVOICE_DRAFT_LINE)
        .where(INVOICE_DRAFT_LINE.DRAFT_ID.eq(draft), INVOICE_DRAFT_LINE.REMOVED_AT.isNull())
        .orderBy(INVOICE_DRAFT_LINE.POSITION, INVOICE_DRAFT_LINE.ID)
        .fetch(Drafts::line);
  }

  private static DraftLine line(InvoiceDraftLineRecord row) {
    return new DraftLine(
        Optional.of(row.getId()),
        kind(row.getKind()),
        row.getText(),
        Optional.ofNullable(row.getAssignmentId()),
        period(row.getFromDate(), row.getToDate()),
        row.getQuantity() == null ? BigDecimal.ZERO : new BigDecimal(row.getQuantity()),
        row.getUnit(),
        new BigDecimal(row.getPrice()),
        row.getVatCode());
  }

  /// A kind that a later Meent knows is a plain line here.
  private static DraftLine.Kind kind(String word) {
    return Arrays.stream(DraftLine.Kind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElse(DraftLine.Kind.TEXT);
  }

  static Optional<FiscalPeriod> period(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? Optional.empty() : Optional.of(new FiscalPeriod(from, to));
  }
}
