package coop.meent.settlement;

import static coop.meent.store.db.Tables.SETTLEMENT;
import static coop.meent.store.db.Tables.SETTLEMENT_LINE;
import static coop.meent.store.db.Tables.SETTLEMENT_PAYMENT;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Id.SettlementId;
import coop.meent.base.Money;
import coop.meent.statute.RuleType;
import coop.meent.statute.RuleValue;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SettlementLineRecord;
import coop.meent.store.db.tables.records.SettlementPaymentRecord;
import coop.meent.store.db.tables.records.SettlementRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Final settlements with their lines, and what was paid of them. They stand between the member and
/// the office.
final class Settlements {

  private static final String BETWEEN = "\n";

  void put(Tx tx, Space space, FinalSettlement made) {
    var row = SETTLEMENT.newRecord();
    row.setId(made.id());
    row.setMemberId(made.member());
    row.setLastDate(made.lastDay());
    row.setDayDate(made.day());
    row.setInstalments((long) made.instalments());
    made.term().map(RuleValue.Term::code).ifPresent(row::setInstalmentTerm);
    words(made.rules()).ifPresent(row::setRuleVersions);
    row.setMakerMemberId(made.maker());
    row.setRecordedAt(made.recordedAt());
    tx.put(space, row, lines(made));
  }

  private static List<SettlementLineRecord> lines(FinalSettlement made) {
    List<SettlementLineRecord> rows = new ArrayList<>();
    for (var line : made.lines()) {
      var row = SETTLEMENT_LINE.newRecord();
      row.setSettlementId(made.id());
      row.setLine((long) rows.size() + 1);
      row.setPart(line.part().code());
      row.setWhat(line.what().code());
      row.setAmountCents(line.amount());
      line.since().ifPresent(row::setSinceDate);
      line.until().ifPresent(row::setUntilDate);
      row.setSteps(
          line.steps().stream().map(Settlements::code).collect(Collectors.joining(BETWEEN)));
      words(line.rules()).ifPresent(row::setRuleVersions);
      rows.add(row);
    }
    return rows;
  }

  private static String code(SettlementLine.Step step) {
    var cents = step.amount().map(amount -> String.valueOf(amount.cents())).orElse("");
    return cents + "\t" + step.words().code();
  }

  private static List<SettlementLine.Step> steps(String code) {
    if (code.isEmpty()) return List.of();
    return Arrays.stream(code.split(BETWEEN)).map(Settlements::step).toList();
  }

  private static SettlementLine.Step step(String code) {
    int tab = code.indexOf('\t');
    var words = Phrase.read(code.substring(tab + 1));
    return tab == 0
        ? SettlementLine.Step.says(words)
        : SettlementLine.Step.counts(words, Money.ofCents(Long.parseLong(code.substring(0, tab))));
  }

  private static Optional<String> words(List<RuleVersionId> rules) {
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rules.stream().map(id -> id.uuid().toString()).collect(Collectors.joining(" ")));
  }

  private static List<RuleVersionId> versions(Optional<String> words) {
    return words.stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .map(id -> new RuleVersionId(UUID.fromString(id)))
        .toList();
  }

  void pay(Tx tx, Space space, FinalSettlement of, Paid paid) {
    tx.put(space, payment(of, paid));
  }

  boolean hasPayment(DSLContext sql, UUID id) {
    return sql.fetchExists(SETTLEMENT_PAYMENT, SETTLEMENT_PAYMENT.ID.eq(IdConverter.bytes(id)));
  }

  /// @param id of the row
  record Paid(UUID id, FinalSettlement.Payment payment, Instant at) {}

  private static SettlementPaymentRecord payment(FinalSettlement of, Paid paid) {
    var payment = paid.payment;
    var row = SETTLEMENT_PAYMENT.newRecord();
    row.setId(IdConverter.bytes(paid.id));
    row.setSettlementId(of.id());
    row.setMemberId(of.member());
    row.setPaidDate(payment.day());
    row.setAmountCents(payment.amount());
    payment.proof().ifPresent(row::setProof);
    row.setRecordedAt(paid.at);
    return row;
  }

  /// In the order in which they count.
  List<FinalSettlement> all(DSLContext sql) {
    var payments = payments(sql);
    var lines = lines(sql);
    return sql.selectFrom(SETTLEMENT)
        .orderBy(FactOrder.of(SETTLEMENT))
        .fetch(row ->
            settlement(
                row,
                lines.getOrDefault(row.getId(), List.of()),
                payments.getOrDefault(row.getId(), List.of())));
  }

  /// The one that counts: of two that were made on laptops that did not know of each other, the
  /// first.
  Optional<FinalSettlement> find(DSLContext sql, MemberId member, LocalDate lastDay) {
    return all(sql).stream()
        .filter(one -> one.member().equals(member) && one.lastDay().equals(lastDay))
        .findFirst();
  }

  private static Map<SettlementId, List<SettlementLine>> lines(DSLContext sql) {
    Map<SettlementId, List<SettlementLine>> lines = new HashMap<>();
    sql.selectFrom(SETTLEMENT_LINE)
        .orderBy(SETTLEMENT_LINE.SETTLEMENT_ID, SETTLEMENT_LINE.LINE)
        .forEach(row ->
            lines.computeIfAbsent(row.getSettlementId(), _ -> new ArrayList<>()).add(line(row)));
    return lines;
  }

  private static SettlementLine line(SettlementLineRecord row) {
    return new SettlementLine(
        Phrase.read(row.getPart()),
        Phrase.read(row.getWhat()),
        row.getAmountCents(),
        Optional.ofNullable(row.getSinceDate()),
        Optional.ofNullable(row.getUntilDate()),
        steps(row.getSteps()),
        versions(Optional.ofNullable(row.getRuleVersions())));
  }

  private static Map<SettlementId, List<FinalSettlement.Payment>> payments(DSLContext sql) {
    Map<SettlementId, List<FinalSettlement.Payment>> payments = new HashMap<>();
    var masked = Masked.people(sql);
    sql.selectFrom(SETTLEMENT_PAYMENT)
        .orderBy(FactOrder.of(SETTLEMENT_PAYMENT))
        .forEach(row ->
            payments
                .computeIfAbsent(row.getSettlementId(), _ -> new ArrayList<>())
                .add(
                    new FinalSettlement.Payment(
                        row.getPaidDate(),
                        row.getAmountCents(),
                        Masked.words(masked, row.getMemberId(), row.getProof()))));
    return payments;
  }

  private static FinalSettlement settlement(
      SettlementRecord row, List<SettlementLine> lines, List<FinalSettlement.Payment> payments) {
    return new FinalSettlement(
        row.getId(),
        row.getMemberId(),
        row.getLastDate(),
        row.getDayDate(),
        lines,
        row.getInstalments().intValue(),
        Optional.ofNullable(row.getInstalmentTerm())
            .flatMap(code -> RuleType.TERM.read(code, List.of()))
            .map(RuleValue.Term.class::cast),
        versions(Optional.ofNullable(row.getRuleVersions())),
        row.getMakerMemberId(),
        row.getRecordedAt(),
        payments);
  }
}
