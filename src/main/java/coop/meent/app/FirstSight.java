package coop.meent.app;

import coop.meent.ui.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;

/// Tells the log how long after the process began the window could be used: its first page had been
/// given what it shows, and was drawn. Once per process.
final class FirstSight {

  private static final Logger LOG = Logger.getLogger(FirstSight.class.getName());

  private boolean isTold;

  /// Called when the first page has asked the store for what it shows.
  void watch(Tasks tasks) {
    if (isTold) return;
    isTold = true;
    tasks.run(() -> true, any -> new Frames().start());
  }

  private static void tell() {
    ProcessHandle.current()
        .info()
        .startInstant()
        .map(begun -> Duration.between(begun, Instant.now()))
        .ifPresent(taken -> LOG.info("usable after %d ms".formatted(taken.toMillis())));
  }

  /// The first frame lays out, the second shows it.
  private static final class Frames extends AnimationTimer {
    private int left = 2;

    @Override
    public void handle(long now) {
      if (--left > 0) return;
      stop();
      tell();
    }
  }
}
