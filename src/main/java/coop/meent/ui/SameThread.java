package coop.meent.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Tasks without threads, for tests.
final class SameThread implements Tasks {

  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();

  @Override
  public <T> void run(Supplier<T> work, Consumer<? super T> show) {
    show.accept(work.get());
  }

  @Override
  public <T> Job runLong(String name, Function<Progress, T> work, Consumer<? super T> show) {
    var running = new Job(name);
    job.set(running);
    try {
      show.accept(work.apply(new Direct(running)));
    } finally {
      job.set(null);
    }
    return running;
  }

  private record Direct(Job job) implements Progress {
    @Override
    public void at(long done, long total) {
      job.show(total == 0 ? -1 : (double) done / total);
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
    change.run();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Job> job() {
    return job.getReadOnlyProperty();
  }
}
