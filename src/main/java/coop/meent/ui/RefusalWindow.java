package coop.meent.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Tells a refusal where no page is there to tell it: what, why, and the next step.
final class RefusalWindow {

  private final Texts texts;
  private final Theme theme;

  RefusalWindow(Texts texts, Theme theme) {
    this.texts = texts;
    this.theme = theme;
  }

  void show(Refusal refusal, @Nullable Window owner) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    var pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(new ButtonType(texts.get("ui.close"), ButtonData.OK_DONE));
    var what = new Label(texts.refusal(refusal));
    what.getStyleClass().add("card-title");
    var next = new Label(texts.next(refusal));
    for (var line : new Label[] {what, next}) line.setWrapText(true);
    var lines = new VBox(what, next);
    lines.getStyleClass().add("dialog-text");
    pane.setContent(lines);
    theme.dress(pane);
    dialog.show();
  }
}
