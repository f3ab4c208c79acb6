package coop.meent.ui;

import coop.meent.base.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Tells of a bug: a short code, what it means for the reader's data, the details to copy.
final class ErrorWindow {

  private final Texts texts;
  private final Theme theme;
  private final Runnable openLogs;
  private final Stage stage = new Stage();

  @FXML private Label code;
  @FXML private TextArea details;
  @FXML private Button copy;
  @FXML private ToggleButton showDetails;

  ErrorWindow(Texts texts, Theme theme, Runnable openLogs) {
    this.texts = texts;
    this.theme = theme;
    this.openLogs = openLogs;
  }

  void show(ErrorCode found, Throwable thrown, @Nullable Window owner) {
    var scene = theme.scene(Fxml.load(this, texts), 620, 380);
    code.setText(found.text());
    details.setText(details(found, thrown));
    details.visibleProperty().bind(showDetails.selectedProperty());
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(texts.get("ui.error.title"));
    stage.setScene(scene);
    stage.show();
  }

  static String details(ErrorCode code, Throwable thrown) {
    var lines = new StringWriter();
    thrown.printStackTrace(new PrintWriter(lines));
    return "%s%nJava %s, %s %s%n%s"
        .formatted(
            code.text(),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            lines);
  }

  @FXML
  void onCopy() {
    var content = new ClipboardContent();
    content.putString(details.getText());
    Clipboard.getSystemClipboard().setContent(content);
    copy.setText(texts.get("ui.error.copied"));
  }

  @FXML
  void onOpenLogs() {
    openLogs.run();
  }

  @FXML
  void onClose() {
    stage.close();
  }
}
