package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

  private final WaitingTasks tasks = new WaitingTasks();
  private final Latest latest = new Latest(tasks);
  private final List<String> worked = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  private void ask(String what) {
    latest.runLong(
        what,
        progress -> {
          progress.check();
          worked.add(what);
          return what;
        },
        shown::add);
  }

  @Test
  void ofLongWorkAskedInHasteOnlyTheLastIsDone() {
    ask("2024");
    ask("2025");
    ask("2026");
    tasks.works.forEach(Runnable::run);
    assertThat(worked).containsExactly("2026");
    assertThat(shown).containsExactly("2026");
  }

  @Test
  void whatIsAskedAfterTheAnswerIsDoneAsWell() {
    ask("2025");
    tasks.works.remove().run();
    ask("2026");
    tasks.works.remove().run();
    assertThat(shown).containsExactly("2025", "2026");
  }
}
