package coop.meent.app;

import coop.meent.ui.Tasks;
import java.lang.management.ManagementFactory;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;

/// Tells the log how long after Java began the window could be used: its first page had been given
/// what it shows, and was drawn. Once per process.
final class FirstSight {

  private static final Logger LOG = Logger.getLogger(FirstSight.class.getName());

  private boolean isTold;
  private Runnable seen = () -> {};

  void onSeen(Runnable seen) {
    this.seen = seen;
  }

  /// Called when the first page has asked the store for what it shows.
  void watch(Tasks tasks) {
    if (isTold) return;
    isTold = true;
    tasks.run(() -> true, any -> new Frames().start());
  }

  private void tell() {
    // What the system says of when the process began is off by up to a second on Linux.
    LOG.info("usable after %d ms".formatted(ManagementFactory.getRuntimeMXBean().getUptime()));
    seen.run();
  }

  /// The first frame lays out, the second shows it.
  private final class Frames extends AnimationTimer {
    private int left = 2;

    @Override
    public void handle(long now) {
      if (--left > 0) return;
      stop();
      tell();
    }
  }
}
