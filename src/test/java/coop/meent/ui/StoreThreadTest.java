package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreThreadTest {

  private final List<String> seen = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final StoreThread tasks = new StoreThread(failure::set);

  @AfterEach
  void close() {
    tasks.close();
  }

  private void end() {
    tasks.close();
    Toolkit.settle();
  }

  @Test
  void worksOffScreenAndShowsOnScreen() {
    Toolkit.onScreen(() ->
        tasks.run(
            Platform::isFxApplicationThread,
            onScreen -> seen.add(onScreen + " " + Platform.isFxApplicationThread())));
    end();
    assertThat(seen).containsExactly("false true");
  }

  @Test
  void deedsHappenInTheOrderInWhichTheyWereAsked() {
    Toolkit.onScreen(() -> {
      for (int i = 0; i < 50; i++) {
        var name = "" + i;
        tasks.run(() -> name, seen::add);
      }
    });
    end();
    assertThat(seen).hasSize(50).startsWith("0", "1", "2").endsWith("48", "49");
  }

  @Test
  void readingGoesOnWhileALongDeedRuns() throws InterruptedException {
    var ended = new CountDownLatch(1);
    var read = new CountDownLatch(1);
    try (var reading = StoreThread.forReading(failure::set)) {
      Toolkit.onScreen(() -> {
        tasks.run(
            () -> {
              try {
                ended.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return "deed";
            },
            seen::add);
        reading.run(
            () -> "read",
            found -> {
              seen.add(found);
              read.countDown();
            });
      });
      read.await();
      ended.countDown();
    }
    end();
    assertThat(seen).containsExactly("read", "deed");
  }

  @Test
  void whatIsThrownReachesTheFailurePathAndNothingElse() {
    Toolkit.onScreen(() -> {
      tasks.<String>run(
          () -> {
            throw new IllegalStateException("a bug");
          },
          seen::add);
      tasks.run(() -> "next", seen::add);
    });
    end();
    assertThat(failure.get()).hasMessage("a bug");
    assertThat(seen).containsExactly("next");
  }

  @Test
  void cancelledWorkStopsAndShowsNothing() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var job =
        Toolkit.onScreen(() ->
            tasks.runLong(
                "import",
                progress -> {
                  begun.countDown();
                  while (true) {
                    progress.at(1, 2);
                    progress.check();
                    Thread.onSpinWait();
                  }
                },
                any -> seen.add("shown")));
    begun.await();
    assertThat(Toolkit.onScreen(() -> tasks.job().get())).isSameAs(job);
    job.cancel();
    end();
    assertThat(seen).isEmpty();
    assertThat(failure.get()).isNull();
    assertThat(Toolkit.onScreen(() -> tasks.job().get())).isNull();
    assertThat(Toolkit.onScreen(() -> job.fraction().get())).isEqualTo(0.5);
  }

  @Test
  void onlyTheNewestQuestionIsAnswered() throws InterruptedException {
    var gate = new CountDownLatch(1);
    Toolkit.onScreen(() -> {
      tasks.run(
          () -> {
            try {
              gate.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return "gate";
          },
          seen::add);
      var latest = new Latest(tasks);
      for (var letter : List.of("a", "ab", "abc")) latest.run(() -> letter, seen::add);
    });
    gate.countDown();
    end();
    assertThat(seen).containsExactly("gate", "abc");
  }
}
