package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The shortcuts of every page, on the sample pages.
class ShortcutsTest {

  private final AtomicReference<SampleShell> sample = new AtomicReference<>();

  private Screen shown(Theme.Tint tint, Language language) {
    return Screen.of(
        tint,
        theme -> {
          var made = new SampleShell(language, Tasks.sameThread(), theme);
          sample.set(made);
          return made.shell.root();
        });
  }

  private SampleShell sample() {
    return Objects.requireNonNull(sample.get());
  }

  private static boolean isOpen(Screen screen) {
    return screen.find("shortcuts", Node.class).isVisible();
  }

  private static String title(Screen screen) {
    return screen.find("title", Label.class).getText();
  }

  @Test
  void aQuestionMarkShowsAndHidesTheShortcutsAndGivesTheFocusBack() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN)) {
      screen.click("rail-books");
      var before = screen.focusOwner();
      screen.type("?");
      assertThat(isOpen(screen)).isTrue();
      screen.picture("shortcuts-light").type("?");
      assertThat(isOpen(screen)).isFalse();
      assertThat(screen.focusOwner()).isEqualTo(before);
      screen.press(KeyCode.F1);
      assertThat(isOpen(screen)).isTrue();
      screen.press(KeyCode.ESCAPE);
      assertThat(isOpen(screen)).isFalse();
      assertThat(screen.focusOwner()).isEqualTo(before);
    }
  }

  @Test
  void inAFieldAQuestionMarkIsAQuestionMarkAndF1StillHelps() {
    try (var screen = shown(Theme.Tint.DARK, Language.NL)) {
      screen.click("rail-books").click("filter").type("wie?");
      assertThat(isOpen(screen)).isFalse();
      assertThat(screen.find("filter", TextField.class).getText()).isEqualTo("wie?");
      screen.press(KeyCode.F1);
      assertThat(isOpen(screen)).isTrue();
      screen.picture("shortcuts-dark-nl");
      Walk.check("shortcuts", screen.scene());
    }
  }

  @Test
  void controlZTakesBackOneDeedAfterAnotherAlsoWhenTheirButtonsAreGone() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN)) {
      screen.click("rail-books");
      for (int i = 0; i < 5; i++) screen.click("accept");
      assertThat(sample().booked).isEqualTo(5);
      for (int i = 0; i < 5; i++) screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(sample().undone).isEqualTo(5);
      screen.press(KeyCode.CONTROL, KeyCode.Z).picture("undo-nothing-left");
      assertThat(sample().undone).isEqualTo(5);
      assertThat(screen.isSeen(".notification")).isTrue();
    }
  }

  @Test
  void aDeedTakenBackByItsButtonIsNotTakenBackAgain() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN)) {
      screen.click("rail-books").click("accept").click("undo");
      screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(sample().undone).isEqualTo(1);
    }
  }

  @Test
  void inAFieldControlZBelongsToTheField() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN)) {
      screen.click("rail-books").click("accept").click("filter").type("abc");
      screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(sample().undone).isZero();
    }
  }

  @Test
  void f6GoesFromPartToPartAndControlWithADigitIntoAPage() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN)) {
      screen.press(KeyCode.CONTROL, KeyCode.DIGIT4);
      assertThat(title(screen)).isEqualTo("Bank");
      assertThat(isIn(screen, ".page")).isTrue();
      screen.press(KeyCode.F6);
      assertThat(screen.focusOwner().getId()).isEqualTo("rail-books");
      screen.click("import").press(KeyCode.F6).press(KeyCode.F6);
      assertThat(isIn(screen, ".page")).isTrue();
      screen.press(KeyCode.F6);
      assertThat(isIn(screen, "#sheet")).isTrue();
    }
  }

  @Test
  void theFocusIsSeenWhereverAKeyBroughtIt() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN)) {
      screen.press(KeyCode.CONTROL, KeyCode.DIGIT4).press(KeyCode.F6);
      assertThat(isSeen(screen)).isTrue();
      screen.click("import").press(KeyCode.ESCAPE);
      assertThat(screen.focusOwner().getId()).isEqualTo("import");
      assertThat(isSeen(screen)).isTrue();
      screen.picture("focus-after-escape").click("filter").press(KeyCode.F6);
      assertThat(isSeen(screen)).isTrue();
    }
  }

  private static boolean isSeen(Screen screen) {
    var states = Toolkit.onScreen(() -> screen.focusOwner().getPseudoClassStates());
    return states.stream().anyMatch(state -> state.getPseudoClassName().equals("focus-visible"));
  }

  private static boolean isIn(Screen screen, String selector) {
    return Toolkit.onScreen(
        () -> Focus.isIn(screen.focusOwner(), screen.scene().getRoot().lookup(selector)));
  }

  @Test
  void keysAreReadAsPeopleWriteThem() {
    assertThat(Keys.of("Ctrl+Enter").caps()).isEqualTo(List.of("Ctrl", "Enter"));
    assertThat(Keys.of("S").isTyped()).isTrue();
    assertThat(Keys.of("Alt+1").code()).isEqualTo(KeyCode.DIGIT1);
    assertThatThrownBy(() -> Keys.of("Ctrl+Nothing")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Keys.of("Hyper+A")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theKeysThatMakeLettersLargerAndSmallerAreListedToo() {
    var texts = new Texts(Language.NL);
    try (var screen = shown(Theme.Tint.LIGHT, Language.NL)) {
      screen.click("rail-books").type("?");
      var said =
          Toolkit.onScreen(() ->
              screen.find("shortcuts", Node.class).lookupAll(".label").stream()
                  .map(label -> ((Label) label).getText())
                  .toList());
      assertThat(said)
          .contains(
              texts.get("ui.key.larger"), texts.get("ui.key.smaller"), texts.get("ui.key.asMade"));
    }
  }
}
