package coop.meent.cover;

import static coop.meent.store.db.Tables.POLICY;
import static coop.meent.store.db.Tables.POLICY_MEMBER;
import static coop.meent.store.db.Tables.POLICY_TERMS;
import static coop.meent.store.db.Tables.POT_TERMS;

import coop.meent.base.Id.PolicyId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.PolicyRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The policies with what was agreed about each.
final class Policies {

  void put(Tx tx, Policy policy) {
    var row = POLICY.newRecord();
    row.setId(policy.id());
    row.setName(policy.name());
    row.setKind(policy.kind().name());
    row.setInsurer(policy.insurer());
    policy.number().ifPresent(row::setPolicyNumber);
    row.setFromDate(policy.from());
    row.setTermMonths((long) policy.termMonths());
    row.setNoticeDays((long) policy.noticeDays());
    policy.ended().ifPresent(row::setEndedDate);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, PolicyId policy, PolicyTerms terms, Instant now) {
    var row = POLICY_TERMS.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setPolicyId(policy);
    row.setFromDate(terms.from());
    row.setYearlyCents(terms.yearly());
    row.setDeductibleCents(terms.deductible());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, PolicyId policy, PotTerms terms, Instant now) {
    var row = POT_TERMS.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setPolicyId(policy);
    row.setFromDate(terms.from());
    row.setOwnCents(terms.own());
    terms.yearStop().ifPresent(row::setYearStopCents);
    row.setResolution(terms.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, PolicyId policy, Insured.Step step, Instant now) {
    var row = POLICY_MEMBER.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setPolicyId(policy);
    row.setMemberId(step.member());
    row.setFromDate(step.from());
    row.setIsInsured(step.isInsured() ? 1L : 0L);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// In order of name, then of id.
  List<PolicyHistory> all(DSLContext sql) {
    return sql.selectFrom(POLICY).orderBy(POLICY.NAME, POLICY.ID).fetch(Policies::policy).stream()
        .map(policy -> history(sql, policy))
        .toList();
  }

  Optional<PolicyHistory> find(DSLContext sql, PolicyId id) {
    return sql.selectFrom(POLICY)
        .where(POLICY.ID.eq(id))
        .fetchOptional(Policies::policy)
        .map(policy -> history(sql, policy));
  }

  private static Policy policy(PolicyRecord row) {
    return new Policy(
        row.getId(),
        row.getName(),
        PolicyKind.of(row.getKind()),
        row.getInsurer(),
        Optional.ofNullable(row.getPolicyNumber()),
        row.getFromDate(),
        Math.toIntExact(row.getTermMonths()),
        Math.toIntExact(row.getNoticeDays()),
        Optional.ofNullable(row.getEndedDate()));
  }

  private static PolicyHistory history(DSLContext sql, Policy policy) {
    var id = policy.id();
    return new PolicyHistory(policy, terms(sql, id), new Insured(steps(sql, id)), pot(sql, id));
  }

  private static List<PolicyTerms> terms(DSLContext sql, PolicyId id) {
    return sql.selectFrom(POLICY_TERMS)
        .where(POLICY_TERMS.POLICY_ID.eq(id))
        .orderBy(POLICY_TERMS.FROM_DATE, POLICY_TERMS.RECORDED_AT, POLICY_TERMS.ID)
        .fetch(row ->
            new PolicyTerms(row.getFromDate(), row.getYearlyCents(), row.getDeductibleCents()));
  }

  private static List<Insured.Step> steps(DSLContext sql, PolicyId id) {
    return sql.selectFrom(POLICY_MEMBER)
        .where(POLICY_MEMBER.POLICY_ID.eq(id))
        .orderBy(POLICY_MEMBER.RECORDED_AT, POLICY_MEMBER.ID)
        .fetch(
            row -> new Insured.Step(row.getMemberId(), row.getFromDate(), row.getIsInsured() == 1));
  }

  private static List<PotTerms> pot(DSLContext sql, PolicyId id) {
    return sql.selectFrom(POT_TERMS)
        .where(POT_TERMS.POLICY_ID.eq(id))
        .orderBy(POT_TERMS.FROM_DATE, POT_TERMS.RECORDED_AT, POT_TERMS.ID)
        .fetch(row ->
            new PotTerms(
                row.getFromDate(),
                row.getOwnCents(),
                Optional.ofNullable(row.getYearStopCents()),
                row.getResolution()));
  }
}
