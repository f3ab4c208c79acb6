package coop.meent.spread;

import static coop.meent.store.db.Tables.SPREAD_ESTIMATE;
import static coop.meent.store.db.Tables.SPREAD_ESTIMATE_BACK;
import static coop.meent.store.db.Tables.STANDING_SPREAD_ESTIMATE;

import coop.meent.base.Id.SpreadId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// How assets were estimated anew, and what of that was taken back.
final class EstimateRows {

  /// One that stands; several about the same were made on laptops apart.
  record Row(UUID about, SpreadId of, Estimate estimate) {}

  void put(Tx tx, Space space, Spread of, Estimate one, Instant now) {
    var row = SPREAD_ESTIMATE.newRecord();
    row.setId(IdConverter.bytes(one.id()));
    row.setAboutId(IdConverter.bytes(of.aboutNext()));
    row.setSpreadId(of.id());
    row.setKind(one.kind().name());
    row.setFromDate(one.from().atDay(1));
    row.setMonths((long) one.months());
    row.setResidualCents(one.residual());
    row.setLostCents(one.lost());
    row.setOfDate(one.on());
    row.setReason(one.reason());
    one.entry().ifPresent(row::setEntryId);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void putBack(Tx tx, Ids ids, Space space, UUID estimate, String reason, Instant now) {
    var row = SPREAD_ESTIMATE_BACK.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setEstimateId(IdConverter.bytes(estimate));
    row.setReason(reason);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// Those that stand, in the order in which they were made.
  List<Row> all(DSLContext sql) {
    var standing =
        new HashSet<>(
            sql.select(STANDING_SPREAD_ESTIMATE.ID)
                .from(STANDING_SPREAD_ESTIMATE)
                .fetch(row -> IdConverter.uuid(row.value1())));
    if (standing.isEmpty()) return List.of();
    List<Row> all = new ArrayList<>();
    sql.selectFrom(SPREAD_ESTIMATE)
        .orderBy(FactOrder.of(SPREAD_ESTIMATE))
        .forEach(row -> {
          var id = IdConverter.uuid(row.getId());
          if (standing.contains(id))
            kind(row.getKind())
                .ifPresent(kind ->
                    all.add(
                        new Row(
                            IdConverter.uuid(row.getAboutId()),
                            row.getSpreadId(),
                            new Estimate(
                                id,
                                kind,
                                YearMonth.from(row.getFromDate()),
                                Math.toIntExact(row.getMonths()),
                                row.getResidualCents(),
                                row.getLostCents(),
                                row.getOfDate(),
                                row.getReason(),
                                Optional.ofNullable(row.getEntryId())))));
        });
    return all;
  }

  /// Of each asset those that count: of several about the same the first, until one is chosen.
  Map<SpreadId, List<Estimate>> counting(DSLContext sql) {
    Map<UUID, Row> first = new HashMap<>();
    List<Row> counting = new ArrayList<>();
    for (var row : all(sql)) if (first.putIfAbsent(row.about(), row) == null) counting.add(row);
    return counting.stream()
        .sorted(Comparator.comparing(row -> row.estimate().from()))
        .collect(
            Collectors.groupingBy(
                Row::of, Collectors.mapping(Row::estimate, Collectors.toUnmodifiableList())));
  }

  private static Optional<Estimate.Kind> kind(String name) {
    return Arrays.stream(Estimate.Kind.values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
