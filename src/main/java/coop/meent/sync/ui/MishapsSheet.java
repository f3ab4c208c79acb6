package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.sync.Mishap;
import coop.meent.ui.Desk;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// What to do when a laptop, a pass phrase, the steward or the vault is lost: read beside the page
/// that has the buttons, by somebody in a hurry.
public final class MishapsSheet {

  private MishapsSheet() {}

  public static void open(Desk desk) {
    var texts = desk.texts();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.plain(texts.get("sync.mishap.lead")));
    for (var one : Mishap.values()) parts.add(part(one, texts));
    desk.navigation()
        .open(texts.get("sync.mishap.title"), FormParts.form(parts.toArray(Node[]::new)));
  }

  private static Node part(Mishap one, Texts texts) {
    var part =
        FormParts.item(
            Prose.strong(one.in(texts)),
            Prose.plain(one.inWindow().in(texts)),
            Prose.note(one.byCommand().in(texts)));
    part.setId("mishap-" + one.name());
    return part;
  }
}
