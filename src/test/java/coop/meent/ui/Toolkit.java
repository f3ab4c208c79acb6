package coop.meent.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.robot.Robot;

/// JavaFX on its own headless platform, started once for all tests of a JVM.
public final class Toolkit {

  private static final long PATIENCE_SECONDS = 30;

  private Toolkit() {}

  /// Started when it is first asked for.
  private static final class Started {
    static final boolean YES = start();

    private static boolean start() {
      var ready = new CountDownLatch(1);
      MeentWindow.start(ready::countDown);
      Platform.setImplicitExit(false);
      try {
        return ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  /// One pair of hands for all windows. The headless platform ties each new robot to the windows
  /// before it, and so would keep every window of every test.
  private static final class Hands {
    static final Robot ONE = new Robot();
  }

  /// To point, click and press with; on the FX thread.
  static Robot robot() {
    return Hands.ONE;
  }

  /// Runs on the FX thread and waits for the answer; what is thrown reaches the test.
  public static <T> T onScreen(Callable<T> work) {
    if (!Started.YES) throw new IllegalStateException("JavaFX did not start");
    if (Platform.isFxApplicationThread()) return here(work);
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.call());
      } catch (Throwable e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException("the FX thread does not answer", e);
    } catch (ExecutionException e) {
      throw new AssertionError("on the FX thread: " + e.getCause(), e.getCause());
    }
  }

  public static void onScreen(Runnable work) {
    var _ =
        onScreen(() -> {
          work.run();
          return true;
        });
  }

  private static <T> T here(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Waits until the FX thread has handled all it was given and has laid out and drawn it.
  public static void settle() {
    var drawn = new CountDownLatch(1);
    onScreen(() -> new Frames(drawn).start());
    try {
      if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the FX thread does not come to rest");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Layout runs in a pulse, after the timers; what it causes is laid out in the next.
  private static final class Frames extends AnimationTimer {
    private final CountDownLatch drawn;
    private int left = 3;

    Frames(CountDownLatch drawn) {
      this.drawn = drawn;
    }

    @Override
    public void handle(long now) {
      if (--left > 0) return;
      stop();
      drawn.countDown();
    }
  }
}
