package coop.meent.cover;

import static coop.meent.store.db.Tables.DAMAGE;
import static coop.meent.store.db.Tables.DAMAGE_PAYMENT;

import coop.meent.base.Id.DamageId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.DamageRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Damages and what was paid of them, each in the space with the member whose damage it is.
final class DamageRows {

  /// What somebody reports; see [Damage].
  record Draft(
      PolicyId policy, MemberId member, LocalDate on, Money amount, Optional<String> reference) {}

  DamageId put(Tx tx, Ids ids, Draft draft, Instant now) {
    var row = row(ids, draft.policy(), draft.member(), now);
    row.setOnDate(draft.on());
    row.setAmountCents(draft.amount());
    draft.reference().ifPresent(row::setReference);
    tx.put(Space.withMember(draft.member()), row);
    return row.getId();
  }

  void takeBack(Tx tx, Ids ids, Damage damage, Instant now) {
    var row = row(ids, damage.policy(), damage.member(), now);
    row.setOnDate(damage.on());
    row.setAmountCents(damage.amount().negate());
    row.setTakesBackId(damage.id());
    tx.put(Space.withMember(damage.member()), row);
  }

  private static DamageRecord row(Ids ids, PolicyId policy, MemberId member, Instant now) {
    var row = DAMAGE.newRecord();
    row.setId(new DamageId(ids.next()));
    row.setPolicyId(policy);
    row.setMemberId(member);
    row.setRecordedAt(now);
    return row;
  }

  void put(Tx tx, Ids ids, Damage damage, Damage.Paid paid, Instant now) {
    var row = DAMAGE_PAYMENT.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setDamageId(damage.id());
    row.setMemberId(damage.member());
    row.setPayer(paid.payer());
    row.setOnDate(paid.on());
    row.setAmountCents(paid.amount());
    paid.entry().ifPresent(row::setEntryId);
    row.setRecordedAt(now);
    tx.put(Space.withMember(damage.member()), row);
  }

  /// Those that stand: not taken back, and not what takes back.
  List<Damage> of(DSLContext sql, PolicyId policy) {
    return standing(sql, DAMAGE.POLICY_ID.eq(policy));
  }

  Optional<Damage> find(DSLContext sql, DamageId id) {
    return standing(sql, DAMAGE.ID.eq(id)).stream().findFirst();
  }

  private static List<Damage> standing(DSLContext sql, Condition which) {
    var back = takenBack(sql);
    var rows =
        sql
            .selectFrom(DAMAGE)
            .where(which.and(DAMAGE.TAKES_BACK_ID.isNull()))
            .orderBy(DAMAGE.ON_DATE, DAMAGE.RECORDED_AT, DAMAGE.ID)
            .fetch()
            .stream()
            .filter(row -> !back.contains(row.getId()))
            .toList();
    var paid = payments(sql, rows.stream().map(DamageRecord::getId).toList());
    return rows.stream()
        .map(row -> damage(row, paid.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private static Set<DamageId> takenBack(DSLContext sql) {
    return new HashSet<>(
        sql.select(DAMAGE.TAKES_BACK_ID)
            .from(DAMAGE)
            .where(DAMAGE.TAKES_BACK_ID.isNotNull())
            .fetch(DAMAGE.TAKES_BACK_ID));
  }

  private static Damage damage(DamageRecord row, List<Damage.Paid> paid) {
    return new Damage(
        row.getId(),
        row.getPolicyId(),
        row.getMemberId(),
        row.getOnDate(),
        row.getAmountCents(),
        Optional.ofNullable(row.getReference()),
        paid,
        row.getRecordedAt());
  }

  private static Map<DamageId, List<Damage.Paid>> payments(DSLContext sql, List<DamageId> damages) {
    return sql.selectFrom(DAMAGE_PAYMENT)
        .where(DAMAGE_PAYMENT.DAMAGE_ID.in(damages))
        .orderBy(DAMAGE_PAYMENT.ON_DATE, DAMAGE_PAYMENT.RECORDED_AT, DAMAGE_PAYMENT.ID)
        .fetchGroups(
            DAMAGE_PAYMENT.DAMAGE_ID,
            row ->
                new Damage.Paid(
                    row.get(DAMAGE_PAYMENT.PAYER),
                    row.get(DAMAGE_PAYMENT.ON_DATE),
                    row.get(DAMAGE_PAYMENT.AMOUNT_CENTS),
                    Optional.ofNullable(row.get(DAMAGE_PAYMENT.ENTRY_ID))));
  }
}
