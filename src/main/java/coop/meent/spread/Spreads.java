package coop.meent.spread;

import static coop.meent.store.db.Tables.SPREAD;
import static coop.meent.store.db.Tables.SPREAD_END;
import static coop.meent.store.db.Tables.SPREAD_MONTH;
import static coop.meent.store.db.Tables.STANDING_SPREAD_END;
import static coop.meent.store.db.Tables.STANDING_SPREAD_MONTH;

import coop.meent.base.Id.SpreadId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SpreadRecord;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;

/// What is spread, the months of it that were booked, and what ended before its time.
final class Spreads {

  private final EstimateRows estimateRows;

  Spreads(EstimateRows estimateRows) {
    this.estimateRows = estimateRows;
  }

  /// A month that was booked, and that stands.
  record Month(UUID id, UUID about, SpreadId of, YearMonth month, SpreadStanding.Booked booked) {}

  void put(Tx tx, Space space, Spread one, Instant now) {
    var row = SPREAD.newRecord();
    row.setId(one.id());
    row.setBookId(one.book());
    row.setKind(one.kind().name());
    row.setName(one.name());
    row.setOfDate(one.day());
    row.setAmountCents(one.amount());
    row.setResidualCents(one.residual());
    row.setFirstDate(one.first().atDay(1));
    row.setMonths((long) one.months());
    row.setFromDate(one.from().atDay(1));
    row.setBeforeCents(one.before());
    row.setHeldAccountId(one.held());
    row.setWrittenAccountId(one.written());
    row.setResultAccountId(one.result());
    one.source().ifPresent(row::setSourceEntryId);
    one.moved().ifPresent(row::setMovedEntryId);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void putMonth(
      Tx tx,
      Ids ids,
      Space space,
      Spread of,
      YearMonth month,
      SpreadStanding.Booked as,
      Instant now) {
    var row = SPREAD_MONTH.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAboutId(IdConverter.bytes(of.about(month)));
    row.setSpreadId(of.id());
    row.setMonthDate(month.atDay(1));
    row.setAmountCents(as.amount());
    row.setBookedDate(as.on());
    row.setEntryId(as.entry());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void putEnd(Tx tx, Space space, SpreadId of, SpreadEnd end, Instant now) {
    var row = SPREAD_END.newRecord();
    row.setId(IdConverter.bytes(end.id()));
    row.setSpreadId(of);
    row.setKind(end.kind().name());
    row.setEndDate(end.on());
    row.setPriceCents(end.price());
    row.setReason(end.reason());
    end.entry().ifPresent(row::setEntryId);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// All of them, the oldest first, those that were a mistake too.
  List<SpreadStanding> all(DSLContext sql) {
    Map<SpreadId, Map<YearMonth, SpreadStanding.Booked>> months = new HashMap<>();
    for (var one : months(sql))
      months.computeIfAbsent(one.of(), _ -> new HashMap<>()).putIfAbsent(one.month(), one.booked());
    Map<SpreadId, SpreadEnd> ends = new HashMap<>();
    ends(sql).forEach((of, found) -> ends.put(of, found.getFirst()));
    var estimates = estimateRows.counting(sql);
    List<SpreadStanding> all = new ArrayList<>();
    sql.selectFrom(SPREAD)
        .orderBy(SPREAD.OF_DATE, SPREAD.NAME, SPREAD.ID)
        .forEach(row ->
            read(row)
                .ifPresent(one ->
                    all.add(
                        new SpreadStanding(
                            one.with(estimates.getOrDefault(one.id(), List.of())),
                            new TreeMap<>(months.getOrDefault(one.id(), Map.of())),
                            Optional.ofNullable(ends.get(one.id()))))));
    return all;
  }

  private static Optional<Spread> read(SpreadRecord row) {
    return SpreadKind.read(row.getKind())
        .map(kind ->
            new Spread(
                row.getId(),
                row.getBookId(),
                kind,
                row.getName(),
                row.getOfDate(),
                row.getAmountCents(),
                row.getResidualCents(),
                YearMonth.from(row.getFirstDate()),
                Math.toIntExact(row.getMonths()),
                YearMonth.from(row.getFromDate()),
                row.getBeforeCents(),
                row.getHeldAccountId(),
                row.getWrittenAccountId(),
                row.getResultAccountId(),
                Optional.ofNullable(row.getSourceEntryId()),
                Optional.ofNullable(row.getMovedEntryId())));
  }

  /// Those that stand, in the order in which they count.
  List<Month> months(DSLContext sql) {
    var standing = standing(sql, STANDING_SPREAD_MONTH.ID);
    List<Month> months = new ArrayList<>();
    sql.selectFrom(SPREAD_MONTH)
        .orderBy(FactOrder.of(SPREAD_MONTH))
        .forEach(row -> {
          var id = IdConverter.uuid(row.getId());
          if (standing.contains(id))
            months.add(
                new Month(
                    id,
                    IdConverter.uuid(row.getAboutId()),
                    row.getSpreadId(),
                    YearMonth.from(row.getMonthDate()),
                    new SpreadStanding.Booked(
                        row.getAmountCents(), row.getBookedDate(), row.getEntryId())));
        });
    return months;
  }

  /// Those that stand of each, in the order in which they count.
  Map<SpreadId, List<SpreadEnd>> ends(DSLContext sql) {
    var standing = standing(sql, STANDING_SPREAD_END.ID);
    Map<SpreadId, List<SpreadEnd>> ends = new HashMap<>();
    sql.selectFrom(SPREAD_END)
        .orderBy(FactOrder.of(SPREAD_END))
        .forEach(row -> {
          var id = IdConverter.uuid(row.getId());
          if (standing.contains(id))
            kind(row.getKind())
                .ifPresent(kind ->
                    ends.computeIfAbsent(row.getSpreadId(), _ -> new ArrayList<>())
                        .add(
                            new SpreadEnd(
                                id,
                                kind,
                                row.getEndDate(),
                                row.getPriceCents(),
                                row.getReason(),
                                Optional.ofNullable(row.getEntryId()))));
        });
    return ends;
  }

  private static Optional<SpreadEnd.Kind> kind(String name) {
    return Arrays.stream(SpreadEnd.Kind.values())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }

  private static Set<UUID> standing(DSLContext sql, TableField<?, byte[]> id) {
    return new HashSet<>(
        sql.select(id).from(id.getTable()).fetch(row -> IdConverter.uuid(row.value1())));
  }
}
