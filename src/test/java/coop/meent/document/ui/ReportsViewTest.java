package coop.meent.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.document.PrintOrder;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsViewTest {

  private static final int LEDGER = 0;
  private static final int STATEMENT = 1;
  private static final int CARD = 2;
  private static final int EMPTY = 3;

  @TempDir private Path folder;
  private final ReportRoom room = new ReportRoom();

  private View view(Desk desk) {
    return room.view(desk);
  }

  private static void choose(Screen screen, int kind) {
    Toolkit.onScreen(() -> screen.find("kinds", ListView.class).getSelectionModel().select(kind));
    Toolkit.settle();
  }

  private static PageStack pages(Screen screen) {
    return screen.find("pages", PageStack.class);
  }

  private static int page(Screen screen) {
    return Toolkit.onScreen(() -> pages(screen).page().get());
  }

  private static String found(Screen screen) {
    return Toolkit.onScreen(() -> screen.find("found", Label.class).getText());
  }

  private static Screen find(Screen screen, String words) {
    Toolkit.onScreen(() -> pages(screen).requestFocus());
    screen.press(KeyCode.CONTROL, KeyCode.F).type(words);
    return screen.until("it is found", () -> !found(screen).isEmpty());
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("reports-statement", this::view, screen -> choose(screen, STATEMENT));
    Shown.everywhere("reports-ledger", this::view, screen -> find(screen, "huur werkplek"));
    Shown.everywhere("reports-empty", this::view, screen -> choose(screen, EMPTY));
    Shown.everywhere("reports-missing", this::view, screen -> choose(screen, CARD));
    Shown.everywhere("reports-print", this::view, screen -> screen.click("print"));
    Shown.everywhere("reports-wide", this::view, screen -> screen.click("wide"));
  }

  @Test
  void theReaderGoesThroughAReportByKeyboard() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> pages(screen).requestFocus());
      screen.press(KeyCode.END);
      int last = pages(screen).count();
      assertThat(page(screen)).isEqualTo(last).isGreaterThan(10);
      screen.press(KeyCode.HOME);
      assertThat(page(screen)).isEqualTo(1);
      for (int i = 0; i < 3; i++) screen.press(KeyCode.PAGE_DOWN);
      assertThat(page(screen)).isGreaterThan(1).isLessThan(6);
      screen.press(KeyCode.CONTROL, KeyCode.G).type("7").press(KeyCode.ENTER);
      assertThat(page(screen)).isEqualTo(7);
      assertThat(screen.find("number", TextField.class).getText()).isEqualTo("7");
      screen.press(KeyCode.CONTROL, KeyCode.G).type("9999").press(KeyCode.ENTER);
      assertThat(page(screen)).isEqualTo(last);
    }
  }

  @Test
  void onePageAtATimeTurnsAtItsEnd() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("onePage");
      Toolkit.onScreen(() -> pages(screen).requestFocus());
      assertThat(Toolkit.onScreen(() -> pages(screen).present())).isEqualTo(1);
      screen.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
      assertThat(page(screen)).isEqualTo(2);
      screen.click("next");
      assertThat(page(screen)).isEqualTo(3);
      screen.click("onePage");
      assertThat(page(screen)).isEqualTo(3);
    }
  }

  @Test
  void aLargerViewStaysAtTheSamePage() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> pages(screen).go(5));
      double before = Toolkit.onScreen(() -> pages(screen).scale());
      Toolkit.onScreen(() -> pages(screen).requestFocus());
      for (int i = 0; i < 4; i++) screen.press(KeyCode.CONTROL, KeyCode.EQUALS);
      assertThat(Toolkit.onScreen(() -> pages(screen).scale())).isGreaterThan(before * 1.2);
      assertThat(page(screen)).isEqualTo(5);
      screen.picture("reports-large");
      screen.press(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertThat(Toolkit.onScreen(() -> pages(screen).scale())).isEqualTo(before);
      for (int i = 0; i < 20; i++) screen.click("larger");
      assertThat(screen.find("zoom", ComboBox.class).getValue()).isEqualTo(new Zoom.Percent(300));
      for (int i = 0; i < 20; i++) screen.click("smaller");
      assertThat(screen.find("zoom", ComboBox.class).getValue()).isEqualTo(new Zoom.Percent(50));
    }
  }

  @Test
  void wordsAreFoundCountedAndMarked() {
    try (var shown = Shown.of(this::view)) {
      var screen = find(shown.screen(), "M-100");
      assertThat(found(screen)).isEqualTo("1 of 1");
      int at = page(screen);
      assertThat(at).isGreaterThan(1);
      assertThat(Toolkit.onScreen(() -> marks(screen))).isPositive();
      screen.picture("reports-found");
      screen.press(KeyCode.ESCAPE);
      assertThat(Toolkit.onScreen(() -> marks(screen))).isZero();
      assertThat(page(screen)).isEqualTo(at);
    }
  }

  private static int marks(Screen screen) {
    return pages(screen).lookupAll(".hit").size() + pages(screen).lookupAll(".hit-current").size();
  }

  @Test
  void theNextHitFollowsAndTheLastIsFollowedByTheFirst() {
    try (var shown = Shown.of(this::view)) {
      var screen = find(shown.screen(), "rekening nummer");
      int hits = Integer.parseInt(found(screen).replaceFirst(".* of ", ""));
      assertThat(hits).isGreaterThan(5);
      screen.press(KeyCode.ENTER);
      assertThat(found(screen)).startsWith("2 of");
      screen.press(KeyCode.SHIFT, KeyCode.F3).press(KeyCode.SHIFT, KeyCode.F3);
      assertThat(found(screen)).startsWith(hits + " of");
      screen.press(KeyCode.F3);
      assertThat(found(screen)).startsWith("1 of");
    }
  }

  @Test
  void whatIsNowhereIsSaidToBeNowhere() {
    try (var shown = Shown.of(this::view)) {
      var screen = find(shown.screen(), "premie");
      assertThat(found(screen)).isEqualTo("Not found");
      assertThat(screen.find("findNext", Button.class).isDisabled()).isTrue();
    }
  }

  @Test
  void pagesChosenGoToThePrinterChosen() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("print");
      screen.click("pagesToPrint").type("2-3").click("printNow");
      assertThat(room.printed).containsExactly(new PrintOrder("Kantoor", 2, 3, 1));
      assertThat(screen.find("sheet", Node.class).isVisible()).isFalse();
    }
  }

  @Test
  void pagesThatAreNoneAreRefusedBesideTheField() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("print");
      screen.click("pagesToPrint").type("everything").click("printNow");
      assertThat(screen.find("printNotice", Node.class).isVisible()).isTrue();
      screen.click("pagesToPrint").press(KeyCode.CONTROL, KeyCode.A).type("4-4000");
      screen.click("printNow").picture("reports-print-refused");
      assertThat(screen.find("printNotice", Node.class).isVisible()).isTrue();
      assertThat(room.printed).isEmpty();
    }
  }

  @Test
  void aLaptopWithoutPrinterSaysSo() {
    room.printers = List.of();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("print").picture("reports-no-printer");
      assertThat(screen.find("printNow", Button.class).isDisabled()).isTrue();
      assertThat(Toolkit.onScreen(() -> words(screen.find("printNotice", Region.class))))
          .contains("no printer")
          .contains("save the report as a PDF");
    }
  }

  private static String words(Region part) {
    var words = new StringBuilder();
    for (var label : part.lookupAll(".label")) words.append(((Label) label).getText()).append('\n');
    return words.toString();
  }

  @Test
  void aCopyOpensOutside() throws Exception {
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("open");
      assertThat(room.opened).hasSize(1);
      assertThat(Files.readAllBytes(room.opened.getFirst())).startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  void whereNothingOpensAPdfTheNoticeSaysWhatToDo() {
    room.hasReader = false;
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("open").picture("reports-no-reader");
      assertThat(Toolkit.onScreen(() -> words((Region) screen.scene().getRoot())))
          .contains("Nothing on this laptop opens");
    }
  }

  @Test
  void aReportIsSavedAsPdfAndAsCsv() {
    for (var ending : new String[] {"pdf", "csv"}) {
      var file = folder.resolve("a." + ending);
      try (var shown = Shown.of(desk -> view(new Answers(file).on(desk)))) {
        shown.screen().click(ending.equals("pdf") ? "savePdf" : "saveCsv");
        assertThat(file).exists();
      }
    }
  }

  @Test
  void theWordsOfAPageAreCopied() {
    try (var shown = Shown.of(this::view)) {
      choose(shown.screen(), STATEMENT);
      shown.screen().click("copy");
      var text = Toolkit.onScreen(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
      assertThat(text).contains("Ledenoverzicht").contains("4.218,36");
    }
  }

  @Test
  void anEmptyReportIsAPageAndARefusedOneANotice() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      choose(screen, EMPTY);
      assertThat(pages(screen).count()).isEqualTo(1);
      choose(screen, CARD);
      assertThat(pages(screen).count()).isZero();
      assertThat(screen.find("savePdf", Button.class).isDisabled()).isTrue();
      choose(screen, LEDGER);
      assertThat(pages(screen).count()).isGreaterThan(10);
    }
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("reports", this::view, screen -> choose(screen, STATEMENT));
  }
}
