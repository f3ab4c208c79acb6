package coop.meent.care.ui;

import coop.meent.care.Case;
import coop.meent.care.StepStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One case in words: how it stands, whose turn it is and by when, step by step.
record CasePart(CareDesk room) {

  /// @param deeds what can be done about it, from where it is looked at
  VBox of(String title, Case whole, Node... deeds) {
    var head = new HBox(8, Prose.strong(title), badge(whole));
    head.setAlignment(Pos.CENTER_LEFT);
    var part = FormParts.item(head, Prose.note(turn(whole)));
    part.setSpacing(6);
    for (var one : whole.steps()) part.getChildren().add(step(one));
    if (deeds.length > 0) part.getChildren().add(new FlowPane(8, 8, deeds));
    return part;
  }

  StatusBadge badge(Case whole) {
    return new StatusBadge(new Badge(tone(whole), whole.state().in(room.desk().texts())));
  }

  private static Tone tone(Case whole) {
    return switch (whole.state()) {
      case REPORTED, CONFIRMED_BY_ONE, APPEALED -> Tone.WAIT;
      case DISPUTED, DECLINED -> Tone.LOOK;
      case RUNNING, PARTIAL -> Tone.INFO;
      case BETTER -> Tone.OK;
      case CLOSED, REFUSED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  /// Whose turn it is, in a sentence.
  String turn(Case whole) {
    var day = room.desk().texts().date(whole.by());
    boolean isMine = whole.member().equals(room.me().id());
    return switch (whole.turn()) {
      case NOBODY -> room.text("care.ui.over", day);
      case COMMITTEE -> room.text("care.ui.turn.COMMITTEE", day);
      case MEMBER -> {
        var key = "care.ui.turn." + whole.state().name();
        yield isMine
            ? room.text(key, day)
            : room.text("care.ui.turn.other", room.name(whole.member()), day);
      }
    };
  }

  private Node step(StepStanding standing) {
    var step = standing.step();
    var texts = room.desk().texts();
    var day = texts.date(step.from());
    var what =
        step.isBetter()
            ? room.text("care.ui.step.better", day)
            : room.text("care.ui.step", day, step.percent());
    var line = new VBox(1, Prose.plain(what), Prose.note(standing.state().in(texts)));
    if (step.isLate()) line.getChildren().add(Prose.note(room.text("cli.case.late")));
    for (var answer : standing.hearing().asked())
      answer
          .ground()
          .ifPresent(ground ->
              line.getChildren()
                  .add(
                      Prose.note(
                          room.text("care.ui.no", room.name(answer.by()), ground.in(texts)))));
    return line;
  }
}
