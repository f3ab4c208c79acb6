package coop.meent.profit.ui;

import coop.meent.profit.ProfitOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks by which resolution the proposal became a decision, and books it.
final class ResolutionForm {

  private final ProfitDesk room;
  private final int year;
  private final Consumer<ProfitOutcome> told;
  private final NoticeBar notice;
  private final TextField resolution = new TextField();
  private final DateField day;

  ResolutionForm(ProfitDesk room, int year, Consumer<ProfitOutcome> told) {
    this.room = room;
    this.year = year;
    this.told = told;
    notice = new NoticeBar(room.desk().texts());
    day = new DateField(room.desk().texts());
  }

  void open() {
    resolution.setId("resolution");
    day.setId("resolvedOn");
    day.setNear(room.today());
    day.setValue(room.today());
    var deed = new Button(room.text("profit.book.deed", String.valueOf(year)));
    deed.setId("bookDivision");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    var words = new FormField(room.text("profit.resolution"), resolution);
    words.setHint(room.text("profit.resolution.hint"));
    var form =
        new VBox(
            notice,
            Prose.note(room.text("profit.book.why")),
            words,
            new FormField(room.text("profit.resolvedOn"), day),
            deed);
    form.getStyleClass().add("form");
    room.desk().navigation().open(room.text("profit.book.title", String.valueOf(year)), form);
  }

  private void act() {
    var on = day.typed();
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    room.desk()
        .tasks()
        .run(() -> room.profit().book(year, resolution.getText(), on.get()), this::tell);
  }

  private void tell(ProfitOutcome outcome) {
    ProfitOutcome.refusal(outcome)
        .ifPresentOrElse(why -> notice.refuse(why), () -> told.accept(outcome));
  }
}
