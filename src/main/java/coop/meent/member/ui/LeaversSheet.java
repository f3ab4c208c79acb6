package coop.meent.member.ui;

import coop.meent.base.Texts;
import coop.meent.member.Leavers;
import coop.meent.member.Register;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.ui.Desk;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import javafx.scene.layout.VBox;

/// Who left of late and still answers for a shortfall, and in a B.A. for how much at most.
record LeaversSheet(Desk desk, Leavers leavers, LocalDate day) {

  void open() {
    var texts = desk.texts();
    var form = new VBox();
    form.getStyleClass().add("form");
    switch (leavers) {
      case Leavers.NotDemanded _ -> {}
      case Leavers.Asks(var missing) -> asks(form, missing);
      case Leavers.Listed listed -> list(form, listed);
    }
    desk.navigation().open(texts.get("member.leavers"), form);
  }

  private void asks(VBox form, RuleAnswer.Missing missing) {
    form.getChildren().add(Prose.strong(desk.texts().refusal(missing)));
    form.getChildren().add(Prose.note(desk.texts().next(missing)));
  }

  private void list(VBox form, Leavers.Listed listed) {
    var texts = desk.texts();
    form.getChildren().add(Prose.note(texts.get("member.leavers.why", listed.term(), day)));
    if (listed.isLimited() && listed.most().isEmpty())
      asks(form, new RuleAnswer.Missing(RuleKey.LIABILITY_LIMIT));
    listed
        .most()
        .ifPresent(most ->
            form.getChildren().add(Prose.note(texts.get("member.leavers.most", texts.euro(most)))));
    if (listed.lines().isEmpty())
      form.getChildren().add(Prose.note(texts.get("member.paper.leavers.none", listed.term())));
    for (var line : listed.lines()) form.getChildren().add(item(line, texts));
  }

  private static VBox item(Register.Line line, Texts texts) {
    var item = new VBox(2, Prose.strong(line.name()));
    line.standing()
        .lastDay()
        .ifPresent(last ->
            item.getChildren().add(Prose.note(texts.get("member.left") + ": " + texts.date(last))));
    item.getStyleClass().add("rule-item");
    return item;
  }
}
