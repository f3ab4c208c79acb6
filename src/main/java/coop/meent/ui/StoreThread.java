package coop.meent.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The store thread: one, so that deeds happen in the order in which they were asked.
public final class StoreThread implements Tasks, AutoCloseable {

  private final ExecutorService thread;
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
  private final Consumer<Throwable> failed;

  /// @param failed told on the FX thread what work or its showing threw
  public StoreThread(Consumer<Throwable> failed) {
    this("store", failed);
  }

  private StoreThread(String name, Consumer<Throwable> failed) {
    this.failed = failed;
    thread =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
  }

  /// A thread beside the store thread, for reading only: what somebody looks up must not wait for
  /// an import to end.
  public static StoreThread forReading(Consumer<Throwable> failed) {
    return new StoreThread("reading", failed);
  }

  /// A thread for waiting on servers and drives, which may take long or never answer.
  public static StoreThread forWaiting(Consumer<Throwable> failed) {
    return new StoreThread("network", failed);
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<? super T> show) {
    thread.execute(() -> attempt(work, show, () -> {}));
  }

  @Override
  public <T> Job runLong(String name, Function<Progress, T> work, Consumer<? super T> show) {
    var mine = new Job(name);
    thread.execute(() -> {
      Platform.runLater(() -> job.set(mine));
      attempt(() -> work.apply(new Told(mine)), show, () -> job.set(null));
    });
    return mine;
  }

  private <T> void attempt(Supplier<T> work, Consumer<? super T> show, Runnable ended) {
    Runnable then;
    try {
      var found = work.get();
      then = () -> show.accept(found);
    } catch (CancellationException e) {
      then = () -> {};
    } catch (Throwable e) {
      // Everything, errors too: a window that goes silent is worse than one that tells.
      then = () -> failed.accept(e);
    }
    var last = then;
    Platform.runLater(() -> {
      ended.run();
      last.run();
    });
  }

  /// Passes progress on at the pace of the screen: what was not yet shown is replaced.
  private static final class Told implements Progress {
    private final Job job;
    private final AtomicReference<@Nullable Double> next = new AtomicReference<>();

    Told(Job job) {
      this.job = job;
    }

    @Override
    public void at(long done, long total) {
      if (next.getAndSet(total == 0 ? -1.0 : (double) done / total) != null) return;
      Platform.runLater(() -> {
        var fraction = next.getAndSet(null);
        if (fraction != null) job.show(fraction);
      });
    }

    @Override
    public boolean cancelled() {
      return job.isCancelled();
    }

    @Override
    public void whenCancelled(Runnable stop) {
      job.whenCancelled(stop);
    }
  }

  @Override
  public void onScreen(Runnable change) {
    if (Platform.isFxApplicationThread()) change.run();
    else Platform.runLater(change);
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Job> job() {
    return job.getReadOnlyProperty();
  }

  /// Stops in the middle, takes nothing new and waits for nothing.
  public void abandon() {
    thread.shutdownNow();
  }

  /// Lets what was asked end, takes nothing new.
  @Override
  public void close() {
    thread.close();
  }
}
