package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.demo.SharedDemo;
import coop.meent.ledger.Book;
import coop.meent.ui.Choices;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shell;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Walk;
import coop.meent.vat.VatPeriod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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

  /// Light in English, dark in Dutch, and at the least size on a sharper screen.
  private void everywhere(Consumer<Seen> go) {
    try (var screen = shown(Theme.Tint.LIGHT, Language.EN, Screen.WIDTH, Screen.HEIGHT)) {
      go.accept(new Seen(screen, "light", 1));
    }
    try (var screen = shown(Theme.Tint.DARK, Language.NL, Screen.WIDTH, Screen.HEIGHT)) {
      go.accept(new Seen(screen, "dark", 1));
    }
    try (var screen = shown(Theme.Tint.LIGHT, Language.NL, 1024, 640)) {
      go.accept(new Seen(screen, "small", 1.5));
    }
  }

  private record Seen(Screen screen, String way, double scale) {
    void look(String name) {
      var full = name + "-" + way;
      screen.picture(full, scale);
      Walk.check(full, screen.scene());
    }
  }

  private static Screen goToVat(Screen screen) {
    screen.click("rail-books");
    return screen.click("section-vat");
  }

  private static RowTable<?> table(Screen screen) {
    return screen.find("table", RowTable.class);
  }

  @Test
  void looksWellEverywhere() {
    everywhere(seen -> {
      var screen = seen.screen;
      seen.look("vat-home");
      goToVat(screen);
      seen.look("vat-return");
      screen.click("scheme");
      seen.look("vat-scheme");
      screen.press(KeyCode.ESCAPE).click("salesList");
      seen.look("vat-list");
      screen.click("back");
      Toolkit.onScreen(() -> {
        table(screen).getSelectionModel().clearAndSelect(0);
        table(screen).requestFocus();
        return screen;
      });
      screen.press(KeyCode.ENTER);
      seen.look("vat-lines");
      screen.click("back");
      look(screen, "Bas Hoekstra", "2026-10");
      screen.click("file");
      seen.look("vat-file");
      screen.press(KeyCode.ESCAPE);
      look(screen, "Coöperatie De Meent U.A.", "2026-Q3");
      screen.click("withdraw");
      seen.look("vat-withdraw");
    });
  }

  @Test
  void theReturnThatIsDueIsFiledFromHome() {
    try (var screen = shown(Theme.Tint.LIGHT, Language.NL, Screen.WIDTH, Screen.HEIGHT)) {
      screen.click(waiting(screen, "Btw-aangifte oktober 2026"), 1);
      screen.picture("vat-due");
      assertThat(screen.find("vatPeriod", ComboBox.class).getValue())
          .isEqualTo(VatPeriod.parse("2026-10").orElseThrow());
      screen.click("file").click("fileDeed");
      screen.picture("vat-filed");
      assertThat(screen.find("file", Button.class).isVisible()).isFalse();
      assertThat(screen.find("sentence", Label.class).getText())
          .isEqualTo("Aangegeven op 21 november 2026");
      screen.click("withdraw").click("withdrawDeed");
      assertThat(screen.find("sentence", Label.class).getText())
          .isEqualTo("Nog aan te geven, uiterlijk 30 november 2026");
    }
  }

  private static Button waiting(Screen screen, String words) {
    return screen.scene().getRoot().lookupAll(".wait-row .button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getAccessibleText().contains(words))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // the boxes of this section hold books and periods
  private static void look(Screen screen, String book, String period) {
    Toolkit.onScreen(() -> {
      ComboBox<Book> books = screen.find("vatBook", ComboBox.class);
      books.getItems().stream()
          .filter(one -> one.name().equals(book))
          .findFirst()
          .ifPresent(books::setValue);
      ComboBox<VatPeriod> periods = screen.find("vatPeriod", ComboBox.class);
      periods.setValue(VatPeriod.parse(period).orElseThrow());
      return screen;
    });
  }
}
