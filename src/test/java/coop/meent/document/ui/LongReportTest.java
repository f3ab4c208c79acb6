package coop.meent.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.document.Papers;
import coop.meent.document.PdfPages;
import coop.meent.ui.Screen;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.WaitingTasks;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LongReportTest {

  private static final int COUNT = 2_000;

  private static PdfPages papers;

  @BeforeAll
  static void make() throws IOException {
    papers = Papers.of(COUNT);
  }

  @AfterAll
  static void close() throws IOException {
    papers.close();
  }

  private static PageStack stack(Tasks tasks) {
    return Toolkit.onScreen(() -> new PageStack(tasks, new Finder(tasks)));
  }

  private static Screen shown(PageStack stack) {
    var screen = Screen.of(Theme.Tint.LIGHT, 600, 700, theme -> stack);
    Toolkit.onScreen(() -> stack.show(papers));
    Toolkit.settle();
    return screen;
  }

  @Test
  void onlyWhatIsLookedAtExists() {
    var stack = stack(Tasks.sameThread());
    try (var screen = shown(stack)) {
      for (int page : new int[] {1, 700, 1_999, 3, 1_500, 2_000}) {
        Toolkit.onScreen(() -> stack.go(page));
        Toolkit.settle();
        assertThat(Toolkit.onScreen(() -> stack.page().get())).isEqualTo(page);
        assertThat(Toolkit.onScreen(stack::present)).isBetween(1, 3);
      }
      screen.picture("report-2000");
    }
  }

  @Test
  void memoryStaysWithinItsBoundHoweverFarOneReads() {
    var stack = stack(Tasks.sameThread());
    try (var screen = shown(stack)) {
      Toolkit.onScreen(() -> stack.zoom.set(new Zoom.Percent(150)));
      Toolkit.onScreen(stack::requestFocus);
      for (int i = 0; i < 40; i++) {
        screen.press(KeyCode.PAGE_DOWN);
        assertThat(Toolkit.onScreen(stack::drawnBytes)).isLessThanOrEqualTo(DrawnPages.LIMIT);
      }
      assertThat(Toolkit.onScreen(stack::drawnBytes)).isGreaterThan(DrawnPages.LIMIT / 2);
    }
  }

  @Test
  void whoHurriesThroughWaitsForTheLastPageOnly() {
    var later = new WaitingTasks();
    var stack = stack(later);
    try (var screen = shown(stack)) {
      assertThat(screen.scene()).isNotNull();
      for (int page = 1; page <= COUNT; page += 50) {
        int next = page;
        Toolkit.onScreen(() -> stack.go(next));
        Toolkit.settle();
      }
      assertThat(later.works).as("pages asked for while passing by").hasSize(1);
      later.one();
      later.one();
      assertThat(Toolkit.onScreen(stack::drawnBytes)).isPositive();
      assertThat(later.works).hasSizeLessThan(3);
    }
  }

  @Test
  void aSearchGoesStepByStepAndEndsWhenItIsNoLongerWanted() {
    var later = new WaitingTasks();
    var finder = new Finder(later);
    Toolkit.onScreen(() -> finder.read(papers));
    Toolkit.onScreen(() -> finder.seek("lange  REEKS", 1));
    later.one();
    later.one();
    var now = finder.state().get();
    assertThat(now.searched()).isBetween(2, 200);
    assertThat(now.hits()).isEqualTo(now.searched());
    assertThat(now.current()).isEqualTo(1);
    assertThat(now.isOver()).isFalse();
    Toolkit.onScreen(finder::stop);
    later.one();
    assertThat(later.works).isEmpty();
    assertThat(finder.state().get()).isEqualTo(Finder.State.NONE);
  }

  @Test
  void theOneAmongThousandsIsFoundFromWhereverTheReaderIs() {
    var finder = new Finder(Tasks.sameThread());
    finder.read(papers);
    finder.seek("bladzijde 1234", 1_500);
    assertThat(finder.state().get().hits()).isEqualTo(1);
    assertThat(finder.place().get()).isEqualTo(new Finder.Place(1_234, 0));
    finder.seek("bladzijde 19", 1_000);
    assertThat(finder.place().get()).isEqualTo(new Finder.Place(1_900, 0));
    finder.previous();
    assertThat(finder.place().get()).isEqualTo(new Finder.Place(199, 0));
    assertThat(finder.state().get().hits()).isEqualTo(1 + 10 + 100);
  }

  @Test
  void aReportThatWasReplacedWhileItWasDrawnIsForgotten() throws IOException {
    var later = new WaitingTasks();
    var stack = stack(later);
    var short3 = Papers.of(3);
    try (var screen = shown(stack)) {
      assertThat(screen.scene()).isNotNull();
      Toolkit.onScreen(() -> stack.show(short3));
      Toolkit.onScreen(() -> stack.show(null));
      short3.close();
      later.all();
      assertThat(Toolkit.onScreen(stack::drawnBytes)).isZero();
      assertThat(Toolkit.onScreen(stack::present)).isZero();
    }
  }
}
