package coop.meent.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs only the newest of what is asked: someone who types a filter wants the last letter's
/// answer.
public final class Latest {

  private final Tasks tasks;
  private final AtomicLong asked = new AtomicLong();
  private @Nullable Job job;

  public Latest(Tasks tasks) {
    this.tasks = tasks;
  }

  public <T> void run(Supplier<T> work, Consumer<? super T> show) {
    long mine = asked.incrementAndGet();
    tasks.run(
        () -> asked.get() == mine ? new Answer<>(work.get()) : null,
        answer -> {
          if (answer != null && asked.get() == mine) show.accept(answer.found);
        });
  }

  /// The same for work that may take long: what was asked before is cancelled.
  ///
  /// @param name what is being done, in the reader's language
  public <T> void runLong(String name, Function<Progress, T> work, Consumer<? super T> show) {
    long mine = asked.incrementAndGet();
    var before = job;
    if (before != null) before.cancel();
    job =
        tasks.runLong(
            name,
            progress -> asked.get() == mine ? new Answer<>(work.apply(progress)) : null,
            answer -> {
              if (answer != null && asked.get() == mine) show.accept(answer.found);
            });
  }

  private record Answer<T extends @Nullable Object>(T found) {}
}
