package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.demo.SharedDemo;
import coop.meent.ui.Choices;
import coop.meent.ui.Columns;
import coop.meent.ui.Screen;
import coop.meent.ui.Shell;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import coop.meent.ui.Walk;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Ctrl+K over the whole window of the demonstration, by keys alone.
class FindingTest {

  private static final Clock CLOCK =
      Clock.fixed(SharedDemo.TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private Services services;

  @BeforeEach
  void open() {
    services = new Wiring(CLOCK).openForReading(DEMO.made().file());
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

  private Screen shown(Language language) {
    return shown(Theme.Tint.LIGHT, language, Screen.WIDTH, Screen.HEIGHT);
  }

  private static Screen find(Screen screen, String typed) {
    return screen.press(KeyCode.CONTROL, KeyCode.K).type(typed);
  }

  private static String title(Screen screen) {
    return screen.find("title", Label.class).getText();
  }

  private static String field(Screen screen) {
    return screen.find("find", TextField.class).getText();
  }

  private static String chosen(Screen screen) {
    return screen.find("find", TextField.class).getAccessibleHelp();
  }

  @Test
  void looksWellEverywhere() {
    everywhere("find-empty", screen -> find(screen, ""));
    everywhere("find-word", screen -> find(screen, "noor"));
    everywhere("find-number", screen -> find(screen, "2026-00"));
    everywhere("find-amount", screen -> find(screen, "bedrag:>9000 fact"));
    everywhere("find-kind", screen -> find(screen, "kind:entry zorg"));
    everywhere("find-completion", screen -> find(screen, "lid:no"));
    everywhere("find-nothing", screen -> find(screen, "xyzzy"));
    everywhere("find-unreadable", screen -> find(screen, "bedrag:veel"));
  }

  private void everywhere(String name, Consumer<Screen> go) {
    look(name + "-light", Theme.Tint.LIGHT, Language.EN, 1280, 800, 1, go);
    look(name + "-dark", Theme.Tint.DARK, Language.NL, 1280, 800, 1, go);
    look(name + "-small", Theme.Tint.LIGHT, Language.NL, 1024, 640, 1.5, go);
  }

  private void look(
      String name,
      Theme.Tint tint,
      Language language,
      double width,
      double height,
      double scale,
      Consumer<Screen> go) {
    try (var screen = shown(tint, language, width, height)) {
      go.accept(screen.click("rail-members"));
      screen.picture(name, scale);
      Walk.check(name, screen.scene());
    }
  }

  /// The words of a language for the same walk.
  private record Walked(
      Language language,
      String members,
      String reports,
      String balance,
      String settings,
      String kindBank,
      String amount,
      String newEntry) {}

  private static final List<Walked> WALKS =
      List.of(
          new Walked(
              Language.EN,
              "Members",
              "report balance",
              "Balance sheet",
              "Settings",
              "kind:bank",
              "amount:>1000",
              "new ent"),
          new Walked(
              Language.NL,
              "Leden",
              "rapport balans",
              "Balans",
              "Instellingen",
              "soort:bank",
              "bedrag:>1000",
              "nieuwe boek"));

  @Test
  void everyKindOfThingOpensWhereItLives() {
    for (var walk : WALKS) {
      try (var screen = shown(walk.language)) {
        find(screen, "A-12").press(KeyCode.ENTER);
        assertThat(screen.isSeen("#find")).isFalse();
        assertThat(sheet(screen)).contains("A-12");

        find(screen, "10201").press(KeyCode.ENTER);
        assertThat(title(screen)).startsWith("10201 ");

        find(screen, "kramer noor").press(KeyCode.ENTER);
        assertThat(title(screen)).isEqualTo(walk.members);
        assertThat(sheet(screen)).isEqualTo("Noor Kramer");

        find(screen, walk.kindBank + " oosterhaven").press(KeyCode.DOWN, KeyCode.DOWN);
        var words = chosen(screen);
        screen.press(KeyCode.ENTER);
        assertThat(title(screen)).isEqualTo("Bank");
        assertThat(words).contains(chosenLine(screen));

        find(screen, walk.reports).press(KeyCode.ENTER);
        assertThat(title(screen)).isEqualTo(walk.balance);

        find(screen, walk.settings).press(KeyCode.ENTER);
        assertThat(title(screen)).isEqualTo(walk.settings);

        find(screen, walk.newEntry).press(KeyCode.ENTER);
        assertThat(screen.isSeen("#account-1")).isTrue();

        find(screen, "oudevaart").press(KeyCode.ENTER);
        assertThat(screen.isSeen("#entries")).as("the client's entries").isTrue();
        screen.picture("found-client-" + walk.language.code());
      }
    }
  }

  @Test
  void tabMakesAFilterWholeAndEscapeGoesBack() {
    for (var walk : WALKS) {
      try (var screen = shown(walk.language)) {
        screen.click("rail-members");
        var before = screen.focusOwner();
        find(screen, walk.amount.substring(0, 3)).press(KeyCode.TAB);
        assertThat(field(screen)).isEqualTo(walk.amount.substring(0, walk.amount.indexOf('>')));
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isSeen("#find")).isFalse();
        assertThat(screen.focusOwner()).isEqualTo(before);
      }
    }
  }

  @Test
  void aNameInAFilterIsMadeWholeToo() {
    try (var screen = shown(Language.EN)) {
      find(screen, "member:noo").press(KeyCode.TAB);
      assertThat(field(screen)).isEqualTo("member:\"Noor Kramer\" ");
      assertThat(rows(screen)).isNotEmpty();
    }
  }

  @Test
  void theLastLineOfAGroupShowsMoreOfIt() {
    try (var screen = shown(Language.NL)) {
      find(screen, "factuur");
      int few = rows(screen).size();
      screen.press(KeyCode.UP).press(KeyCode.ENTER);
      assertThat(field(screen)).isEqualTo("soort:bank factuur ");
      assertThat(rows(screen)).hasSizeGreaterThan(few);
    }
  }

  @Test
  void whatCannotBeFoundIsSaidAsItStandsNow() {
    try (var screen = shown(Language.EN)) {
      find(screen, "xy").type("z");
      assertThat(screen.find("nothingFound", Label.class).getText()).contains("xyz");
      assertThat(chosen(screen)).contains("xyz");
    }
  }

  @Test
  void whatWasChosenIsOfferedFirst() {
    try (var screen = shown(Language.EN)) {
      find(screen, "noor kramer").press(KeyCode.ENTER);
      find(screen, "");
      assertThat(chosen(screen)).startsWith("2, Noor Kramer");
    }
  }

  @SuppressWarnings("unchecked") // the list of the palette holds its rows
  private static List<Object> rows(Screen screen) {
    return List.copyOf(screen.find("found", ListView.class).getItems());
  }

  private static String sheet(Screen screen) {
    var sheet = screen.find("sheet", Parent.class);
    assertThat(sheet.isVisible()).isTrue();
    return ((Label) sheet.lookup(".page-title")).getText();
  }

  private static String chosenLine(Screen screen) {
    var table = screen.find("lines", TableView.class);
    var columns = table.getVisibleLeafColumns();
    var who =
        ((TableColumn<?, ?>) columns.get(1))
            .getCellData(table.getSelectionModel().getSelectedIndex());
    return ((Columns.Lines) who).first();
  }
}
