package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.ui.Choices;
import coop.meent.ui.Choices.Colours;
import coop.meent.ui.LogFolder;
import coop.meent.ui.StoreThread;
import coop.meent.ui.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window from its first moment to its last.
class DesktopTest {

  @TempDir private Path folder;

  @AfterEach
  void closeAll() {
    Toolkit.onScreen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    Toolkit.settle();
  }

  private Preferences preferences() {
    return new Preferences(folder.resolve("config").resolve("settings.properties"));
  }

  private static Optional<Opening> opening(Path file) {
    return Optional.of(() -> new Wiring(TestCooperative.CLOCK).open(file));
  }

  private Desktop desktop() {
    return Toolkit.onScreen(() ->
        new Desktop(
            new Wiring(TestCooperative.CLOCK),
            TestCooperative.CLOCK,
            preferences(),
            new LogFolder(folder)));
  }

  private Path cooperative() {
    new TestCooperative(folder).close();
    return folder.resolve("test.meent");
  }

  private static Optional<Node> seek(String selector) {
    return Toolkit.onScreen(() ->
        List.copyOf(Window.getWindows()).stream()
            .map(window -> window.getScene().lookup(selector))
            .filter(Objects::nonNull)
            .findFirst());
  }

  private static <N extends Node> N find(String id, Class<N> type) {
    return type.cast(seek("#" + id).orElseThrow(() -> new AssertionError("nothing is " + id)));
  }

  private static void fire(String id) {
    Toolkit.onScreen(() -> find(id, Button.class).fire());
    Toolkit.settle();
  }

  private static void until(String what, BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      if (holds.getAsBoolean()) return;
      Thread.sleep(25);
    }
    throw new AssertionError("never: " + what);
  }

  @Test
  void fromNothingToHomeInThreeSteps() throws Exception {
    var desktop = desktop();
    Toolkit.onScreen(() -> desktop.show(Optional.empty(), elsewhere -> {}));
    Toolkit.onScreen(() -> find("cooperative", TextField.class).setText("De Ploeg"));
    fire("next");
    Toolkit.onScreen(() -> find("founder", TextField.class).setText("Noor Kramer"));
    var place = folder.resolve("ploeg.meent");
    Toolkit.onScreen(() ->
        new Entrance(
                new Wiring(TestCooperative.CLOCK),
                TestCooperative.CLOCK,
                new Look(preferences()),
                coop.meent.ui.Tasks.sameThread(),
                desktop)
            .found(new coop.meent.ui.FirstDeeds.Beginning("De Ploeg", "Noor Kramer", place)));
    assertThat(place).exists();
    assertThat(seek("#first-import")).isPresent();
    fire("back");
    until("Home greets the founder", () -> find("title", Label.class).getText().contains("Noor"));
    assertThat(preferences().lastFile()).contains(place);
    assertThat(seek("#first-import")).isEmpty();
  }

  @Test
  void whatIsChosenIsPutOnAtOnceAndAnotherLanguageKeepsTheSettingsOpen() throws Exception {
    var file = cooperative();
    var desktop = desktop();
    Toolkit.onScreen(() -> desktop.show(opening(file), elsewhere -> {}));
    Toolkit.onScreen(() -> desktop.choose(new Choices(Language.NL, Colours.CONTRAST, 150)));
    until("in Dutch", () -> find("title", Label.class).getText().equals("Instellingen"));
    var sheets =
        Toolkit.onScreen(() -> List.copyOf(find("title", Label.class).getScene().getStylesheets()));
    assertThat(sheets).anyMatch(sheet -> sheet.endsWith("contrast.css"));
    assertThat(preferences().choices()).isEqualTo(new Choices(Language.NL, Colours.CONTRAST, 150));
  }

  @Test
  void whereTheWindowStoodIsRememberedWhenItCloses() {
    var file = cooperative();
    var desktop = desktop();
    Toolkit.onScreen(() -> desktop.show(opening(file), elsewhere -> {}));
    Toolkit.onScreen(() -> {
      var window = find("title", Label.class).getScene().getWindow();
      window.setX(31);
      window.setY(17);
      window.setWidth(1000);
      window.setHeight(700);
    });
    Toolkit.settle();
    closeAll();
    assertThat(preferences().window())
        .contains(new coop.meent.ui.WindowPlace(31, 17, 1000, 700, false));
  }

  @Test
  void aFileThatIsRefusedLeavesTheOpenOneOpen() {
    var file = cooperative();
    var desktop = desktop();
    Toolkit.onScreen(() -> desktop.show(opening(file), elsewhere -> {}));
    Toolkit.onScreen(() -> desktop.open(folder.resolve("none.meent")));
    Toolkit.settle();
    assertThat(Toolkit.onScreen(desktop::file)).isEqualTo(file);
  }

  @Test
  void aFileWithNobodyInItIsRefused() {
    var file = folder.resolve("empty.meent");
    new Wiring(TestCooperative.CLOCK).create(file).close();
    var desktop = desktop();
    Toolkit.onScreen(() -> desktop.show(opening(file), elsewhere -> {}));
    Toolkit.settle();
    assertThat(Toolkit.onScreen(desktop::isOpen)).isFalse();
    assertThat(seek("#cooperative")).isPresent();
    assertThat(seek(".dialog-text")).isPresent();
  }

  @Test
  void aFileInASyncedFolderIsOfferedAMove() throws Exception {
    var file = cooperative();
    var synced = Files.createDirectory(folder.resolve("Nextcloud"));
    var there = Files.move(file, synced.resolve("test.meent"));
    var desktop = desktop();
    Toolkit.onScreen(() -> desktop.show(opening(there), elsewhere -> {}));
    Toolkit.settle();
    assertThat(find("confirm", Button.class).getText()).isEqualTo("Move and open");
  }

  @Test
  void aWindowIsClosedInTheMiddleOfWorkOnlyWhenThatHasEnded() throws Exception {
    var failures = new AtomicReference<Throwable>();
    var stopped = new AtomicBoolean();
    var runs = new CountDownLatch(1);
    try (var tasks = Toolkit.onScreen(() -> new StoreThread(failures::set))) {
      var stage =
          Toolkit.onScreen(() -> {
            var made = new Stage();
            made.show();
            return made;
          });
      var job =
          Toolkit.onScreen(() ->
              tasks.runLong(
                  "long work",
                  progress -> {
                    runs.countDown();
                    while (!progress.cancelled()) Thread.onSpinWait();
                    stopped.set(true);
                    throw new CancellationException();
                  },
                  done -> {}));
      assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
      until("the job is told", () -> Toolkit.onScreen(() -> tasks.job().get() != null));
      var closing = new Closing(tasks, job, stage);
      Toolkit.onScreen(closing::whenDone);
      assertThat(Toolkit.onScreen(stage::isShowing)).isTrue();
      Toolkit.onScreen(closing::stop);
      until("the window is gone", () -> !Toolkit.onScreen(stage::isShowing));
      assertThat(stopped).isTrue();
      assertThat(failures).hasNullValue();
    }
  }

  /// An entry that is half typed, in the whole program.
  private RunningDesktop withEntryBegun() {
    var running = RunningDesktop.over(cooperative(), Language.EN, TestCooperative.TODAY);
    running.screen().press(KeyCode.CONTROL, KeyCode.DIGIT3);
    running.rest();
    running.screen().press(KeyCode.CONTROL, KeyCode.N);
    running.rest();
    running.screen().type("Half getypt");
    return running;
  }

  private static String typed() {
    return Toolkit.onScreen(() -> find("text", TextField.class).getText());
  }

  @Test
  void anEntryThatIsHalfTypedIsKeptOverAnotherPageAndAnotherLanguage() {
    try (var running = withEntryBegun()) {
      running.screen().press(KeyCode.CONTROL, KeyCode.DIGIT4);
      running.rest();
      running.screen().press(KeyCode.CONTROL, KeyCode.DIGIT3);
      running.rest();
      assertThat(typed()).isEqualTo("Half getypt");
      running.screen().press(KeyCode.CONTROL, KeyCode.COMMA);
      running.rest();
      running.screen().click("ui-language-nl");
      running.rest();
      running.screen().press(KeyCode.CONTROL, KeyCode.DIGIT3);
      running.rest();
      running.screen().press(KeyCode.CONTROL, KeyCode.N);
      running.rest();
      assertThat(typed()).isEqualTo("Half getypt");
    }
  }

  @Test
  void aWindowWithAnEntryHalfTypedClosesOnlyWhenThatIsMeant() throws Exception {
    try (var running = withEntryBegun()) {
      var stage = (Stage) running.screen().scene().getWindow();
      askToClose(stage);
      running.screen().pictureOf("confirm", "close-half-typed");
      assertThat(Toolkit.onScreen(stage::isShowing)).isTrue();
      running.screen().press(KeyCode.ESCAPE);
      assertThat(Toolkit.onScreen(stage::isShowing)).isTrue();
      assertThat(typed()).isEqualTo("Half getypt");
      askToClose(stage);
      fire("confirm");
      until("the window is gone", () -> !Toolkit.onScreen(stage::isShowing));
    }
  }

  private static void askToClose(Stage stage) {
    Toolkit.onScreen(
        () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    Toolkit.settle();
  }
}
