package coop.meent.ui;

import coop.meent.base.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks who closes the window in the middle of long work: go on, close when it is done, or stop it.
/// What is stopped has changed nothing.
public final class BusyWindow {

  /// What becomes of the work, and of the window after it.
  public interface Answers {
    void whenDone();

    void stop();
  }

  private final Texts texts;
  private final Theme theme;

  public BusyWindow(Texts texts, Theme theme) {
    this.texts = texts;
    this.theme = theme;
  }

  public void ask(Job job, Window owner, Answers answers) {
    var later = new ButtonType(texts.get("ui.busy.whenDone"), ButtonData.OK_DONE);
    var stop = new ButtonType(texts.get("ui.busy.stop"), ButtonData.OTHER);
    var stay = new ButtonType(texts.get("ui.busy.stay"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    var pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(stay, stop, later);
    pane.setContent(words(job));
    theme.dress(pane);
    named(pane.lookupButton(later), "whenDone").getStyleClass().add("primary");
    named(pane.lookupButton(stop), "stop").getStyleClass().add("grave");
    named(pane.lookupButton(stay), "stay");
    dialog.setResultConverter(type -> type);
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == later) answers.whenDone();
      if (dialog.getResult() == stop) answers.stop();
    });
    dialog.show();
  }

  private static Button named(javafx.scene.Node button, String id) {
    button.setId(id);
    return (Button) button;
  }

  private VBox words(Job job) {
    var what = new Label(texts.get("ui.busy.what", job.name()));
    what.getStyleClass().add("card-title");
    var why = new Label(texts.get("ui.busy.why"));
    for (var line : new Label[] {what, why}) line.setWrapText(true);
    var words = new VBox(what, why);
    words.getStyleClass().add("dialog-text");
    return words;
  }
}
