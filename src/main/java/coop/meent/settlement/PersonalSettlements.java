package coop.meent.settlement;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Settlements with a person that were made final: every line, its steps and versions, and what was
/// paid; enough to compute it again.
public final class PersonalSettlements implements PersonalPart {

  private final SettlementService settlements;

  public PersonalSettlements(SettlementService settlements) {
    this.settlements = settlements;
  }

  @Override
  public Held of(Asked asked) {
    var rows = settlements.madeWith(asked.who()).stream().map(PersonalSettlements::row).toList();
    return new Held(
        "settlements", texts -> texts.get("personal.part.settlements"), rows, List.of());
  }

  private static Row row(FinalSettlement made) {
    List<Map<String, Object>> payments = new ArrayList<>();
    for (var payment : made.payments())
      payments.add(Map.of("on", payment.day(), "amount", payment.amount()));
    return Rows.with("lastDay", made.lastDay())
        .and("booksUntil", made.day())
        .and("sum", made.sum())
        .and("lines", made.lines().stream().map(PersonalSettlements::line).toList())
        .and("instalments", made.instalments())
        .and("term", made.term().map(term -> term.code()))
        .and("rules", made.rules().stream().map(RuleVersionId::uuid).toList())
        .and("payments", payments)
        .said(texts ->
            texts.get("personal.settlement", made.lastDay(), texts.euro(made.sum()), made.day()));
  }

  private static Map<String, Object> line(SettlementLine line) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (var step : line.steps())
      steps.add(
          Map.of(
              "step",
              step.words().key(),
              "with",
              step.words().arguments(),
              "amount",
              step.amount()));
    return Map.of(
        "part", line.part().key(),
        "amount", line.amount(),
        "steps", steps,
        "rules", line.rules().stream().map(RuleVersionId::uuid).toList());
  }
}
