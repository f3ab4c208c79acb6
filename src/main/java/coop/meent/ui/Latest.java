package coop.meent.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs only the newest of what is asked: someone who types a filter wants the last letter's
/// answer.
public final class Latest {

  private final Tasks tasks;
  private final AtomicLong asked = new AtomicLong();

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

  private record Answer<T extends @Nullable Object>(T found) {}
}
