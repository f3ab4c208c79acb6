package coop.meent.ui;

import coop.meent.base.Texts;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Long work in the status line: what, how far, and a way to stop it. Short work never shows.
final class JobLine extends HBox {

  private final Label name = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final PauseTransition patience = new PauseTransition(Duration.millis(400));
  private @Nullable Job job;

  JobLine(Texts texts) {
    getStyleClass().add("job-line");
    setId("job");
    var cancel = new Button(texts.get("ui.cancel"));
    cancel.setId("cancelJob");
    cancel.getStyleClass().add("quiet");
    cancel.setOnAction(event -> cancel());
    getChildren().setAll(name, bar, cancel);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    patience.setOnFinished(event -> setVisible(job != null));
  }

  void show(@Nullable Job now) {
    job = now;
    bar.progressProperty().unbind();
    if (now == null) {
      patience.stop();
      setVisible(false);
      return;
    }
    name.setText(now.name());
    bar.setAccessibleText(now.name());
    bar.progressProperty().bind(now.fraction());
    // A bar that runs to and fro is motion and says no more than the name.
    boolean isCalm = Platform.getPreferences().isReducedMotion();
    bar.visibleProperty().bind(now.fraction().greaterThanOrEqualTo(isCalm ? 0 : -1));
    patience.playFromStart();
  }

  private void cancel() {
    if (job != null) job.cancel();
  }
}
