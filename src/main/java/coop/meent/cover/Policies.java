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
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

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
    return histories(sql, DSL.noCondition());
  }

  Optional<PolicyHistory> find(DSLContext sql, PolicyId id) {
    return histories(sql, POLICY.ID.eq(id)).stream().findFirst();
  }

  private static List<PolicyHistory> histories(DSLContext sql, Condition which) {
    var policies =
        sql.selectFrom(POLICY).where(which).orderBy(POLICY.NAME, POLICY.ID).fetch(Policies::policy);
    var ids = policies.stream().map(Policy::id).toList();
    var terms = terms(sql, ids);
    var steps = steps(sql, ids);
    var pot = pot(sql, ids);
    return policies.stream()
        .map(policy ->
            new PolicyHistory(
                policy,
                terms.getOrDefault(policy.id(), List.of()),
                new Insured(steps.getOrDefault(policy.id(), List.of())),
                pot.getOrDefault(policy.id(), List.of())))
        .toList();
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

  private static Map<PolicyId, List<PolicyTerms>> terms(DSLContext sql, List<PolicyId> ids) {
    return sql.selectFrom(POLICY_TERMS)
        .where(POLICY_TERMS.POLICY_ID.in(ids))
        .orderBy(POLICY_TERMS.FROM_DATE, POLICY_TERMS.RECORDED_AT, POLICY_TERMS.ID)
        .fetchGroups(
            POLICY_TERMS.POLICY_ID,
            row ->
                new PolicyTerms(
                    row.get(POLICY_TERMS.FROM_DATE),
                    row.get(POLICY_TERMS.YEARLY_CENTS),
                    row.get(POLICY_TERMS.DEDUCTIBLE_CENTS)));
  }

  private static Map<PolicyId, List<Insured.Step>> steps(DSLContext sql, List<PolicyId> ids) {
    return sql.selectFrom(POLICY_MEMBER)
        .where(POLICY_MEMBER.POLICY_ID.in(ids))
        .orderBy(POLICY_MEMBER.RECORDED_AT, POLICY_MEMBER.ID)
        .fetchGroups(
            POLICY_MEMBER.POLICY_ID,
            row ->
                new Insured.Step(
                    row.get(POLICY_MEMBER.MEMBER_ID),
                    row.get(POLICY_MEMBER.FROM_DATE),
                    row.get(POLICY_MEMBER.IS_INSURED) == 1));
  }

  private static Map<PolicyId, List<PotTerms>> pot(DSLContext sql, List<PolicyId> ids) {
    return sql.selectFrom(POT_TERMS)
        .where(POT_TERMS.POLICY_ID.in(ids))
        .orderBy(POT_TERMS.FROM_DATE, POT_TERMS.RECORDED_AT, POT_TERMS.ID)
        .fetchGroups(
            POT_TERMS.POLICY_ID,
            row ->
                new PotTerms(
                    row.get(POT_TERMS.FROM_DATE),
                    row.get(POT_TERMS.OWN_CENTS),
                    Optional.ofNullable(row.get(POT_TERMS.YEAR_STOP_CENTS)),
                    row.get(POT_TERMS.RESOLUTION)));
  }
}
