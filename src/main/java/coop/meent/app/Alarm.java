package coop.meent.app;

import coop.meent.sync.ui.QuietSync;
import java.time.Duration;
import javafx.animation.PauseTransition;

/// Rings once, on the FX thread, when its time has come; asked again it forgets what it was asked
/// before.
final class Alarm implements QuietSync.Timer {

  private PauseTransition pause = new PauseTransition();

  @Override
  public void in(Duration time, Runnable work) {
    pause.stop();
    pause = new PauseTransition(javafx.util.Duration.millis((double) time.toMillis()));
    pause.setOnFinished(event -> work.run());
    pause.play();
  }
}
