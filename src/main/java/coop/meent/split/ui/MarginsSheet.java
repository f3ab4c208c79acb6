package coop.meent.split.ui;

import coop.meent.split.MarginRule;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What the cooperative keeps of invoices, since when, and a new margin from a day on. Of one
/// assignment it is laid down by hand when its invoice is divided, or by command.
final class MarginsSheet {

  private final TeamDesk room;
  private final NoticeBar notice;
  private final TextField percent = new TextField();
  private final DateField from;

  MarginsSheet(TeamDesk room) {
    this.room = room;
    notice = new NoticeBar(room.texts());
    from = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.team().splits().margins(), this::show);
  }

  private void show(List<MarginRule> rules) {
    var texts = room.texts();
    var form = new VBox(notice, Prose.note(room.text("split.margins.why")));
    form.getStyleClass().add("form");
    for (var rule : rules.reversed()) {
      var key = rule.assignment().isPresent() ? "split.margin.one" : "split.margin.all";
      form.getChildren()
          .add(
              SharePart.of(
                  room.text(key),
                  Words.number(texts, rule.percent()) + " %",
                  room.text("split.margin.from", texts.date(rule.from()))));
    }
    if (rules.isEmpty()) form.getChildren().add(Prose.strong(room.text("split.margins.none")));
    percent.setId("marginPercent");
    from.setId("marginFrom");
    from.setNear(room.today());
    from.setValue(room.today());
    var deed = new Button(room.text("split.margin.deed"));
    deed.setId("marginDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    form.getChildren()
        .addAll(
            new FormField(room.text("split.margin"), percent),
            new FormField(room.text("split.from"), from),
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    room.desk().navigation().open(room.text("split.margins"), form);
  }

  private void act() {
    var part = Words.read(percent.getText());
    var day = from.typed();
    if (part.isEmpty()) {
      percent.requestFocus();
      return;
    }
    if (day.isEmpty()) {
      from.requestFocus();
      return;
    }
    var rule = new MarginRule(Optional.empty(), part.get(), day.get());
    room.run(
        () -> room.team().splits().setMargin(rule),
        notice,
        done ->
            room.done(
                room.text(
                    "split.margin.done",
                    Words.number(room.texts(), done.percent()),
                    room.texts().date(done.from()))));
  }
}
