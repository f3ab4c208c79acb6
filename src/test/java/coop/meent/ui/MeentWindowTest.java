package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.ui.Choices.Colours;
import coop.meent.ui.Choices.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The window itself: larger and smaller, where it stands, and what a narrow one leaves out.
class MeentWindowTest {

  /// A shell of the size that is left when a window is enlarged.
  private static Screen shown(Theme.Tint tint, Language language, double[] size, int percent) {
    return Screen.of(
        tint,
        size[0],
        size[1],
        theme -> {
          var shell = new SampleShell(language, Tasks.sameThread(), theme).shell;
          theme.enlarge(percent);
          var zoom = new Zoom();
          zoom.show(shell.root());
          zoom.to(percent);
          return zoom;
        });
  }

  @Test
  void nothingIsCutOffOrOutOfReachAtAnySize() {
    for (var tint : List.of(Theme.Tint.LIGHT, Theme.Tint.CONTRAST)) {
      for (var size : List.of(new double[] {1280, 800}, new double[] {1024, 640})) {
        for (int percent : Choices.SIZES) {
          try (var screen = shown(tint, Language.NL, size, percent)) {
            var name =
                "zoom-"
                    + tint.name().toLowerCase(Locale.ROOT)
                    + "-"
                    + (int) size[0]
                    + "-"
                    + percent;
            screen.picture(name);
            Walk.check(name, screen.scene());
            screen.click("rail-books").picture(name + "-bank");
            Walk.check(name + "-bank", screen.scene());
          }
        }
      }
    }
  }

  @Test
  void aNarrowWindowKeepsTheIconsOfTheRailAndTheirNames() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN, new double[] {1280, 800}, 150)) {
      var item = screen.find("rail-members", RailItem.class);
      assertThat(item.getAccessibleText()).isEqualTo("Members");
      assertThat(item.getTooltip().getText()).isEqualTo("Members");
      assertThat(item.getWidth()).isLessThan(60);
      screen.click("rail-members");
      assertThat(screen.find("title", Label.class).getText()).isEqualTo("Members");
    }
  }

  @Test
  void aListThatOpensIsAsLargeAsTheWindow() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN, new double[] {1280, 800}, 150)) {
      screen.click("rail-books").click("import").click("account").type("4");
      screen.until("the list is open", () -> screen.isSeen(".auto-complete-popup"));
      screen.pictureOfPopup("zoom-150-list").picture("zoom-150-sheet");
    }
  }

  @Test
  void keysAskForAnotherSizeWhateverHasTheFocus() {
    List<Step> asked = new ArrayList<>();
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN, new double[] {1280, 800}, 100)) {
      new SizeKeys(asked::add).listen(screen.scene());
      Toolkit.onScreen(() -> {
        for (var code : List.of(KeyCode.EQUALS, KeyCode.ADD, KeyCode.MINUS, KeyCode.DIGIT0))
          press(screen.scene(), code, true);
        press(screen.scene(), KeyCode.EQUALS, false);
      });
    }
    assertThat(asked).containsExactly(Step.LARGER, Step.LARGER, Step.SMALLER, Step.AS_MADE);
  }

  private static void press(Scene scene, KeyCode code, boolean shift) {
    Event.fireEvent(
        scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
  }

  @Test
  void sizesGoStepByStepAndStopAtTheirEnds() {
    var first = new Choices(Language.EN, Colours.LIGHT, 100);
    assertThat(first.resized(Step.LARGER).percent()).isEqualTo(125);
    assertThat(first.resized(Step.SMALLER).percent()).isEqualTo(100);
    assertThat(first.at(200).resized(Step.LARGER).percent()).isEqualTo(200);
    assertThat(first.at(175).resized(Step.AS_MADE).percent()).isEqualTo(100);
    assertThat(first.at(163).percent()).isEqualTo(175);
    assertThat(first.at(-5).percent()).isEqualTo(100);
  }

  @Test
  void aWindowStandsWhereItStoodUnlessThatScreenIsGone() {
    var here = new WindowPlace(40, 30, 900, 600, false);
    var gone = new WindowPlace(5000, 30, 900, 600, false);
    var tiny = new WindowPlace(40, 30, 10, 10, false);
    var above = new WindowPlace(40, -400, 900, 600, false);
    Toolkit.onScreen(() -> {
      assertThat(here.canBeSeen()).isTrue();
      for (var place : List.of(gone, tiny, above)) assertThat(place.canBeSeen()).isFalse();
      var window = new MeentWindow("Meent", new Theme(Theme.Tint.LIGHT));
      window.put(here);
      assertThat(window.place()).isEqualTo(here);
      window.put(gone);
      assertThat(window.place()).isEqualTo(here);
    });
  }

  @Test
  void whatIsDressedChangesItsColoursAtOnce() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN, new double[] {1280, 800}, 100)) {
      var before = Toolkit.onScreen(() -> List.copyOf(screen.scene().getStylesheets()));
      Toolkit.onScreen(() -> screen.theme().wear(Theme.Tint.DARK));
      var after = Toolkit.onScreen(() -> List.copyOf(screen.scene().getStylesheets()));
      assertThat(before).anyMatch(sheet -> sheet.endsWith("light.css"));
      assertThat(after)
          .anyMatch(sheet -> sheet.endsWith("dark.css"))
          .noneMatch(sheet -> sheet.endsWith("light.css"));
    }
  }

  @Test
  void aMissingLetterIsTheSystemsAndNoCrash() {
    assertThat(Toolkit.onScreen(() -> new Typefaces(file -> null).load())).isZero();
    assertThat(Toolkit.onScreen(() -> Typefaces.ofProgram().load())).isEqualTo(4);
  }
}
