package coop.meent.assembly.ui;

import coop.meent.assembly.DecisionOutcome;
import coop.meent.assembly.Round;
import coop.meent.assembly.RoundResult;
import coop.meent.base.Refusal;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A small decision: what is asked, how many must agree, and two large buttons.
final class RoundSheet {

  private final AssemblyDesk desk;
  private final Round round;
  private final String why;
  private final NoticeBar notice;

  /// @param why who asks, until when
  RoundSheet(AssemblyDesk desk, Round round, String why) {
    this.desk = desk;
    this.round = round;
    this.why = why;
    notice = new NoticeBar(desk.texts());
  }

  void open() {
    desk.desk().tasks().run(() -> desk.rooms().decisions().result(round), this::show);
  }

  private void show(RoundResult result) {
    var sheet =
        new VBox(
            notice,
            Prose.strong(round.question()),
            Prose.note(why),
            Prose.note(
                desk.text(
                    "assembly.round.count",
                    result.needed(),
                    round.voters().size(),
                    result.agreed())),
            new FlowPane(8, 8, button("agree", true), button("refuse", false)),
            Prose.note(desk.text("assembly.round.change")),
            new ReadersLine(desk.desk(), round.space()));
    sheet.getStyleClass().add("form");
    desk.desk().navigation().open(desk.text("assembly.round.title"), sheet);
  }

  private Button button(String name, boolean agrees) {
    var button = new Button(desk.text("assembly.round." + name));
    button.setId("round-" + name);
    button.getStyleClass().add("vote-button");
    button.setOnAction(event ->
        desk.desk()
            .tasks()
            .run(() -> desk.rooms().decisions().vote(round.id(), desk.me(), agrees), this::voted));
    return button;
  }

  private void voted(DecisionOutcome outcome) {
    switch (outcome) {
      case DecisionOutcome.Done done -> {
        desk.desk().navigation().closeSheet();
        desk.desk()
            .notices()
            .done(desk.text("assembly.round.voted", round.question(), done.result().state()));
        desk.desk().navigation().refresh();
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
