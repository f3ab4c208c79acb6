package coop.meent.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// The only thing that crosses threads: work runs on the store thread, what it found is shown on
/// the FX thread. Call it from the FX thread. Work that throws ends in the one failure path that
/// the tasks were made with; `show` is then not called.
public interface Tasks {

  /// Short work: a query or a deed.
  <T> void run(Supplier<T> work, Consumer<? super T> show);

  /// Work that may pass half a second: the window shows its name, how far it is and a way to
  /// cancel.
  ///
  /// @param name what is being done, in the reader's language
  <T> Job runLong(String name, Function<Progress, T> work, Consumer<? super T> show);

  /// Runs on the FX thread, from whatever thread this is called.
  void onScreen(Runnable change);

  /// The long work that runs now, if any.
  ReadOnlyObjectProperty<@Nullable Job> job();

  /// For view models in tests: everything happens at once, here; what is thrown reaches the test.
  static Tasks sameThread() {
    return new SameThread();
  }
}
