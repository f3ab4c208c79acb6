package coop.meent.collect.ui;

import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import javafx.scene.control.TextField;

/// Asks why something is taken back, since that is kept.
///
/// @param key of what the button says
/// @param effect key of what comes of it
record WhyForm(CollectDesk room, String key, String effect, Runnable back) {

  /// Does it, tells a refusal in the bar, and says when it was done.
  interface Doing {
    void act(String why, NoticeBar bar, Runnable done);
  }

  void open(Doing doing) {
    var notice = new NoticeBar(room.texts());
    var reason = new TextField();
    reason.setId("collectReason");
    var act =
        FormParts.primary(
            "collectReasonDeed",
            room.text(key),
            () ->
                doing.act(
                    reason.getText(),
                    notice,
                    () -> {
                      room.desk().notices().done(room.text("pay.reason.done"));
                      room.desk().navigation().refresh();
                      back.run();
                    }));
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text(effect)),
            new FormField(room.text("pay.reason"), reason),
            act);
    room.desk().navigation().open(room.text(key), form);
  }
}
