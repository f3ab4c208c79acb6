package coop.meent.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Work that waits until the test lets it run.
public final class WaitingTasks implements Tasks {

  public final Deque<Runnable> works = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();

  @Override
  public <T> void run(Supplier<T> work, Consumer<? super T> show) {
    works.add(() -> show.accept(work.get()));
  }

  @Override
  public <T> Job runLong(String name, Function<Progress, T> work, Consumer<? super T> show) {
    var mine = new Job(name);
    works.add(() -> {
      try {
        show.accept(work.apply(new Told(mine)));
      } catch (CancellationException e) {
        // As in the window: work that was cancelled shows nothing.
        return;
      }
    });
    return mine;
  }

  private record Told(Job job) implements Progress {
    @Override
    public void at(long done, long total) {}

    @Override
    public boolean cancelled() {
      return job.isCancelled();
    }
  }

  @Override
  public void onScreen(Runnable change) {
    change.run();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Job> job() {
    return job.getReadOnlyProperty();
  }

  /// The next one.
  public void one() {
    Toolkit.onScreen(() -> works.remove().run());
    Toolkit.settle();
  }

  /// All of them, and what they ask for.
  public void all() {
    while (!works.isEmpty()) one();
  }
}
