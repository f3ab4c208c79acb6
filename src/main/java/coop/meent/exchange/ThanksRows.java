package coop.meent.exchange;

import static coop.meent.store.db.Tables.LEAD;
import static coop.meent.store.db.Tables.LEAD_TERMS;
import static coop.meent.store.db.Tables.LEAD_THANKS;
import static coop.meent.store.db.Tables.LEAD_WORK;
import static coop.meent.store.db.Tables.THANKS_PART;
import static coop.meent.store.db.Tables.THANKS_RULE;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.exchange.LeadThanks.Bill;
import coop.meent.exchange.LeadThanks.Part;
import coop.meent.exchange.LeadThanks.Sums;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.LeadThanksRecord;
import coop.meent.store.db.tables.records.ThanksPartRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Terms of leads, what is usual, and thanks as they were booked.
final class ThanksRows {

  // What was agreed.

  void put(Tx tx, ThanksRule rule, Instant now) {
    var row = THANKS_RULE.newRecord();
    row.setId(IdConverter.bytes(rule.id()));
    row.setFromDate(rule.from());
    row.setKind(rule.terms().kind().name());
    if (rule.terms() instanceof Terms.Fixed(var amount)) row.setAmountCents(amount);
    if (rule.terms() instanceof Terms.Part(var passer, var coop, var cap, var _)) {
      row.setPasserPercent(passer.toPlainString());
      row.setCoopPercent(coop.toPlainString());
      cap.ifPresent(row::setCapCents);
    }
    rule.months().ifPresent(months -> row.setMonths((long) months));
    row.setResolution(rule.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// In the order in which they were laid down.
  List<ThanksRule> rules(DSLContext sql) {
    return sql.selectFrom(THANKS_RULE).orderBy(FactOrder.of(THANKS_RULE)).fetch().stream()
        .flatMap(row ->
            terms(
                row.getKind(),
                row.getAmountCents(),
                row.getPasserPercent(),
                row.getCoopPercent(),
                row.getCapCents(),
                null)
                .map(terms ->
                    new ThanksRule(
                        IdConverter.uuid(row.getId()),
                        row.getFromDate(),
                        terms,
                        Optional.ofNullable(row.getMonths()).map(Math::toIntExact),
                        row.getResolution()))
                .stream())
        .toList();
  }

  void put(Tx tx, Ids ids, Lead lead, Optional<UUID> rule, Instant now) {
    var row = LEAD_TERMS.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setLeadId(lead.id());
    row.setMemberId(lead.passer());
    row.setKind(lead.terms().kind().name());
    if (lead.terms() instanceof Terms.Fixed(var amount)) row.setAmountCents(amount);
    if (lead.terms() instanceof Terms.Part(var passer, var coop, var cap, var until)) {
      row.setPasserPercent(passer.toPlainString());
      row.setCoopPercent(coop.toPlainString());
      cap.ifPresent(row::setCapCents);
      until.ifPresent(row::setUntilDate);
    }
    rule.map(IdConverter::bytes).ifPresent(row::setThanksRuleId);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// As they were said first, by whoever passed the lead on: terms do not change afterwards.
  ///
  /// @param passers of leads
  Map<LeadId, Terms> terms(DSLContext sql, Map<LeadId, MemberId> passers) {
    Map<LeadId, Terms> all = new HashMap<>();
    for (var row : sql.selectFrom(LEAD_TERMS).orderBy(FactOrder.of(LEAD_TERMS))) {
      if (!row.getMemberId().equals(passers.get(row.getLeadId()))) continue;
      terms(
              row.getKind(),
              row.getAmountCents(),
              row.getPasserPercent(),
              row.getCoopPercent(),
              row.getCapCents(),
              row.getUntilDate())
          .ifPresent(terms -> all.putIfAbsent(row.getLeadId(), terms));
    }
    return all;
  }

  /// What another program wrote there that is none of these counts for nothing.
  private static Optional<Terms> terms(
      String kind,
      @Nullable Money amount,
      @Nullable String passer,
      @Nullable String coop,
      @Nullable Money cap,
      @Nullable LocalDate until) {
    if (kind.equals(Terms.Kind.FREE.name())) return Optional.of(new Terms.Free());
    if (kind.equals(Terms.Kind.FIXED.name()) && amount != null)
      return Optional.of(new Terms.Fixed(amount));
    if (!kind.equals(Terms.Kind.PART.name()) || passer == null || coop == null)
      return Optional.empty();
    return Optional.of(
        new Terms.Part(
            new BigDecimal(passer),
            new BigDecimal(coop),
            Optional.ofNullable(cap),
            Optional.ofNullable(until)));
  }

  void put(Tx tx, Ids ids, LeadId lead, MemberId taker, AssignmentId assignment, Instant now) {
    var row = LEAD_WORK.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setLeadId(lead);
    row.setMemberId(taker);
    row.setAssignmentId(assignment);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// What came of it by each who said so: the last word of each.
  Map<LeadId, Map<MemberId, AssignmentId>> works(DSLContext sql) {
    Map<LeadId, Map<MemberId, AssignmentId>> all = new HashMap<>();
    for (var row : sql.selectFrom(LEAD_WORK).orderBy(FactOrder.of(LEAD_WORK)))
      all.computeIfAbsent(row.getLeadId(), _ -> new HashMap<>())
          .put(row.getMemberId(), row.getAssignmentId());
    return all;
  }

  // What was booked.

  void put(Tx tx, LeadThanks thanks, Instant now) {
    var row = LEAD_THANKS.newRecord();
    row.setId(IdConverter.bytes(thanks.id()));
    row.setAboutId(IdConverter.bytes(thanks.about()));
    row.setLeadId(thanks.lead());
    row.setOnDate(thanks.on());
    row.setPasserCents(thanks.sums().passer());
    row.setPasserVatCents(thanks.sums().passerVat());
    row.setCoopCents(thanks.sums().coop());
    row.setCoopVatCents(thanks.sums().coopVat());
    thanks.takesBack().map(IdConverter::bytes).ifPresent(row::setTakesBackId);
    row.setEntryId(thanks.entry());
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  /// In the order in which they were booked.
  List<LeadThanks> booked(DSLContext sql) {
    var rows = sql.selectFrom(LEAD_THANKS).orderBy(FactOrder.of(LEAD_THANKS)).fetch();
    Set<UUID> takenBack = new HashSet<>();
    for (var row : rows)
      if (row.getTakesBackId() != null) takenBack.add(IdConverter.uuid(row.getTakesBackId()));
    return rows.map(row -> booked(row, takenBack));
  }

  private static LeadThanks booked(LeadThanksRecord row, Set<UUID> takenBack) {
    var id = IdConverter.uuid(row.getId());
    var takes = Optional.ofNullable(row.getTakesBackId()).map(IdConverter::uuid);
    return new LeadThanks(
        id,
        IdConverter.uuid(row.getAboutId()),
        row.getLeadId(),
        row.getOnDate(),
        new Sums(
            row.getPasserCents(),
            row.getPasserVatCents(),
            row.getCoopCents(),
            row.getCoopVatCents()),
        takes,
        row.getEntryId(),
        takes.isEmpty() && !takenBack.contains(id));
  }

  void put(Tx tx, Ids ids, Space space, Part part, Instant now) {
    var row = THANKS_PART.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setLeadThanksId(IdConverter.bytes(part.thanks()));
    row.setMemberId(part.member());
    row.setLeadId(part.lead());
    row.setIsReceived(part.isReceived() ? 1L : 0L);
    row.setNetCents(part.net());
    row.setVatCents(part.vat());
    row.setCoopCents(part.coop());
    row.setCoopVatCents(part.coopVat());
    row.setOnDate(part.on());
    part.bill()
        .ifPresent(bill -> {
          row.setSeries(bill.number().series());
          row.setBillYear((long) bill.number().year());
          row.setNumber((long) bill.number().number());
          row.setSupplier(bill.supplier());
          row.setCustomer(bill.customer());
        });
    row.setEntryId(part.entry());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// Those that can be read here, in the order in which they were booked.
  List<Part> parts(DSLContext sql) {
    Map<LeadId, String> whats = new HashMap<>();
    sql.select(LEAD.ID, LEAD.WHAT).from(LEAD).forEach(row -> whats.put(row.value1(), row.value2()));
    return sql.selectFrom(THANKS_PART)
        .orderBy(FactOrder.of(THANKS_PART))
        .fetch(row ->
            new Part(
                IdConverter.uuid(row.getLeadThanksId()),
                row.getMemberId(),
                row.getLeadId(),
                whats.getOrDefault(row.getLeadId(), "?"),
                row.getIsReceived() == 1,
                row.getNetCents(),
                row.getVatCents(),
                row.getCoopCents(),
                row.getCoopVatCents(),
                row.getOnDate(),
                bill(row),
                row.getEntryId()));
  }

  private static Optional<Bill> bill(ThanksPartRecord row) {
    if (row.getSeries() == null || row.getBillYear() == null || row.getNumber() == null)
      return Optional.empty();
    var number =
        new ThanksNumber(
            row.getSeries(), Math.toIntExact(row.getBillYear()), Math.toIntExact(row.getNumber()));
    return Optional.of(
        new Bill(
            number,
            Optional.ofNullable(row.getSupplier()).orElse(""),
            Optional.ofNullable(row.getCustomer()).orElse("")));
  }

  /// The next of this laptop in a year, also after one whose row waits for another.
  ThanksNumber next(Tx tx, int year) {
    var series = tx.series();
    long last =
        tx.sql()
            .select(DSL.coalesce(DSL.max(THANKS_PART.NUMBER), 0L))
            .from(THANKS_PART)
            .where(THANKS_PART.SERIES.eq(series), THANKS_PART.BILL_YEAR.eq((long) year))
            .fetchSingle()
            .value1();
    for (var absent : tx.absentFacts(THANKS_PART.getName())) {
      var values = absent.values();
      boolean isOfSeries =
          series.equals(values.get(THANKS_PART.SERIES.getName()))
              && Long.valueOf(year).equals(values.get(THANKS_PART.BILL_YEAR.getName()));
      if (isOfSeries && values.get(THANKS_PART.NUMBER.getName()) instanceof Long given)
        last = Math.max(last, given);
    }
    return new ThanksNumber(series, year, Math.toIntExact(last + 1));
  }
}
