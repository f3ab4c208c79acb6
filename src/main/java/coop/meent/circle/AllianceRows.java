package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE_ALLIANCE;
import static coop.meent.store.db.Tables.CIRCLE_ALLIANCE_BASIS;
import static coop.meent.store.db.Tables.CIRCLE_ALLIANCE_MONTH;
import static coop.meent.store.db.Tables.CIRCLE_ALLIANCE_STEP;
import static coop.meent.store.db.Tables.CIRCLE_ALLIANCE_WITHDRAWAL;
import static coop.meent.store.db.Tables.CIRCLE_HELP;
import static coop.meent.store.db.Tables.CIRCLE_HELP_RECEIPT;
import static coop.meent.store.db.Tables.STANDING_CIRCLE_ALLIANCE_MONTH;

import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Alliances of circles, the months in which they gave, and what each member gave and received. As
/// with [Months], all rows of a month have ids that follow from it.
final class AllianceRows {

  private static final String JOINED = "JOINED";
  private static final String LEFT = "LEFT";

  void put(Tx tx, AllianceId id, String name) {
    var row = CIRCLE_ALLIANCE.newRecord();
    row.setId(id);
    row.setName(name);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, AllianceId alliance, AllianceFacts.Step step, Instant now) {
    var row = CIRCLE_ALLIANCE_STEP.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAllianceId(alliance);
    row.setCircleId(step.circle());
    row.setKind(step.isIn() ? JOINED : LEFT);
    row.setFromDate(step.from().atDay(1));
    row.setResolution(step.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// By name.
  List<AllianceFacts> all(DSLContext sql) {
    return sql.selectFrom(CIRCLE_ALLIANCE)
        .orderBy(CIRCLE_ALLIANCE.NAME, CIRCLE_ALLIANCE.ID)
        .fetch(row ->
            new AllianceFacts(
                row.getId(),
                row.getName(),
                steps(sql, row.getId()),
                standing(sql).stream().filter(one -> one.alliance().equals(row.getId())).toList()));
  }

  private static List<AllianceFacts.Step> steps(DSLContext sql, AllianceId alliance) {
    return sql.selectFrom(CIRCLE_ALLIANCE_STEP)
        .where(
            CIRCLE_ALLIANCE_STEP.ALLIANCE_ID.eq(alliance),
            CIRCLE_ALLIANCE_STEP.KIND.in(JOINED, LEFT))
        .orderBy(FactOrder.of(CIRCLE_ALLIANCE_STEP))
        .fetch(row ->
            new AllianceFacts.Step(
                row.getCircleId(),
                row.getKind().equals(JOINED),
                YearMonth.from(row.getFromDate()),
                row.getResolution()));
  }

  private static List<AllianceMonth> standing(DSLContext sql) {
    var rows =
        sql.selectFrom(CIRCLE_ALLIANCE_MONTH)
            .where(
                CIRCLE_ALLIANCE_MONTH.ID.in(
                    sql.select(STANDING_CIRCLE_ALLIANCE_MONTH.ID)
                        .from(STANDING_CIRCLE_ALLIANCE_MONTH)))
            .orderBy(CIRCLE_ALLIANCE_MONTH.MONTH_DATE, CIRCLE_ALLIANCE_MONTH.ID)
            .fetch();
    Map<String, Integer> times = new HashMap<>();
    for (var row : rows)
      times.merge(row.getAllianceId() + " " + row.getMonthDate(), 1, Integer::sum);
    return rows.map(row ->
        new AllianceMonth(
            row.getId(),
            row.getAllianceId(),
            YearMonth.from(row.getMonthDate()),
            row.getMark(),
            times.getOrDefault(row.getAllianceId() + " " + row.getMonthDate(), 0) > 1));
  }

  void put(Tx tx, AllianceSheet sheet) {
    var basis = sheet.basis();
    var row = CIRCLE_ALLIANCE_MONTH.newRecord();
    row.setId(basis.id());
    row.setAboutId(IdConverter.bytes(AllianceBasis.about(basis.alliance(), basis.month())));
    row.setAllianceId(basis.alliance());
    row.setMonthDate(basis.month().atDay(1));
    row.setMark(basis.mark());
    tx.put(Space.COMMON, row);
    var whole = CIRCLE_ALLIANCE_BASIS.newRecord();
    whole.setId(derived("alliance-basis", basis.id(), ""));
    whole.setAllianceMonthId(basis.id());
    whole.setBasis(basis.code());
    tx.put(Space.CARE, whole);
    for (var line : sheet.lines()) put(tx, line);
    for (var receipt : sheet.receipts()) put(tx, receipt);
  }

  private static byte[] derived(String kind, AllianceMonthId month, String part) {
    return IdConverter.bytes(Ids.derived(kind, month.uuid().toString(), part));
  }

  private static void put(Tx tx, HelpLine line) {
    var row = CIRCLE_HELP.newRecord();
    var part = line.circle().uuid() + " " + line.donor().uuid() + " " + line.position();
    row.setId(derived("circle-help", line.id(), part));
    row.setMemberId(line.donor());
    row.setAllianceMonthId(line.id());
    row.setCircleId(line.circle());
    row.setHelpedCircleId(line.helped());
    row.setPosition((long) line.position());
    row.setOfDate(line.of().atDay(1));
    line.recipient().ifPresent(row::setRecipientMemberId);
    row.setRestCents(line.rest());
    row.setPartCents(line.part());
    row.setLevelCents(line.level());
    row.setLevelsCents(line.levels());
    row.setDueCents(line.due());
    row.setPaidCents(line.paid());
    tx.put(Space.withMember(line.donor()), row);
  }

  private static void put(Tx tx, HelpReceipt receipt) {
    var row = CIRCLE_HELP_RECEIPT.newRecord();
    var part = receipt.circle().uuid() + " " + receipt.member().uuid() + " " + receipt.position();
    row.setId(derived("circle-help-receipt", receipt.id(), part));
    row.setMemberId(receipt.member());
    row.setAllianceMonthId(receipt.id());
    row.setCircleId(receipt.circle());
    row.setPosition((long) receipt.position());
    row.setOfDate(receipt.of().atDay(1));
    row.setRestCents(receipt.rest());
    row.setReceivedCents(receipt.received());
    row.setOwnCents(receipt.own());
    tx.put(Space.withMember(receipt.member()), row);
  }

  void withdraw(Tx tx, Ids ids, AllianceMonthId month, TakenBack reason, Instant now) {
    var row = CIRCLE_ALLIANCE_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAllianceMonthId(month);
    row.setReason(reason.name());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// How often the month was withdrawn.
  int withdrawn(DSLContext sql, AllianceId alliance, YearMonth month) {
    return sql.fetchCount(
        CIRCLE_ALLIANCE_MONTH,
        CIRCLE_ALLIANCE_MONTH.ALLIANCE_ID.eq(alliance),
        CIRCLE_ALLIANCE_MONTH.MONTH_DATE.eq(month.atDay(1)),
        CIRCLE_ALLIANCE_MONTH.ID.in(
            sql.select(CIRCLE_ALLIANCE_WITHDRAWAL.ALLIANCE_MONTH_ID)
                .from(CIRCLE_ALLIANCE_WITHDRAWAL)));
  }

  /// Empty on the laptop of who may not read it.
  Optional<AllianceBasis> basis(DSLContext sql, AllianceMonthId month) {
    return sql.selectFrom(CIRCLE_ALLIANCE_BASIS)
        .where(CIRCLE_ALLIANCE_BASIS.ALLIANCE_MONTH_ID.eq(month))
        .fetchOptional(row -> AllianceBasis.read(row.getBasis()));
  }

  /// The months that count, of all alliances.
  private static Map<AllianceMonthId, YearMonth> counting(DSLContext sql) {
    Map<AllianceMonthId, YearMonth> counting = new HashMap<>();
    for (var one : standing(sql)) if (!one.isContested()) counting.put(one.id(), one.month());
    return counting;
  }

  /// What members of a circle gave to allied ones, in months that count.
  List<HelpLine> given(DSLContext sql, CircleId circle) {
    var counting = counting(sql);
    return sql.selectFrom(CIRCLE_HELP)
        .where(
            CIRCLE_HELP.CIRCLE_ID.eq(circle), CIRCLE_HELP.ALLIANCE_MONTH_ID.in(counting.keySet()))
        .orderBy(CIRCLE_HELP.ALLIANCE_MONTH_ID, CIRCLE_HELP.POSITION, CIRCLE_HELP.MEMBER_ID)
        .fetch(row ->
            new HelpLine(
                row.getAllianceMonthId(),
                counting.getOrDefault(row.getAllianceMonthId(), YearMonth.of(1, 1)),
                row.getCircleId(),
                row.getMemberId(),
                row.getHelpedCircleId(),
                Math.toIntExact(row.getPosition()),
                YearMonth.from(row.getOfDate()),
                Optional.ofNullable(row.getRecipientMemberId()),
                row.getRestCents(),
                row.getPartCents(),
                row.getLevelCents(),
                row.getLevelsCents(),
                row.getDueCents(),
                row.getPaidCents()));
  }

  /// What members of a circle received from allied ones, in months that count.
  List<HelpReceipt> received(DSLContext sql, CircleId circle) {
    var counting = counting(sql);
    return sql.selectFrom(CIRCLE_HELP_RECEIPT)
        .where(
            CIRCLE_HELP_RECEIPT.CIRCLE_ID.eq(circle),
            CIRCLE_HELP_RECEIPT.ALLIANCE_MONTH_ID.in(counting.keySet()))
        .orderBy(CIRCLE_HELP_RECEIPT.ALLIANCE_MONTH_ID, CIRCLE_HELP_RECEIPT.POSITION)
        .fetch(row ->
            new HelpReceipt(
                row.getAllianceMonthId(),
                counting.getOrDefault(row.getAllianceMonthId(), YearMonth.of(1, 1)),
                row.getCircleId(),
                row.getMemberId(),
                Math.toIntExact(row.getPosition()),
                YearMonth.from(row.getOfDate()),
                row.getRestCents(),
                row.getReceivedCents(),
                row.getOwnCents()));
  }
}
