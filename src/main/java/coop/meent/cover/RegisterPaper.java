package coop.meent.cover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the policies stand on paper: all in one table, then who is insured by each and bears what.
record RegisterPaper(Texts texts, Map<MemberId, String> names, LocalDate day) {

  Report fill(
      Report.Builder paper,
      List<PolicyHistory> policies,
      Map<PolicyHistory, List<CostShare>> shares,
      Optional<Money> inPot) {
    var running = policies.stream().filter(one -> one.policy().runsOn(day)).toList();
    var yearly =
        Money.sum(
            running.stream()
                .flatMap(one -> one.termsOn(day).stream())
                .map(PolicyTerms::yearly)
                .toList());
    paper.figure(Figure.of(texts.get("cover.paper.yearly"), yearly));
    inPot.ifPresent(sum -> paper.figure(Figure.of(texts.get("cover.pot.title"), sum)));
    paper.table(policies(policies));
    for (var one : running) paper.table(insured(one, shares.getOrDefault(one, List.of())));
    return paper
        .closing(texts.get("cover.paper.closing"))
        .closing(texts.get("cover.shares.why"))
        .build();
  }

  private Table policies(List<PolicyHistory> policies) {
    var table =
        Table.named("policies", texts.get("cover.paper.policies"))
            .column(Column.text("name", texts.get("cover.name"), 3))
            .column(Column.text("insurer", texts.get("cover.insurer"), 2))
            .column(Column.text("number", texts.get("cover.number"), 2))
            .column(Column.date("cancel", texts.get("cover.cancelBy")))
            .column(Column.date("renews", texts.get("cover.renews")))
            .column(Column.amount("deductible", texts.get("cover.deductible")))
            .column(Column.amount("yearly", texts.get("cover.yearly")));
    for (var one : policies) table.row(row(one));
    return table.build();
  }

  private Row row(PolicyHistory one) {
    var policy = one.policy();
    var terms = one.termsOn(day);
    return Row.of(
        Cell.of(named(policy)),
        Cell.of(policy.insurer()),
        policy.number().map(Cell::of).orElse(Cell.empty()),
        policy.cancelBy(day).map(Cell::of).orElse(Cell.empty()),
        policy.renewal(day).or(policy::ended).map(Cell::of).orElse(Cell.empty()),
        terms.map(PolicyTerms::deductible).map(Cell::of).orElse(Cell.empty()),
        terms.map(PolicyTerms::yearly).map(Cell::of).orElse(Cell.empty()));
  }

  private String named(Policy policy) {
    var kind = policy.kind().in(texts);
    return policy.name().equalsIgnoreCase(kind) ? kind : policy.name() + ", " + kind;
  }

  /// Those insured on the day or in its year.
  private Table insured(PolicyHistory one, List<CostShare> shares) {
    var table =
        Table.named("insured", one.policy().name())
            .column(Column.text("name", texts.get("cover.insured.title"), 4))
            .column(Column.count("days", texts.get("cover.paper.days", year())))
            .column(Column.amount("bears", texts.get("cover.paper.bears", year())));
    for (var share : shares)
      table.row(
          Row.of(
              Cell.of(names.getOrDefault(share.member(), "?")),
              Cell.of(share.days()),
              Cell.of(share.amount())));
    if (!shares.isEmpty())
      table.row(
          Row.total(
              Cell.of(texts.get("cover.paper.total")),
              Cell.empty(),
              Cell.of(Money.sum(shares.stream().map(CostShare::amount).toList()))));
    return table.build();
  }

  private String year() {
    return Integer.toString(day.getYear());
  }
}
