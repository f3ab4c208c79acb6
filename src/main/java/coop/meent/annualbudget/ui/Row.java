package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.Against;
import coop.meent.annualbudget.BudgetWords;
import coop.meent.annualbudget.Comparison;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.IncomeStatement;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of actual against budget.
///
/// @param account what the row opens, if it is one account
record Row(Kind kind, String label, Against against, Optional<Account> account, String note) {

  enum Kind {
    GROUP("row-group"),
    LINE("row-line"),
    TOTAL("row-total");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }

  static List<Row> of(Comparison comparison, Texts texts) {
    List<Row> rows = new ArrayList<>();
    if (comparison.isEmpty()) return rows;
    for (var part : IncomeStatement.Part.values()) {
      var section = comparison.section(part);
      if (!section.lines().isEmpty())
        rows.add(
            new Row(
                Kind.GROUP, texts.get("ledger.part." + part), section.sum(), Optional.empty(), ""));
      for (var line : section.lines())
        rows.add(
            new Row(
                Kind.LINE,
                line.account().label().in(texts),
                line.against(),
                Optional.of(line.account()),
                line.note()));
      if (part == IncomeStatement.Part.DIRECT_COSTS && !section.lines().isEmpty())
        rows.add(total(texts.get("ledger.gross-margin"), comparison.grossMargin()));
    }
    rows.add(total(texts.get("ledger.result"), comparison.result()));
    return rows;
  }

  private static Row total(String label, Against against) {
    return new Row(Kind.TOTAL, label, against, Optional.empty(), "");
  }

  String percent(Texts texts) {
    return BudgetWords.percent(against, texts);
  }

  /// In words; a colour only beside them, and never an alarm.
  Badge leaning(Texts texts) {
    var leaning = against.leaning();
    return new Badge(
        switch (leaning) {
          case BETTER -> Tone.OK;
          case WORSE -> Tone.WAIT;
          case SAME -> Tone.NEUTRAL;
        },
        leaning.in(texts));
  }

  String words(Texts texts) {
    return label + " " + note + " " + against.leaning().in(texts);
  }
}
