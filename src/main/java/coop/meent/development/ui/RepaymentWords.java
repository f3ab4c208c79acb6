package coop.meent.development.ui;

import coop.meent.base.Money;
import coop.meent.development.RepaymentRule;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// What is paid back of a training by who leaves when, in words and a few days.
final class RepaymentWords {

  /// So many days tell a scale of many small steps.
  private static final int FEW = 4;

  private final DevelopmentDesk room;

  RepaymentWords(DevelopmentDesk room) {
    this.room = room;
  }

  String sentence(RepaymentRule rule) {
    return rule.months() == 0
        ? room.text("development.repayment.none")
        : room.text(
            "development.repayment.rule",
            room.texts().euro(rule.least()),
            rule.months(),
            rule.step());
  }

  /// @param paid or asked, what it is of
  /// @param ended the last day of the training
  List<Node> steps(RepaymentRule rule, Money paid, LocalDate ended) {
    var steps = rule.steps(ended);
    int last = steps.size() - 1;
    List<Node> lines = new ArrayList<>();
    int shown = Math.min(FEW, last);
    for (int i = 0; i <= shown; i++) {
      var step = steps.get(shown == 0 ? 0 : last * i / shown);
      var amount = room.texts().euro(rule.left(paid, ended, step.from()));
      lines.add(
          FormParts.pair(room.text("development.repayment.from", step.from()), amount, false));
    }
    lines.add(Prose.note(room.text("development.repayment.law")));
    return lines;
  }
}
