package coop.meent.fund;

import static coop.meent.store.db.Tables.FUND_MOVEMENT;
import static coop.meent.store.db.Tables.FUND_PART;
import static coop.meent.store.db.Tables.FUND_PAYMENT;
import static coop.meent.store.db.Tables.FUND_REQUEST;
import static coop.meent.store.db.Tables.FUND_RULE;

import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.FundMovementRecord;
import coop.meent.store.db.tables.records.FundRequestRecord;
import coop.meent.store.db.tables.records.FundRuleRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Funds as the file keeps them: rules and sums for all to read, whose a part is for who may.
final class FundRows {

  void put(Tx tx, SpendingRule rule, Instant now) {
    var row = FUND_RULE.newRecord();
    row.setId(rule.id());
    row.setFund(rule.fund().name());
    row.setFromDate(rule.from());
    row.setDeciders(rule.voting().deciders().name());
    row.setApprovals((long) rule.voting().approvals());
    row.setVoteDays((long) rule.voting().days());
    row.setMostCents(rule.limits().most());
    rule.limits().year().ifPresent(row::setYearCents);
    row.setFloorCents(rule.limits().floor());
    row.setSharePercent((long) rule.limits().percent());
    row.setWaitDays((long) rule.waitDays());
    row.setMonths((long) rule.months());
    row.setMonthlyCents(rule.monthly());
    row.setResolution(rule.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  RuleBook rules(DSLContext sql) {
    List<SpendingRule> rules = new ArrayList<>();
    sql.selectFrom(FUND_RULE)
        .orderBy(FactOrder.of(FUND_RULE))
        .forEach(row -> FundKind.of(row.getFund()).ifPresent(fund -> rules.add(rule(row, fund))));
    rules.sort(java.util.Comparator.comparing(SpendingRule::from));
    return new RuleBook(rules);
  }

  private static SpendingRule rule(FundRuleRecord row, FundKind fund) {
    return new SpendingRule(
        row.getId(),
        fund,
        row.getFromDate(),
        new SpendingRule.Voting(
            Deciders.valueOf(row.getDeciders()),
            Math.toIntExact(row.getApprovals()),
            Math.toIntExact(row.getVoteDays())),
        new SpendingRule.Limits(
            row.getMostCents(),
            Optional.ofNullable(row.getYearCents()),
            row.getFloorCents(),
            Math.toIntExact(row.getSharePercent())),
        Math.toIntExact(row.getWaitDays()),
        Math.toIntExact(row.getMonths()),
        row.getMonthlyCents(),
        row.getResolution());
  }

  void put(Tx tx, Space space, FundRequest request, Instant now) {
    var row = FUND_REQUEST.newRecord();
    row.setId(request.id());
    row.setMemberId(request.member());
    row.setFund(request.fund().name());
    row.setFundRuleId(request.rule());
    row.setQuestionId(request.round());
    row.setAmountCents(request.amount());
    request.back().ifPresent(back -> fill(row, back));
    row.setAskedDate(request.asked());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  private static void fill(FundRequestRecord row, FundRequest.Back back) {
    switch (back) {
      case FundRequest.Back.ByPlan(var months) -> row.setMonths((long) months);
      case FundRequest.Back.ByInvoice(var bill, var number, var held) -> {
        row.setSelfBillId(bill);
        row.setBillNumber(number);
        row.setHeldCents(held);
      }
    }
  }

  /// In the order in which they count.
  List<FundRequest> requests(DSLContext sql) {
    List<FundRequest> requests = new ArrayList<>();
    sql.selectFrom(FUND_REQUEST)
        .orderBy(FactOrder.of(FUND_REQUEST))
        .forEach(
            row -> FundKind.of(row.getFund()).ifPresent(fund -> requests.add(request(row, fund))));
    return requests;
  }

  private static FundRequest request(FundRequestRecord row, FundKind fund) {
    return new FundRequest(
        row.getId(),
        row.getMemberId(),
        fund,
        row.getFundRuleId(),
        row.getQuestionId(),
        row.getAmountCents(),
        back(row),
        row.getAskedDate());
  }

  private static Optional<FundRequest.Back> back(FundRequestRecord row) {
    var bill = row.getSelfBillId();
    if (bill != null)
      return Optional.of(
          new FundRequest.Back.ByInvoice(bill, row.getBillNumber(), row.getHeldCents()));
    return Optional.ofNullable(row.getMonths())
        .map(months -> new FundRequest.Back.ByPlan(Math.toIntExact(months)));
  }

  void put(Tx tx, Ids ids, Movement movement, Map<Movement.Part, Space> parts, Instant now) {
    var row = FUND_MOVEMENT.newRecord();
    row.setId(movement.id());
    row.setAboutId(IdConverter.bytes(movement.about()));
    row.setFund(movement.fund().name());
    row.setKind(movement.kind().name());
    row.setOnDate(movement.on());
    row.setAmountCents(movement.amount());
    row.setPeople((long) movement.people());
    movement.takesBack().ifPresent(row::setTakesBackMovementId);
    row.setEntryId(movement.entry());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
    parts.forEach((part, space) -> put(tx, ids, movement.id(), part, space, now));
  }

  private static void put(
      Tx tx, Ids ids, MovementId movement, Movement.Part part, Space space, Instant now) {
    var row = FUND_PART.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setFundMovementId(movement);
    row.setMemberId(part.member());
    part.request().ifPresent(row::setRequestId);
    row.setAmountCents(part.amount());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// By day, and of one day in the order in which they count.
  List<Movement> movements(DSLContext sql) {
    var parts = parts(sql);
    Map<MovementId, MovementId> takenBack = new HashMap<>();
    var rows =
        sql.selectFrom(FUND_MOVEMENT)
            .orderBy(FUND_MOVEMENT.ON_DATE, FactOrder.time(FUND_MOVEMENT), FUND_MOVEMENT.ID)
            .fetch();
    for (var row : rows)
      if (row.getTakesBackMovementId() != null)
        takenBack.put(row.getTakesBackMovementId(), row.getId());
    List<Movement> movements = new ArrayList<>();
    for (var row : rows)
      FundKind.of(row.getFund())
          .ifPresent(fund ->
              movements.add(
                  movement(
                      row,
                      fund,
                      Optional.ofNullable(takenBack.get(row.getId())),
                      parts.getOrDefault(row.getId(), List.of()))));
    return movements;
  }

  private static Movement movement(
      FundMovementRecord row,
      FundKind fund,
      Optional<MovementId> takenBackBy,
      List<Movement.Part> parts) {
    return new Movement(
        row.getId(),
        IdConverter.uuid(row.getAboutId()),
        fund,
        MovementKind.of(row.getKind()),
        row.getOnDate(),
        row.getAmountCents(),
        Math.toIntExact(row.getPeople()),
        row.getEntryId(),
        Optional.ofNullable(row.getTakesBackMovementId()),
        takenBackBy,
        parts);
  }

  private static Map<MovementId, List<Movement.Part>> parts(DSLContext sql) {
    return sql.selectFrom(FUND_PART)
        .orderBy(FUND_PART.ID)
        .fetchGroups(
            FUND_PART.FUND_MOVEMENT_ID,
            row ->
                new Movement.Part(
                    row.get(FUND_PART.MEMBER_ID),
                    Optional.ofNullable(row.get(FUND_PART.REQUEST_ID)),
                    row.get(FUND_PART.AMOUNT_CENTS)));
  }

  /// What the bank showed of a payment.
  ///
  /// @param id the same however often it is told
  void putPayment(
      Tx tx, Space space, UUID id, FundRequest request, LocalDate on, Money amount, Instant now) {
    var row = FUND_PAYMENT.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setMemberId(request.member());
    row.setRequestId(request.id());
    row.setOnDate(on);
    row.setAmountCents(amount);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  boolean hasPayment(DSLContext sql, UUID id) {
    return sql.fetchExists(FUND_PAYMENT, FUND_PAYMENT.ID.eq(IdConverter.bytes(id)));
  }

  Map<FundRequestId, Money> atBank(DSLContext sql) {
    Map<FundRequestId, Money> sums = new HashMap<>();
    sql.selectFrom(FUND_PAYMENT)
        .forEach(row -> sums.merge(row.getRequestId(), row.getAmountCents(), Money::plus));
    return sums;
  }
}
