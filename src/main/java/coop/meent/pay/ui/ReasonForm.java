package coop.meent.pay.ui;

import coop.meent.pay.PayOutcome;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.function.Function;
import javafx.scene.control.TextField;

/// Asks why something is taken back, since that is kept.
final class ReasonForm {

  private final PayDesk room;
  private final Asked asked;
  private final Function<String, PayOutcome> deed;
  private final Runnable back;
  private final NoticeBar notice;
  private final TextField reason = new TextField();

  /// @param deed the key of what the button says
  /// @param effect the key of what comes of it
  record Asked(String deed, String effect) {}

  ReasonForm(PayDesk room, Asked asked, Function<String, PayOutcome> deed, Runnable back) {
    this.room = room;
    this.asked = asked;
    this.deed = deed;
    this.back = back;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    reason.setId("payReason");
    var act = FormParts.primary("payReasonDeed", room.text(asked.deed()), this::act);
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text(asked.effect())),
            new FormField(room.text("pay.reason"), reason),
            act);
    room.desk().navigation().open(room.text(asked.deed()), form);
  }

  private void act() {
    room.run(
        () -> deed.apply(reason.getText()),
        notice,
        (_, _) -> {
          room.desk().notices().done(room.text("pay.reason.done"));
          room.desk().navigation().refresh();
          back.run();
        });
  }
}
