package coop.meent.development;

import static coop.meent.store.db.Tables.DEVELOPMENT_RULE;
import static coop.meent.store.db.Tables.TRAINING_ANSWER;
import static coop.meent.store.db.Tables.TRAINING_PAYOUT;
import static coop.meent.store.db.Tables.TRAINING_REQUEST;
import static coop.meent.store.db.Tables.TRAINING_WITHDRAWAL;

import coop.meent.base.Id.MemberId;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.DevelopmentRuleRecord;
import coop.meent.store.db.tables.records.TrainingRequestRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Rules, requests and all that was said and paid, as the file keeps them.
final class TrainingRequests {

  void put(Tx tx, BudgetRule rule, Instant now) {
    var row = DEVELOPMENT_RULE.newRecord();
    row.setId(rule.id());
    row.setFromDate(rule.from());
    row.setWay(rule.growth().way().name());
    row.setAmountCents(rule.growth().amount());
    row.setTurnoverPoints((long) rule.growth().points());
    row.setLifeMonths((long) rule.keeping().lifeMonths());
    rule.keeping().carry().ifPresent(row::setCarryCents);
    row.setGiftMonths((long) rule.keeping().giftMonths());
    row.setApprovals((long) rule.voting().approvals());
    row.setAnswerDays((long) rule.voting().days());
    row.setResolution(rule.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  BudgetRules rules(DSLContext sql) {
    List<BudgetRule> rules = new ArrayList<>();
    sql.selectFrom(DEVELOPMENT_RULE)
        .orderBy(FactOrder.of(DEVELOPMENT_RULE))
        .forEach(row -> AccrualWay.of(row.getWay()).ifPresent(way -> rules.add(rule(row, way))));
    rules.sort(Comparator.comparing(BudgetRule::from));
    return new BudgetRules(rules);
  }

  private static BudgetRule rule(DevelopmentRuleRecord row, AccrualWay way) {
    return new BudgetRule(
        row.getId(),
        row.getFromDate(),
        new BudgetRule.Growth(way, row.getAmountCents(), Math.toIntExact(row.getTurnoverPoints())),
        new BudgetRule.Keeping(
            Math.toIntExact(row.getLifeMonths()),
            Optional.ofNullable(row.getCarryCents()),
            Optional.ofNullable(row.getGiftMonths())
                .map(Math::toIntExact)
                .orElse(BudgetRule.Keeping.GIFT_MONTHS)),
        new BudgetRule.Voting(
            Math.toIntExact(row.getApprovals()), Math.toIntExact(row.getAnswerDays())),
        row.getResolution());
  }

  void put(Tx tx, Space space, TrainingRequest request, Instant now) {
    var training = request.training();
    var row = TRAINING_REQUEST.newRecord();
    row.setId(request.id());
    row.setMemberId(request.member());
    row.setDevelopmentRuleId(request.rule());
    row.setCourse(training.course());
    row.setReason(training.why());
    training.skill().ifPresent(row::setSkillId);
    row.setCostCents(request.cost());
    row.setStartsDate(training.starts());
    row.setEndsDate(training.ends());
    row.setAskedDate(request.asked());
    row.setAnswerDate(request.answerBy());
    var agreed = request.agreed();
    agreed.kind().ifPresent(row::setKind);
    agreed.repayment().ifPresent(row::setRepaymentRuleId);
    if (agreed.isRequired()) row.setIsRequired(1L);
    request.teacher().ifPresent(row::setTeacherMemberId);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// By the day on which they were asked.
  List<TrainingRequest> all(DSLContext sql) {
    return sql.selectFrom(TRAINING_REQUEST)
        .orderBy(TRAINING_REQUEST.ASKED_DATE, TRAINING_REQUEST.ID)
        .fetch(TrainingRequests::request);
  }

  private static TrainingRequest request(TrainingRequestRecord row) {
    return new TrainingRequest(
        row.getId(),
        row.getMemberId(),
        row.getDevelopmentRuleId(),
        new Training(
            row.getCourse(),
            row.getReason(),
            Optional.ofNullable(row.getSkillId()),
            row.getStartsDate(),
            row.getEndsDate()),
        row.getCostCents(),
        row.getAskedDate(),
        row.getAnswerDate(),
        new TrainingRequest.Agreed(
            Optional.ofNullable(row.getKind()),
            Optional.ofNullable(row.getRepaymentRuleId()),
            Optional.ofNullable(row.getIsRequired()).filter(is -> is == 1).isPresent()),
        Optional.ofNullable(row.getTeacherMemberId()));
  }

  void put(Tx tx, Space space, Answer answer) {
    var row = TRAINING_ANSWER.newRecord();
    row.setId(IdConverter.bytes(answer.id()));
    row.setRequestId(answer.request());
    row.setMemberId(answer.by());
    row.setAgrees(answer.agrees() ? 1L : 0L);
    answer.reason().ifPresent(row::setReason);
    row.setOnDate(answer.on());
    row.setRecordedAt(answer.recordedAt());
    tx.put(space, row);
  }

  /// In the order in which they count.
  List<Answer> answers(DSLContext sql) {
    return sql
        .selectFrom(TRAINING_ANSWER)
        .fetch(row ->
            new Answer(
                IdConverter.uuid(row.getId()),
                row.getRequestId(),
                row.getMemberId(),
                row.getAgrees() == 1,
                Optional.ofNullable(row.getReason()),
                row.getOnDate(),
                row.getRecordedAt()))
        .stream()
        .sorted(Answer.ORDER)
        .toList();
  }

  void put(Tx tx, Space space, Withdrawal withdrawal) {
    var row = TRAINING_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(withdrawal.id()));
    row.setRequestId(withdrawal.request());
    row.setMemberId(withdrawal.by());
    row.setOnDate(withdrawal.on());
    row.setRecordedAt(withdrawal.recordedAt());
    tx.put(space, row);
  }

  List<Withdrawal> withdrawals(DSLContext sql) {
    return sql.selectFrom(TRAINING_WITHDRAWAL)
        .orderBy(TRAINING_WITHDRAWAL.ID)
        .fetch(row ->
            new Withdrawal(
                IdConverter.uuid(row.getId()),
                row.getRequestId(),
                row.getMemberId(),
                row.getOnDate(),
                row.getRecordedAt()));
  }

  void put(Tx tx, Space space, MemberId member, Payout payout) {
    var row = TRAINING_PAYOUT.newRecord();
    row.setId(payout.id());
    row.setRequestId(payout.request());
    row.setMemberId(member);
    row.setBillId(payout.bill());
    row.setBillNumber(payout.number());
    row.setAmountCents(payout.amount());
    row.setIsLast(payout.isLast() ? 1L : 0L);
    row.setOnDate(payout.on());
    payout.takesBack().ifPresent(row::setTakesBackId);
    row.setRecordedAt(payout.recordedAt());
    tx.put(space, row);
  }

  /// Taken back ones too, with what takes them back.
  List<Payout> payouts(DSLContext sql) {
    return sql.selectFrom(TRAINING_PAYOUT)
        .orderBy(TRAINING_PAYOUT.ON_DATE, TRAINING_PAYOUT.ID)
        .fetch(row ->
            new Payout(
                row.getId(),
                row.getRequestId(),
                row.getBillId(),
                row.getBillNumber(),
                row.getAmountCents(),
                row.getIsLast() == 1,
                row.getOnDate(),
                Optional.ofNullable(row.getTakesBackId()),
                row.getRecordedAt()));
  }
}
