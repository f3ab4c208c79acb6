package coop.meent.work;

import static coop.meent.store.db.Tables.APPROVED_HOURS;
import static coop.meent.store.db.Tables.BILLED_HOURS;
import static coop.meent.store.db.Tables.HOURS;
import static coop.meent.store.db.Tables.HOURS_APPROVAL;
import static coop.meent.store.db.Tables.HOURS_BILL;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Hours, and which of them are on an invoice.
final class LoggedHours {

  private static final Field<Boolean> IS_BILLED =
      DSL.field(
              DSL.exists(
                  DSL.selectOne().from(BILLED_HOURS).where(BILLED_HOURS.HOURS_ID.eq(HOURS.ID))))
          .as("is_billed");

  private static final Field<Boolean> IS_APPROVED =
      DSL.field(
              DSL.exists(
                  DSL.selectOne().from(APPROVED_HOURS).where(APPROVED_HOURS.HOURS_ID.eq(HOURS.ID))))
          .as("is_approved");

  private final ShownHours shown;

  LoggedHours(ShownHours shown) {
    this.shown = shown;
  }

  void put(Tx tx, Hours hours, Optional<Instant> withdrawn) {
    var row = HOURS.newRecord();
    row.setId(hours.id());
    row.setMemberId(hours.member());
    row.setAssignmentId(hours.assignment());
    row.setWorkDate(hours.date());
    row.setMinutes((long) hours.minutes());
    row.setText(hours.text());
    row.setIsBillable(hours.isBillable() ? 1L : 0L);
    withdrawn.ifPresent(row::setWithdrawnAt);
    hours.loggedBy().ifPresent(row::setLoggedByMemberId);
    tx.put(Space.withMember(hours.member()), row);
  }

  /// What was taken back is not found.
  Optional<Hours> find(DSLContext sql, HoursId id) {
    return read(sql, HOURS.ID.eq(id)).stream().findFirst();
  }

  List<Hours> of(DSLContext sql, MemberId member, FiscalPeriod period) {
    return read(
        sql, HOURS.MEMBER_ID.eq(member).and(HOURS.WORK_DATE.between(period.from(), period.to())));
  }

  List<Hours> within(DSLContext sql, FiscalPeriod period) {
    return read(sql, HOURS.WORK_DATE.between(period.from(), period.to()));
  }

  /// What waits for somebody's yes: on no invoice, and not approved as it is now.
  List<Hours> toApprove(DSLContext sql) {
    return read(
            sql,
            DSL.notExists(
                    DSL.selectOne().from(BILLED_HOURS).where(BILLED_HOURS.HOURS_ID.eq(HOURS.ID)))
                .and(
                    DSL.notExists(
                        DSL.selectOne()
                            .from(APPROVED_HOURS)
                            .where(APPROVED_HOURS.HOURS_ID.eq(HOURS.ID)))))
        .stream()
        .filter(one -> !one.isApproved())
        .toList();
  }

  /// Says yes to hours as they are now, or takes that back.
  void approve(Tx tx, Ids ids, Hours hours, boolean isApproved, MemberId by, Instant at) {
    var row = HOURS_APPROVAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setHoursId(hours.id());
    row.setAssignmentId(hours.assignment());
    row.setWorkDate(hours.date());
    row.setMinutes((long) hours.minutes());
    row.setIsBillable(hours.isBillable() ? 1L : 0L);
    row.setIsApproved(isApproved ? 1L : 0L);
    row.setMemberId(by);
    row.setRecordedAt(at);
    tx.put(Space.withMember(hours.member()), row);
  }

  /// Of an assignment in a period, that no invoice has yet.
  List<Hours> unbilled(DSLContext sql, AssignmentId assignment, FiscalPeriod period) {
    return read(
        sql,
        HOURS
            .ASSIGNMENT_ID
            .eq(assignment)
            .and(HOURS.WORK_DATE.between(period.from(), period.to()))
            .and(UNBILLED));
  }

  List<Hours> unbilled(DSLContext sql) {
    return read(sql, UNBILLED);
  }

  private static final Condition UNBILLED =
      HOURS
          .IS_BILLABLE
          .eq(1L)
          .and(
              DSL.notExists(
                  DSL.selectOne().from(BILLED_HOURS).where(BILLED_HOURS.HOURS_ID.eq(HOURS.ID))));

  private List<Hours> read(DSLContext sql, Condition which) {
    var approved = shown.approved(sql);
    return readAsKept(sql, which).stream()
        .map(
            one -> !one.isApproved() && ShownHours.isApproved(one, approved) ? one.approved() : one)
        .toList();
  }

  private static List<Hours> readAsKept(DSLContext sql, Condition which) {
    return sql.select(HOURS.fields())
        .select(IS_BILLED, IS_APPROVED)
        .from(HOURS)
        .where(which)
        .and(HOURS.WITHDRAWN_AT.isNull())
        .orderBy(HOURS.WORK_DATE, HOURS.ID)
        .fetch(row ->
            new Hours(
                row.get(HOURS.ID),
                row.get(HOURS.MEMBER_ID),
                row.get(HOURS.ASSIGNMENT_ID),
                row.get(HOURS.WORK_DATE),
                Math.toIntExact(row.get(HOURS.MINUTES)),
                row.get(HOURS.TEXT),
                row.get(HOURS.IS_BILLABLE) == 1,
                row.get(IS_BILLED),
                row.get(IS_APPROVED),
                Optional.ofNullable(row.get(HOURS.LOGGED_BY_MEMBER_ID))));
  }

  /// Says that hours are on a line of an invoice, or free again. The id follows from what is said.
  void bill(Tx tx, Hours hours, BilledOn on, boolean isReleased, Instant at) {
    var row = HOURS_BILL.newRecord();
    row.setId(
        IdConverter.bytes(
            Ids.derived(
                isReleased ? "hours-release" : "hours-bill",
                hours.id().uuid().toString(),
                on.invoice().uuid().toString())));
    row.setHoursId(hours.id());
    row.setInvoiceId(on.invoice());
    row.setLine((long) on.line());
    row.setMinutes((long) hours.minutes());
    row.setIsReleased(isReleased ? 1L : 0L);
    row.setRecordedAt(at);
    tx.put(Space.withMember(hours.member()), row);
  }

  /// What stands on invoices since a moment, one for each invoice and assignment.
  List<InvoicedHours> invoiced(DSLContext sql, Instant since) {
    return sql.select(
            HOURS.ASSIGNMENT_ID, HOURS_BILL.INVOICE_ID, DSL.max(HOURS_BILL.RECORDED_AT).as("last"))
        .from(HOURS_BILL)
        .join(BILLED_HOURS)
        .on(
            BILLED_HOURS.HOURS_ID.eq(HOURS_BILL.HOURS_ID),
            BILLED_HOURS.INVOICE_ID.eq(HOURS_BILL.INVOICE_ID))
        .join(HOURS)
        .on(HOURS.ID.eq(HOURS_BILL.HOURS_ID))
        .where(HOURS_BILL.RECORDED_AT.ge(since))
        .groupBy(HOURS.ASSIGNMENT_ID, HOURS_BILL.INVOICE_ID)
        .orderBy(HOURS_BILL.INVOICE_ID, HOURS.ASSIGNMENT_ID)
        .fetch(row ->
            new InvoicedHours(
                row.value1(), row.value2(), LocalDate.ofInstant(row.value3(), ZoneOffset.UTC)));
  }

  /// Those on an invoice, also after they were set free.
  List<BilledHours> on(DSLContext sql, InvoiceId invoice) {
    return billed(sql, HOURS_BILL.INVOICE_ID.eq(invoice)).getOrDefault(invoice, List.of());
  }

  /// As [#on], of every invoice.
  Map<InvoiceId, List<BilledHours>> onInvoices(DSLContext sql) {
    return billed(sql, DSL.noCondition());
  }

  private static Map<InvoiceId, List<BilledHours>> billed(DSLContext sql, Condition which) {
    return sql.select(HOURS.ID, HOURS.MEMBER_ID, HOURS.ASSIGNMENT_ID)
        .select(HOURS_BILL.INVOICE_ID, HOURS_BILL.LINE, HOURS_BILL.MINUTES)
        .from(HOURS_BILL)
        .join(HOURS)
        .on(HOURS.ID.eq(HOURS_BILL.HOURS_ID))
        .where(which, HOURS_BILL.IS_RELEASED.eq(0L))
        .orderBy(HOURS_BILL.INVOICE_ID, HOURS_BILL.LINE, HOURS.WORK_DATE, HOURS.ID)
        .fetchGroups(
            HOURS_BILL.INVOICE_ID,
            row ->
                new BilledHours(
                    row.get(HOURS.ID),
                    row.get(HOURS.MEMBER_ID),
                    row.get(HOURS.ASSIGNMENT_ID),
                    Math.toIntExact(row.get(HOURS_BILL.LINE)),
                    Math.toIntExact(row.get(HOURS_BILL.MINUTES))));
  }
}
