package coop.meent.sync.ui;

import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What keeps one from losing everything: the recovery code, the pass phrase, a vault that is
/// whole.
final class SafetyCard {

  private final SyncDesk desk;
  private final Acts acts;

  record Acts(
      Runnable verify,
      Runnable recovery,
      Runnable passphrase,
      Runnable ownLaptop,
      Runnable mishaps) {}

  SafetyCard(SyncDesk desk, Acts acts) {
    this.desk = desk;
    this.acts = acts;
  }

  Card show(Picture picture) {
    var code =
        picture
            .where()
            .recoverable()
            .map(when ->
                line(
                    Tone.OK,
                    desk.text("sync.ui.safety.code"),
                    desk.text("sync.ui.safety.code.on", desk.moments().full(when))))
            .orElseGet(() ->
                line(
                    Tone.WAIT,
                    desk.text("sync.ui.safety.code"),
                    desk.text("sync.ui.safety.code.missing")));
    var buttons =
        Parts.deeds(
            FormParts.button("verify", desk.text("sync.ui.verify"), acts.verify),
            FormParts.button("renewRecovery", desk.text("sync.ui.recovery.renew"), acts.recovery));
    var more =
        Parts.deeds(
            FormParts.button("changePassphrase", desk.text("sync.ui.change"), acts.passphrase),
            FormParts.button("ownLaptop", desk.text("sync.ui.own"), acts.ownLaptop),
            FormParts.button("mishaps", desk.text("sync.ui.mishaps"), acts.mishaps));
    return new Card(desk.text("sync.ui.safety"), code, buttons, more);
  }

  private static HBox line(Tone tone, String badge, String said) {
    var words = Prose.plain(said);
    var box = new VBox(words);
    HBox.setHgrow(box, Priority.ALWAYS);
    var line = new HBox(10, new StatusBadge(new Badge(tone, badge)), box);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
