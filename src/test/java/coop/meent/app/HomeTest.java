package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.ui.BankDesk;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.demo.SharedDemo;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.paper.ui.MyPapersCard;
import coop.meent.paper.ui.PaperDesk;
import coop.meent.sync.KeptPasswords;
import coop.meent.sync.Logins;
import coop.meent.ui.Choices;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.MonthLine;
import coop.meent.ui.PairBars;
import coop.meent.ui.Screen;
import coop.meent.ui.SettingsView;
import coop.meent.ui.Shell;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Walk;
import coop.meent.ui.Zoom;
import coop.meent.vat.VatCodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Home as it is for each who sits here, in a copy of the demonstration.
class HomeTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private static final Clock CLOCK =
      Clock.fixed(SharedDemo.TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Services services;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    var file = Files.copy(DEMO.made().file(), folder.resolve("demo.meent"));
    services = new Wiring(CLOCK).open(file);
  }

  @AfterEach
  void close() {
    services.close();
  }

  /// A window that only remembers what it is asked.
  private final class Deeds implements PageDeeds {
    private final Choices choices;

    Deeds(Choices choices) {
      this.choices = choices;
    }

    @Override
    public boolean isSample() {
      return true;
    }

    @Override
    public Logins logins() {
      return new Logins(KeptPasswords.NONE);
    }

    @Override
    public Tasks network() {
      return Tasks.sameThread();
    }

    @Override
    public void meChanged() {
      asked.add("me changed");
    }

    @Override
    public Path file() {
      return services.store().file();
    }

    @Override
    public ObservableValue<Choices> choices() {
      return new ReadOnlyObjectWrapper<>(choices);
    }

    @Override
    public void choose(Choices chosen) {
      asked.add(chosen.toString());
    }

    @Override
    public void open(Path file) {}

    @Override
    public void welcome() {
      asked.add("welcome");
    }

    @Override
    public void backUp(Path target) {}

    @Override
    public void move(Path target) {}
  }

  private Screen shown(
      Theme.Tint tint, Language language, double width, double height, int percent) {
    return Screen.of(
        tint,
        width,
        height,
        theme -> {
          var shell = new Shell(new Texts(language), Tasks.sameThread(), theme);
          var choices = new Choices(language, Choices.Colours.LIGHT, percent);
          new CooperativePages(services, CLOCK, new Deeds(choices), shell).fill();
          var zoom = new Zoom();
          zoom.show(shell.root());
          zoom.to(percent);
          return zoom;
        });
  }

  private Screen shown() {
    return shown(Theme.Tint.LIGHT, Language.EN, Screen.WIDTH, Screen.HEIGHT, 100);
  }

  private Member somebody(boolean isTreasurer) {
    return services.members().members().stream()
        .filter(one -> one.roles().contains(Role.TREASURER) == isTreasurer)
        .filter(one -> isTreasurer || one.roles().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String text(Screen screen, String id) {
    return screen.find(id, Label.class).getText();
  }

  private static boolean says(Screen screen, String words) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .anyMatch(node -> ((Label) node).getText().contains(words)));
  }

  @Test
  void linesToBookWaitForTheTreasurerAndForNobodyElse() {
    new Me(services).choose(somebody(true));
    try (var screen = shown()) {
      assertThat(says(screen, "bank lines to book")).isTrue();
      assertThat(screen.find("rail-books", Node.class).getAccessibleText()).contains("waiting");
    }
    var member = somebody(false);
    new Me(services).choose(member);
    try (var screen = shown()) {
      assertThat(says(screen, "bank lines to book")).isFalse();
      assertThat(screen.find("rail-books", Node.class).getAccessibleText()).isEqualTo("Books");
      assertThat(text(screen, "title")).contains(member.name().split(" ")[0]);
      screen.picture("home-member");
      Walk.check("home of a member", screen.scene());
    }
  }

  @Test
  void whoSitsHereIsAskedUntilItIsSaidAndIsRememberedInTheFile() {
    try (var screen = shown()) {
      assertThat(says(screen, "Are you ")).isTrue();
      var other = somebody(false);
      screen.click("person").type(other.name()).picture("home-who").press(KeyCode.ENTER);
      assertThat(asked).containsExactly("me changed");
      assertThat(new Me(services).member()).isEqualTo(other);
    }
    try (var screen = shown()) {
      assertThat(says(screen, "Are you ")).isFalse();
    }
  }

  @Test
  void theBalanceIsThatOfTheMembersStatement() {
    var member = somebody(false);
    new Me(services).choose(member);
    try (var screen = shown()) {
      var shown = text(screen, "myBalance");
      screen.clickOn(".cause");
      assertThat(text(screen, "title")).isEqualTo("Member statement");
      screen.picture("home-to-statement");
      assertThat(shown).startsWith("€");
    }
  }

  @Test
  void everyChartSaysWhatItShowsAndOpensToItsCause() {
    new Me(services).choose(somebody(true));
    try (var screen = shown()) {
      assertThat(screen.find("monthBars", Node.class).getAccessibleText()).contains("€");
      assertThat(screen.find("cashLine", MonthLine.class).getAccessibleText()).contains("€");
      assertThat(screen.find("clientBars", PairBars.class).getAccessibleText()).contains("€");
      screen.scrollTo("clientBars").clickOn(".pair-bars .hyperlink");
      assertThat(text(screen, "title")).isEqualTo("Journal");
      screen.picture("home-to-client");
      var about = screen.find("about", javafx.scene.control.TextField.class).getText();
      assertThat(about).contains("client");
    }
  }

  @Test
  void theSampleSaysThatItIsOne() {
    try (var screen = shown()) {
      assertThat(says(screen, "sample")).isTrue();
    }
  }

  @Test
  void looksWellEverywhere() {
    new Me(services).choose(somebody(true));
    for (var tint : Theme.Tint.values()) {
      for (var language : Language.values()) {
        for (var size : List.of(new double[] {1280, 800}, new double[] {1024, 640})) {
          for (int percent : List.of(100, 150, 200)) {
            var name =
                "home-%s-%s-%d-%d"
                    .formatted(
                        tint.name().toLowerCase(Locale.ROOT),
                        language.code(),
                        (int) size[0],
                        percent);
            try (var screen = shown(tint, language, size[0], size[1], percent)) {
              screen.picture(name);
              Walk.check(name, screen.scene());
            }
          }
        }
      }
    }
  }

  @Test
  void settingsAndHelpLookWell() {
    try (var screen = shown(Theme.Tint.DARK, Language.NL, 1024, 1600, 100)) {
      screen.click("help-lock");
      screen.until("the help is open", () -> screen.isSeen("#help"));
      screen.pictureOfPopup("help-dark").press(KeyCode.ESCAPE);
      screen.until("the help is gone", () -> !screen.isSeen("#help"));
      screen.click("rail-settings").picture("settings-dark-nl");
      Walk.check("settings", screen.scene());
      screen.click("ui-colours-CONTRAST").click("ui-size-150");
      assertThat(asked).hasSize(2);
      assertThat(asked.getFirst()).contains("CONTRAST");
      assertThat(asked.getLast()).contains("150");
    }
  }

  private View home(Desk desk) {
    var book = services.ledger().books().getFirst().id();
    var vat = new VatNames(new VatCodes());
    var names = new Names(services);
    var books = new BooksDesk(desk, services.ledger(), services.statements(), names, vat, CLOCK);
    var neighbours = new BankNeighbours(services, book, vat, entry -> {});
    var bank = new BankDesk(desk, services.bank(), services.ledger(), neighbours, CLOCK);
    var ways =
        new HomePage.Ways(
            (section, month, about) -> {},
            entry -> {},
            () -> {},
            () -> {},
            new HomePage.FirstWays(() -> {}, () -> {}, () -> {}));
    var me = new Me(services).member();
    var papers = new PaperDesk(desk, services.papers(), services.members(), CLOCK, me);
    var card = new MyPapersCard(papers, new MyPapersCard.Opens(paper -> {}, () -> {}));
    return new HomePage(services, CLOCK, desk, me, book)
        .view(books, bank, ways, new HomePage.Also(List.of(), card));
  }

  private View settings(Desk desk) {
    var choices = new Choices(desk.texts().language(), Choices.Colours.LIGHT, 100);
    return new SettingsView(desk, new Deeds(choices));
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("home", this::home, screen -> {});
    EveryShortcut.acts("settings", this::settings, screen -> {});
  }

  @Test
  void whatIsBelowTheWindowCanBeScrolledTo() {
    for (var isTreasurer : List.of(true, false)) {
      new Me(services).choose(somebody(isTreasurer));
      for (int height = 760; height <= 900; height += 10) {
        try (var screen = shown(Theme.Tint.LIGHT, Language.EN, Screen.WIDTH, height, 100)) {
          Toolkit.settle();
          assertThat(Toolkit.onScreen(() -> canScroll(screen)))
              .as("at a height of " + height)
              .isEqualTo(Toolkit.onScreen(() -> isTooLow(screen)));
        }
      }
    }
  }

  private static boolean canScroll(Screen screen) {
    return screen.scene().getRoot().lookupAll(".scroll-bar").stream()
        .anyMatch(bar -> bar.isVisible() && page(screen).equals(bar.getParent()));
  }

  private static boolean isTooLow(Screen screen) {
    var seen = page(screen).getViewportBounds().getHeight();
    return ((Region) page(screen).getContent()).getHeight() > seen + 0.5;
  }

  private static ScrollPane page(Screen screen) {
    Node part = screen.scene().getRoot().lookup(".page-grid");
    while (!(part instanceof ScrollPane)) part = part.getParent();
    return (ScrollPane) part;
  }
}
