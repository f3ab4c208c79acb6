package coop.meent.app;

import coop.meent.cli.Services;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The file that the window has open, if any: one at a time. Used on the FX thread.
final class OneFile implements AutoCloseable {

  private final Look look;
  private final Preferences preferences;
  private final Runnable changed;
  private @Nullable OpenFile open;

  /// @param changed told of every deed, on the thread that did it
  OneFile(Look look, Preferences preferences, Runnable changed) {
    this.look = look;
    this.preferences = preferences;
    this.changed = changed;
  }

  /// Lets go of the file that was open, and has this one.
  void enter(Services services, boolean isSample) {
    close();
    var entered = OpenFile.of(services, isSample, this::comeForward);
    entered.onCommit(committed -> changed.run());
    open = entered;
    if (!isSample) preferences.opened(services.store().file());
  }

  boolean isThere() {
    return open != null;
  }

  OpenFile get() {
    if (open == null) throw new IllegalStateException("no file is open");
    return open;
  }

  /// Called by a second start, on the bell's thread.
  private boolean comeForward() {
    var isThere = new CountDownLatch(1);
    Platform.runLater(() -> {
      look.window().comeForward();
      isThere.countDown();
    });
    try {
      return isThere.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Override
  public void close() {
    if (open != null) open.close();
    open = null;
  }
}
