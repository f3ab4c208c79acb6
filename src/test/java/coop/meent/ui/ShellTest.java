package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ShellTest {

  private static final List<String> PAGES = List.of("home", "books", "work", "members");

  private final AtomicReference<SampleShell> sample = new AtomicReference<>();

  private Screen shown(Theme.Tint tint, Language language, double width, double height) {
    return Screen.of(
        tint,
        width,
        height,
        theme -> {
          var made = new SampleShell(language, Tasks.sameThread(), theme);
          sample.set(made);
          return made.shell.root();
        });
  }

  private SampleShell sample() {
    return Objects.requireNonNull(sample.get());
  }

  private Screen shown() {
    return shown(Theme.Tint.LIGHT, Language.EN, Screen.WIDTH, Screen.HEIGHT);
  }

  private static String title(Screen screen) {
    return screen.find("title", Label.class).getText();
  }

  @Test
  void nothingIsCutOffOrWithoutANameInAnyLanguageColourOrSize() {
    for (var tint : Theme.Tint.values()) {
      for (var language : Language.values()) {
        for (var size : List.of(new double[] {1280, 800, 1}, new double[] {1024, 640, 1.5})) {
          try (var screen = shown(tint, language, size[0], size[1])) {
            var name = tint.name().toLowerCase(Locale.ROOT) + "-" + language.code();
            for (var page : PAGES) {
              screen.click("rail-" + page);
              if (page.equals("books")) screen.click("import");
              assertThat(Toolkit.onScreen(() -> Walk.unnamed(screen.scene().getRoot())))
                  .as("%s %s without a name", page, name)
                  .isEmpty();
              assertThat(Toolkit.onScreen(() -> Walk.clipped(screen.scene().getRoot())))
                  .as("%s %s cut off", page, name)
                  .isEmpty();
              screen.picture(page + "-" + name + "-" + (int) (size[2] * 100), size[2]);
            }
          }
        }
      }
    }
  }

  @Test
  void theRailOpensPagesByPointerAndByKey() {
    try (var screen = shown()) {
      assertThat(title(screen)).isEqualTo("Good morning, Bas");
      screen.click("rail-books");
      assertThat(title(screen)).isEqualTo("Bank");
      assertThat(screen.find("rail-books", ToggleButton.class).isSelected()).isTrue();
      screen.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(title(screen)).isEqualTo("Good morning, Bas");
      screen.click("rail-home").press(KeyCode.DOWN).press(KeyCode.SPACE);
      assertThat(title(screen)).isEqualTo("Shapes");
    }
  }

  @Test
  void theRailSaysHowMuchWaits() {
    try (var screen = shown()) {
      assertThat(screen.find("rail-books", Node.class).getAccessibleText())
          .isEqualTo("Books, 12 waiting");
      assertThat(screen.find("rail-work", Node.class).getAccessibleText()).isEqualTo("Work");
    }
  }

  @Test
  void escapeClosesTheSheetAndGivesTheFocusBack() {
    try (var screen = shown()) {
      screen.click("rail-books").click("import");
      assertThat(screen.focusOwner().getId()).isEqualTo("amount");
      screen.press(KeyCode.ESCAPE);
      assertThat(screen.find("sheet", Node.class).isVisible()).isFalse();
      assertThat(screen.focusOwner().getId()).isEqualTo("import");
    }
  }

  @Test
  void aDoneDeedCanBeTakenBack() {
    try (var screen = shown()) {
      screen.click("rail-books").click("accept");
      assertThat(sample().booked).isEqualTo(1);
      screen.picture("toast").click("undo");
      assertThat(sample().undone).isEqualTo(1);
      assertThat(screen.isSeen("#undo")).isFalse();
    }
  }

  @Test
  void aQuestionNamesItsDeed() {
    try (var screen = shown()) {
      var desk = sample().shell.desk();
      var done = new AtomicReference<>("not yet");
      Toolkit.onScreen(() ->
          desk.dialogs()
              .confirm(
                  new Dialogs.Question(
                      "Close 2026?", "Nothing is booked in 2026 any more.", "Close 2026", true),
                  () -> done.set("closed")));
      Toolkit.settle();
      screen.pictureOf("confirm", "dialog");
      screen.click("confirm");
      assertThat(done.get()).isEqualTo("closed");
    }
  }

  @Test
  void aBugShowsItsCodeAndNeverItsTrace() {
    try (var screen = shown()) {
      var logs = new LogFolder(java.nio.file.Path.of("target"));
      Toolkit.onScreen(() ->
          new Failures(
                  sample().shell.desk().texts(),
                  screen.theme(),
                  logs,
                  () -> screen.scene().getWindow())
              .accept(new IllegalStateException("sample of a bug")));
      Toolkit.settle();
      assertThat(screen.find("code", Label.class).getText()).matches("[0-9A-V]{4}-[0-9A-V]{4}");
      screen.pictureOf("code", "error");
      screen.click("close");
    }
  }

  @Test
  void aLongNoticeIsSeenWhole() {
    try (var shown = Shown.of(desk -> new Told(desk, "Een heel lange naam ".repeat(10).strip()))) {
      Toolkit.settle();
      shown.screen().picture("notice-long");
      var toast = shown.screen().scene().getRoot().lookup(".notification");
      var words = toast.lookup(".message");
      var frame = Toolkit.onScreen(() -> toast.localToScene(toast.getLayoutBounds()));
      var said = Toolkit.onScreen(() -> words.localToScene(words.getLayoutBounds()));
      assertThat(said.getMaxY()).isLessThan(frame.getMaxY());
      var line = shown.screen().scene().getRoot().lookup(".status-line");
      assertThat(frame.getMaxY())
          .isLessThan(Toolkit.onScreen(() -> line.localToScene(line.getLayoutBounds()).getMinY()));
    }
  }

  /// A view that tells something as soon as it is seen.
  private record Told(Desk desk, String what) implements View {
    @Override
    public javafx.scene.Parent root() {
      return new javafx.scene.layout.VBox();
    }

    @Override
    public javafx.beans.value.ObservableValue<Heading> heading() {
      return new javafx.beans.property.ReadOnlyObjectWrapper<>(Heading.of("Told"));
    }

    @Override
    public void shown() {
      desk.notices().done(what, () -> {});
    }
  }
}
