package coop.meent.care;

import static coop.meent.store.db.Tables.CARE_ABSENCE;
import static coop.meent.store.db.Tables.CARE_ANSWER;
import static coop.meent.store.db.Tables.CARE_APPEAL;
import static coop.meent.store.db.Tables.CARE_CLEARING;
import static coop.meent.store.db.Tables.CARE_STEP;
import static coop.meent.store.db.Tables.CARE_WITHDRAWAL;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Ids;
import coop.meent.care.CareFacts.Clearing;
import coop.meent.care.CareFacts.Withdrawal;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Words about being ill as the file keeps them: dates, numbers and ids, and no column for more.
final class CareRows {

  /// Nothing of those whose personal data were emptied.
  CareFacts facts(DSLContext sql) {
    return new CareFacts(steps(sql), withdrawals(sql), answers(sql), appeals(sql), clearings(sql));
  }

  private static List<Step> steps(DSLContext sql) {
    return sql.selectFrom(CARE_STEP)
        .where(CARE_STEP.MEMBER_ID.notIn(Masked.people(sql)))
        .fetch(row ->
            new Step(
                row.getId(),
                row.getMemberId(),
                row.getFromDate(),
                row.getPercent().intValue(),
                row.getSaidMemberId(),
                row.getIsLate() == 1,
                Optional.ofNullable(row.getRuleVersionId()),
                row.getRecordedAt()));
  }

  private static List<Withdrawal> withdrawals(DSLContext sql) {
    return sql.selectFrom(CARE_WITHDRAWAL)
        .fetch(row -> new Withdrawal(row.getStepId(), row.getMemberId(), row.getRecordedAt()));
  }

  private static List<Answer> answers(DSLContext sql) {
    return sql.selectFrom(CARE_ANSWER)
        .fetch(row ->
            new Answer(
                IdConverter.uuid(row.getId()),
                row.getStepId(),
                Optional.ofNullable(row.getAppealId()),
                row.getMemberId(),
                row.getAgrees() == 1,
                Optional.ofNullable(row.getGround()).flatMap(Ground::of),
                Optional.ofNullable(row.getAppealUntilDate()),
                Optional.ofNullable(row.getRuleVersionId()),
                row.getRecordedAt()));
  }

  private static List<Appeal> appeals(DSLContext sql) {
    return sql.selectFrom(CARE_APPEAL)
        .fetch(row ->
            new Appeal(
                row.getId(),
                row.getStepId(),
                row.getMemberId(),
                row.getAppealDate(),
                row.getOthers().intValue(),
                row.getRecordedAt()));
  }

  private static List<Clearing> clearings(DSLContext sql) {
    return sql.selectFrom(CARE_CLEARING)
        .fetch(row -> new Clearing(row.getMemberId(), row.getBeforeDate(), row.getRecordedAt()));
  }

  /// Up to the latest of several days.
  Untold untold(DSLContext sql) {
    Map<MemberId, LocalDate> before = new HashMap<>();
    for (var one : clearings(sql))
      before.merge(one.member(), one.before(), (day, other) -> day.isAfter(other) ? day : other);
    return new Untold(Masked.people(sql), before);
  }

  /// Nothing of those whose personal data were emptied.
  List<SharedStep> shared(DSLContext sql) {
    return sql.selectFrom(CARE_ABSENCE)
        .where(CARE_ABSENCE.MEMBER_ID.notIn(Masked.people(sql)))
        .orderBy(CARE_ABSENCE.RECORDED_AT, CARE_ABSENCE.ID)
        .fetch(row ->
            new SharedStep(
                row.getStepId(),
                row.getMemberId(),
                row.getFromDate(),
                row.getPercent().intValue(),
                row.getCounts() == 1,
                row.getIsNamed() == 1,
                row.getRecordedAt()));
  }

  void put(Tx tx, Space space, Step step) {
    var row = CARE_STEP.newRecord();
    row.setId(step.id());
    row.setMemberId(step.member());
    row.setFromDate(step.from());
    row.setPercent((long) step.percent());
    row.setSaidMemberId(step.said());
    row.setIsLate(step.isLate() ? 1L : 0L);
    step.rule().ifPresent(row::setRuleVersionId);
    row.setRecordedAt(step.recordedAt());
    tx.put(space, row);
  }

  void putWithdrawal(Tx tx, Ids ids, Space space, Step step, Instant now) {
    var row = CARE_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setStepId(step.id());
    row.setMemberId(step.member());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void put(Tx tx, Space space, Answer answer) {
    var row = CARE_ANSWER.newRecord();
    row.setId(IdConverter.bytes(answer.id()));
    row.setStepId(answer.step());
    answer.appeal().ifPresent(row::setAppealId);
    row.setMemberId(answer.by());
    row.setAgrees(answer.agrees() ? 1L : 0L);
    answer.ground().map(Ground::number).ifPresent(row::setGround);
    answer.appealUntil().ifPresent(row::setAppealUntilDate);
    answer.rule().ifPresent(row::setRuleVersionId);
    row.setRecordedAt(answer.recordedAt());
    tx.put(space, row);
  }

  void put(Tx tx, Space space, Appeal appeal) {
    var row = CARE_APPEAL.newRecord();
    row.setId(appeal.id());
    row.setStepId(appeal.step());
    row.setMemberId(appeal.member());
    row.setAppealDate(appeal.on());
    row.setOthers((long) appeal.others());
    row.setRecordedAt(appeal.recordedAt());
    tx.put(space, row);
  }

  void put(Tx tx, Ids ids, SharedStep shared) {
    var row = CARE_ABSENCE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setStepId(shared.step());
    row.setMemberId(shared.member());
    row.setFromDate(shared.from());
    row.setPercent((long) shared.percent());
    row.setCounts(shared.counts() ? 1L : 0L);
    row.setIsNamed(shared.isNamed() ? 1L : 0L);
    row.setRecordedAt(shared.recordedAt());
    tx.put(Space.CARE, row);
  }

  void put(Tx tx, Ids ids, Space space, Clearing clearing, Optional<RuleVersionId> rule) {
    var row = CARE_CLEARING.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(clearing.member());
    row.setBeforeDate(clearing.before());
    rule.ifPresent(row::setRuleVersionId);
    row.setRecordedAt(clearing.recordedAt());
    tx.put(space, row);
  }
}
