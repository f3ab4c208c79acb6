package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.cli.Services;
import coop.meent.demo.SharedDemo;
import coop.meent.ui.Choices;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shell;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Walk;
import coop.meent.base.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// VAT in the whole window of the demonstration: Home, the section of the books, its deeds.
class VatWindowTest {

  private static final Clock CLOCK =
      Clock.fixed(SharedDemo.TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  @TempDir private Path folder;
  private Services services;

  @BeforeEach
  void open() throws Exception {
    var file = folder.resolve("de-meent.meent");
    Files.copy(DEMO.made().file(), file);
    services = new Wiring(CLOCK).open(file);
  }

  @AfterEach
  void close() {
    services.close();
  }

  private Screen shown(Theme.Tint tint, Language language, double width, double height) {
    return Screen.of(
        tint,
        width,
        height,
        theme -> {
          var shell = new Shell(new Texts(language), Tasks.sameThread(), theme);
          var choices = new Choices(language, Choices.Colours.LIGHT, 100);
          new CooperativePages(services, CLOCK, new ShownFile(services, choices), shell).fill();
          return shell.root();
        });
  }

  private void everywhere(String name, Consumer<Screen> go) {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN, Screen.WIDTH, Screen.HEIGHT)) {
      go.accept(screen);
      screen.picture(name + "-light");
      Walk.check(name + "-light", screen.scene());
    }
    try (var screen = shown(Theme.Tint.DARK, Language.NL, Screen.WIDTH, Screen.HEIGHT)) {
      go.accept(screen);
      screen.picture(name + "-dark");
      Walk.check(name + "-dark", screen.scene());
    }
    try (var screen = shown(Theme.Tint.LIGHT, Language.NL, 1024, 640)) {
      go.accept(screen);
      screen.picture(name + "-small", 1.5);
      Walk.check(name + "-small", screen.scene());
    }
  }

  private static Screen goToVat(Screen screen) {
    screen.click("page-books");
    return screen.click("section-vat");
  }

  private static RowTable<?> table(Screen screen) {
    return screen.find("table", RowTable.class);
  }

  @Test
  void looksWellEverywhere() {
    everywhere("vat-return", VatWindowTest::goToVat);
  }

  @Test
  void homeLooksWell() {
    everywhere("vat-home", screen -> {});
  }

  @Test
  void theSalesListLooksWell() {
    everywhere("vat-list", screen -> goToVat(screen).click("salesList"));
  }

  @Test
  void theLinesOfARubricLookWell() {
    everywhere(
        "vat-lines",
        screen -> {
          goToVat(screen);
          Toolkit.onScreen(() -> {
            table(screen).getSelectionModel().clearAndSelect(0);
            table(screen).requestFocus();
            return screen;
          });
          screen.press(KeyCode.ENTER);
        });
  }

  @Test
  void theSheetsLookWell() {
    everywhere("vat-scheme", screen -> goToVat(screen).click("scheme"));
  }

  @Test
  void theTitleSaysBookAndPeriod() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.NL, Screen.WIDTH, Screen.HEIGHT)) {
      goToVat(screen);
      assertThat(screen.find("title", Label.class).getText()).isEqualTo("Btw");
    }
  }
}
