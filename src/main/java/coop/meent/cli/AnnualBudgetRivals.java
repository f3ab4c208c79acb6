package coop.meent.cli;

import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.annualbudget.BudgetVersion;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A budget of a year that laptops apart noted as decided in other words or figures.
public record AnnualBudgetRivals(AnnualBudgetService budgets, LedgerService ledger)
    implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("annual_budget_version");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return budgets.keep(contradiction.about(), row);
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known =
        contradiction.versions().stream().map(version -> budgets.version(version.row())).toList();
    var thing =
        known.stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(one ->
                texts.get(
                    "annualbudget.keep.thing", String.valueOf(one.year()), one.number(), book(one)))
            .orElse("?");
    return new Told(
        thing,
        known.stream()
            .map(one -> one.map(of -> said(of, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private String book(BudgetVersion version) {
    return ledger.book(version.book()).map(Book::name).orElse("?");
  }

  private static Said said(BudgetVersion one, Texts texts) {
    var result = texts.euro(one.result());
    return new Said(
        result,
        texts.get("annualbudget.decide.on", texts.date(one.decided()), one.by()),
        List.of(
            new Detail(texts.get("annualbudget.decide.day"), texts.date(one.decided())),
            new Detail(texts.get("annualbudget.decide.by"), one.by()),
            new Detail(texts.get("annualbudget.paper.budget"), result)));
  }
}
