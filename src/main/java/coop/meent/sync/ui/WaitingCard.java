package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// While nobody let this laptop in yet: whom to call, what to read out, and what to press then.
final class WaitingCard {

  private WaitingCard() {}

  /// @param fingerprint once the keys are open
  /// @param unlock asks for the pass phrase
  /// @param again looks whether somebody let us in
  static Card of(Texts texts, Optional<String> fingerprint, Runnable unlock, Runnable again) {
    var sync = Parts.primary("syncAgain", texts.get("sync.ui.waiting.again"), again);
    var box = FormParts.form(Prose.plain(texts.get("sync.ui.waiting.lead")));
    if (fingerprint.isPresent()) {
      box.getChildren().add(Prose.note(texts.get("sync.ui.waiting.read")));
      box.getChildren().add(Parts.big("ownFingerprint", fingerprint.get()));
    } else {
      box.getChildren()
          .add(
              Parts.deeds(
                  FormParts.button("showFingerprint", texts.get("sync.ui.waiting.show"), unlock)));
    }
    box.getChildren().addAll(Prose.note(texts.get("sync.ui.waiting.then")), Parts.deeds(sync));
    return new Card(texts.get("sync.ui.waiting.title"), new VBox(box));
  }
}
