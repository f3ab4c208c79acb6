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
  private volatile boolean wasSeen;

  /// @param changed told of every deed, on the thread that did it
  OneFile(Look look, Preferences preferences, Runnable changed) {
    this.look = look;
    this.preferences = preferences;
    this.changed = changed;
    look.window().stage().showingProperty().subscribe(shown -> wasSeen |= shown);
  }

  /// Lets go of the file that was open, and has this one.
  void enter(Services services, boolean isSample) {
    close();
    var entered = OpenFile.of(services, isSample, this::comeForward);
    // A choice that this laptop remembers changes nothing that is seen.
    entered.onCommit(committed -> {
      if (!committed.tables().isEmpty()) changed.run();
    });
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

  /// Called by a second start, on the bell's thread. A window that is only being made will stand in
  /// front without being asked.
  private boolean comeForward() {
    if (!wasSeen) return true;
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
