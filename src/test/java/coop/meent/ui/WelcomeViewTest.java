package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.store.StoreRefusal;
import coop.meent.ui.Choices.Colours;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/// The three first steps, walked by keys alone.
class WelcomeViewTest {

  private static final Path DOCUMENTS = Path.of("/documents/de-ploeg.meent");
  private static final Path SYNCED = Path.of("/shared/de-ploeg.meent");

  /// Remembers what was asked for, and knows one synced folder.
  private static final class Deeds implements FirstDeeds {
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final List<Object> done = new ArrayList<>();
    private final StackPane place = new StackPane();
    private final Answers answers;
    private String typed = "";

    Deeds(Language language, Path... files) {
      choices = new ReadOnlyObjectWrapper<>(new Choices(language, Colours.LIGHT, 100));
      answers = new Answers(files);
    }

    void show() {
      var texts = new Texts(choices.get().language());
      var view = new WelcomeView(texts, answers, this, typed, now -> typed = now);
      place.getChildren().setAll(view.root());
      view.begin();
    }

    @Override
    public ObservableValue<Choices> choices() {
      return choices.getReadOnlyProperty();
    }

    @Override
    public void choose(Choices chosen) {
      choices.set(chosen);
      show();
    }

    @Override
    public Path proposedPlace(String name) {
      return DOCUMENTS.resolveSibling(name + ".meent");
    }

    @Override
    public Optional<Refusal> refusal(Path file) {
      return file.equals(SYNCED)
          ? Optional.of(new StoreRefusal.InSyncedFolder(file, "Dropbox"))
          : Optional.empty();
    }

    @Override
    public void found(Beginning beginning) {
      done.add(beginning);
    }

    @Override
    public void open(Path file) {
      done.add(file);
    }

    @Override
    public void join() {
      done.add("join");
    }

    @Override
    public void recover() {
      done.add("recover");
    }

    @Override
    public void sample() {
      done.add("sample");
    }
  }

  private static Screen shown(Theme.Tint tint, double width, double height, Deeds deeds) {
    var screen = Screen.of(tint, width, height, theme -> deeds.place);
    Toolkit.onScreen(deeds::show);
    Toolkit.settle();
    return screen;
  }

  private static Screen shown(Deeds deeds) {
    return shown(Theme.Tint.LIGHT, Screen.WIDTH, Screen.HEIGHT, deeds);
  }

  private static String focused(Screen screen) {
    return Objects.toString(screen.focusOwner().getId(), "");
  }

  @Test
  void aCooperativeIsBegunWithKeysAlone() {
    for (var language : Language.values()) {
      var deeds = new Deeds(language);
      try (var screen = shown(deeds)) {
        assertThat(focused(screen)).isEqualTo("cooperative");
        screen.type("De Ploeg").press(KeyCode.ENTER);
        assertThat(focused(screen)).isEqualTo("founder");
        assertThat(screen.find("file", Label.class).getText()).isEqualTo(DOCUMENTS.toString());
        screen.type("Noor Kramer").press(KeyCode.ENTER);
        assertThat(deeds.done)
            .containsExactly(new FirstDeeds.Beginning("De Ploeg", "Noor Kramer", DOCUMENTS));
      }
    }
  }

  @Test
  void escapeGoesBackAndWhatWasTypedStays() {
    var deeds = new Deeds(Language.EN);
    try (var screen = shown(deeds)) {
      screen.type("De Ploeg").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
      assertThat(screen.find("cooperative", TextField.class).getText()).isEqualTo("De Ploeg");
      assertThat(screen.find("next", Button.class).isDisabled()).isFalse();
    }
  }

  @Test
  void theLanguageIsChosenOnTheFirstStepAndKeepsWhatWasTyped() {
    var deeds = new Deeds(Language.EN);
    try (var screen = shown(deeds)) {
      screen.type("De Ploeg").click("language-nl");
      assertThat(screen.find("next", Button.class).getText()).isEqualTo("Volgende");
      assertThat(screen.find("cooperative", TextField.class).getText()).isEqualTo("De Ploeg");
    }
  }

  @Test
  void aPlaceThatWillNotDoIsToldAtOnceAndCannotBeBegunIn() {
    var deeds = new Deeds(Language.EN, SYNCED);
    try (var screen = shown(deeds)) {
      screen.type("De Ploeg").press(KeyCode.ENTER).type("Noor Kramer").click("change");
      assertThat(screen.isSeen(".notice.look")).isTrue();
      assertThat(screen.find("begin", Button.class).isDisabled()).isTrue();
      screen.picture("first-2-refused");
      screen.click("closeNotice");
      assertThat(screen.find("begin", Button.class).isDisabled()).isTrue();
      assertThat(deeds.done).isEmpty();
    }
  }

  @Test
  void theSampleIsOneClickAwayAtEveryStepAndIsNotMadeTwice() {
    var deeds = new Deeds(Language.NL);
    try (var screen = shown(deeds)) {
      screen.type("De Ploeg").press(KeyCode.ENTER).click("sample");
      assertThat(deeds.done).containsExactly("sample");
      assertThat(screen.isSeen("#sample")).isFalse();
      assertThat(screen.isSeen("#making")).isTrue();
    }
  }

  @Test
  void aFileThatSomebodyGaveIsOpened() {
    var deeds = new Deeds(Language.EN, DOCUMENTS);
    try (var screen = shown(deeds)) {
      screen.click("open");
      assertThat(deeds.done).containsExactly(DOCUMENTS);
    }
  }

  @Test
  void theNameOfAFileComesFromTheCooperativeHoweverLongOrOdd() {
    var deeds = new Deeds(Language.EN);
    try (var screen = shown(deeds)) {
      screen.type("***").press(KeyCode.ENTER);
      assertThat(screen.find("file", Label.class).getText()).endsWith("meent.meent");
      screen.press(KeyCode.ESCAPE).type("é".repeat(200)).press(KeyCode.ENTER);
      assertThat(Path.of(screen.find("file", Label.class).getText()).getFileName().toString())
          .hasSizeLessThan(80);
      Walk.check("a long name", screen.scene());
    }
  }

  @Test
  void looksWellEverywhere() {
    for (var tint : Theme.Tint.values()) {
      for (var language : Language.values()) {
        for (var size : List.of(new double[] {1280, 800}, new double[] {640, 400})) {
          var name = tint.name().toLowerCase(Locale.ROOT) + "-" + language.code();
          looksWell(tint, language, size, name + "-" + (int) size[0]);
        }
      }
    }
  }

  private static void looksWell(Theme.Tint tint, Language language, double[] size, String name) {
    var deeds = new Deeds(language);
    try (var screen = shown(tint, size[0], size[1], deeds)) {
      screen.picture("first-1-" + name);
      Walk.check("first-1-" + name, screen.scene());
      screen.type("Coöperatie De Ploeg").press(KeyCode.ENTER).picture("first-2-" + name);
      Walk.check("first-2-" + name, screen.scene());
      for (var step : List.of(who(language, null), whatFirst(language))) {
        Toolkit.onScreen(() -> deeds.place.getChildren().setAll(step));
        Toolkit.settle();
        screen.picture("first-" + step.getId() + "-" + name);
        Walk.check("first-" + step.getId() + "-" + name, screen.scene());
      }
    }
  }

  private static javafx.scene.Parent who(Language language, @Nullable List<Person> chosen) {
    return Toolkit.onScreen(() -> {
      var people =
          List.of(
              new Person("1", "Bas Hoekstra", "BH", "treasurer, board"),
              new Person("2", "Noor Kramer", "NK", "facilitator"),
              new Person("3", "Sanne Bakker", "SB", ""));
      var view =
          new WhoView(
              new Texts(language),
              people,
              person -> {
                if (chosen != null) chosen.add(person);
              },
              () -> {});
      view.root().setId("who");
      return view.root();
    });
  }

  private static javafx.scene.Parent whatFirst(Language language) {
    return Toolkit.onScreen(() -> {
      var texts = new Texts(language);
      var things =
          List.of("import", "members", "look").stream()
              .map(key ->
                  new WhatFirstView.First(
                      key,
                      Feather.DOWNLOAD,
                      texts.get("app.first." + key),
                      texts.get("app.first." + key + ".why"),
                      texts.get("app.first." + key + ".deed"),
                      () -> {}))
              .toList();
      var where = texts.get("app.first.where", DOCUMENTS);
      var view = new WhatFirstView(texts, where, things, () -> {});
      view.root().setId("what");
      return view.root();
    });
  }

  @Test
  void oneFindsOneselfByTypingPartOfANameAndEnter() {
    var deeds = new Deeds(Language.EN);
    List<Person> chosen = new ArrayList<>();
    try (var screen = shown(deeds)) {
      var who = who(Language.EN, chosen);
      Toolkit.onScreen(() -> {
        deeds.place.getChildren().setAll(who);
        ((FirstRunFrame) who).begin();
      });
      screen.type("NOOR").press(KeyCode.ENTER);
      assertThat(chosen).extracting(Person::name).containsExactly("Noor Kramer");
    }
  }
}
