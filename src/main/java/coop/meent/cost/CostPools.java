package coop.meent.cost;

import static coop.meent.store.db.Tables.COST_KEY;
import static coop.meent.store.db.Tables.COST_POOL;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Rhythm;
import coop.meent.store.FactOrder;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.CostKeyRecord;
import coop.meent.store.db.tables.records.CostPoolRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Pools of costs and their keys, which all members read.
final class CostPools {

  void put(Tx tx, CostPool pool) {
    var row = COST_POOL.newRecord();
    row.setId(pool.id());
    row.setBookId(pool.book());
    row.setName(pool.name());
    row.setVatKind(pool.vat().name());
    row.setRhythm(pool.rhythm().name());
    row.setAccounts(
        pool.accounts().stream()
            .map(one -> one.uuid().toString())
            .collect(Collectors.joining(" ")));
    row.setWords(String.join(",", pool.words()));
    pool.until().ifPresent(row::setUntilDate);
    tx.put(Space.COMMON, row);
  }

  /// By name; without those that only a newer Meent can read.
  List<CostPool> all(DSLContext sql) {
    List<CostPool> pools = new ArrayList<>();
    sql.selectFrom(COST_POOL)
        .orderBy(COST_POOL.NAME, COST_POOL.ID)
        .forEach(row -> pool(row).ifPresent(pools::add));
    return pools;
  }

  CostPool required(DSLContext sql, CostPoolId id) {
    return all(sql).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Surroundings.refused(new CostRefusal.NoSuchPool("?")));
  }

  private static Optional<CostPool> pool(CostPoolRecord row) {
    var vat = VatKind.of(row.getVatKind());
    var rhythm =
        Arrays.stream(Rhythm.values())
            .filter(one -> one.name().equals(row.getRhythm()))
            .findFirst();
    if (vat.isEmpty() || rhythm.isEmpty()) return Optional.empty();
    return Optional.of(
        new CostPool(
            row.getId(),
            row.getBookId(),
            row.getName(),
            vat.get(),
            rhythm.get(),
            parts(row.getAccounts(), " ").map(one -> new AccountId(UUID.fromString(one))).toList(),
            parts(row.getWords(), ",").toList(),
            Optional.ofNullable(row.getUntilDate())));
  }

  private static java.util.stream.Stream<String> parts(String text, String between) {
    return Arrays.stream(text.split(between)).filter(one -> !one.isEmpty());
  }

  void put(Tx tx, CostKey key) {
    var row = COST_KEY.newRecord();
    row.setId(key.id());
    row.setCostPoolId(key.pool());
    row.setKind(key.kind().name());
    row.setWeights(code(key.weights()));
    row.setFromDate(key.from());
    row.setResolvedDate(key.resolved());
    row.setResolution(key.resolution());
    row.setRecordedAt(key.recordedAt());
    tx.put(Space.COMMON, row);
  }

  /// In order of id, so that the same weights are written the same.
  private static String code(Map<MemberId, BigDecimal> weights) {
    Map<String, String> ordered = new TreeMap<>();
    weights.forEach((member, weight) ->
        ordered.put(member.uuid().toString(), weight.stripTrailingZeros().toPlainString()));
    return ordered.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining(" "));
  }

  /// Of a pool, in the order in which they count.
  List<CostKey> keys(DSLContext sql, CostPoolId pool) {
    List<CostKey> keys = new ArrayList<>();
    sql.selectFrom(COST_KEY)
        .where(COST_KEY.COST_POOL_ID.eq(pool))
        .orderBy(FactOrder.of(COST_KEY))
        .forEach(row -> key(row).ifPresent(keys::add));
    return keys;
  }

  private static Optional<CostKey> key(CostKeyRecord row) {
    return KeyKind.of(row.getKind())
        .map(kind ->
            new CostKey(
                row.getId(),
                row.getCostPoolId(),
                kind,
                weights(row.getWeights()),
                row.getFromDate(),
                row.getResolvedDate(),
                row.getResolution(),
                row.getRecordedAt()));
  }

  private static Map<MemberId, BigDecimal> weights(String code) {
    Map<MemberId, BigDecimal> weights = new LinkedHashMap<>();
    parts(code, " ")
        .forEach(one -> {
          var sides = one.split("=", 2);
          weights.put(new MemberId(UUID.fromString(sides[0])), new BigDecimal(sides[1]));
        });
    return weights;
  }
}
