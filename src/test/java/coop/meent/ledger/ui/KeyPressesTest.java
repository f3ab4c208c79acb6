package coop.meent.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.ui.Desk;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many keys an entry takes. Every press counts, Ctrl too, and nothing is clicked.
class KeyPressesTest {

  private static final String UNUSED = "46801";

  @TempDir private Path folder;
  private SampleBooks books;

  @BeforeEach
  void found() {
    books = new SampleBooks(folder);
  }

  @AfterEach
  void close() {
    books.close();
  }

  private View view(Desk desk) {
    return new BooksPage(books.desk(desk), List.of()).view();
  }

  /// Counts what a person presses.
  private static final class Keyboard {
    private final Screen screen;
    private int pressed;

    Keyboard(Screen screen) {
      this.screen = screen;
    }

    Keyboard type(String text) {
      screen.type(text);
      pressed += text.length();
      return this;
    }

    Keyboard press(KeyCode... keys) {
      screen.press(keys);
      pressed += keys.length;
      return this;
    }

    Keyboard from() {
      pressed = 0;
      return this;
    }
  }

  private JournalEntry newest() {
    return books
        .cooperative
        .ledger
        .journal(JournalFilter.all(books.cooperative.book), 0, 1000)
        .getLast();
  }

  private String said(JournalEntry entry) {
    return String.join(" | ", entry.postings().stream().map(this::said).toList());
  }

  private String said(Posting posting) {
    var number = books.cooperative.ledger.account(posting.account()).orElseThrow().number();
    return number + " " + posting.amount() + posting.vatCode().map(code -> " " + code).orElse("");
  }

  @Test
  void aTwoLineEntryWithVatTakesTwelveKeysAfterTheAmountWhenNothingIsKnown() {
    for (var language : Language.values()) {
      try (var shown = Shown.of(Theme.Tint.LIGHT, language, this::view)) {
        var keys = new Keyboard(shown.screen());
        keys.press(KeyCode.CONTROL, KeyCode.N).type("Iets nieuws").press(KeyCode.ENTER);
        keys.type(UNUSED).press(KeyCode.ENTER).type("121").from();

        keys.press(KeyCode.ENTER).type("p21").press(KeyCode.ENTER).type("10201");
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(keys.pressed).isLessThanOrEqualTo(12);
        var entry = newest();
        assertThat(said(entry)).isEqualTo("46801 100.00 P21 | 16219 21.00 P21 | 10201 -121.00");
        var reversal =
            books.cooperative.ledger.reverse(entry.id(), entry.date(), "So that nothing is known");
        assertThat(reversal).isInstanceOf(coop.meent.ledger.RecordOutcome.Recorded.class);
      }
    }
  }

  @Test
  void whatWasBookedBeforeTakesTwelveKeysBesideItsAmount() {
    try (var shown = Shown.of(this::view)) {
      var keys = new Keyboard(shown.screen());
      keys.press(KeyCode.CONTROL, KeyCode.N).type("Huur oktober").press(KeyCode.ENTER);
      keys.type("181.50").press(KeyCode.ENTER).type("p21");
      keys.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(said(newest())).isEqualTo("45105 150.00 P21 | 16219 31.50 P21 | 10201 -181.50");

      keys.from().press(KeyCode.CONTROL, KeyCode.N).type("huur").press(KeyCode.ENTER);
      shown.screen().type("200");
      keys.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(keys.pressed).isLessThanOrEqualTo(12);
      assertThat(said(newest())).isEqualTo("45105 165.29 P21 | 16219 34.71 P21 | 10201 -200.00");
    }
  }

  @Test
  void enterAloneGoesThroughTheFormAndRecords() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.N);
      screen.type("Huur").press(KeyCode.ENTER).type("50").press(KeyCode.ENTER);
      assertThat(screen.focusOwner().getId()).isEqualTo("vat-1");
      screen.press(KeyCode.ENTER);
      assertThat(screen.focusOwner().getId()).isEqualTo("account-2");
      screen.press(KeyCode.ENTER);
      assertThat(screen.focusOwner().getId()).isEqualTo("record");
      screen.press(KeyCode.ENTER);
      assertThat(said(newest())).isEqualTo("45105 50.00 | 10201 -50.00");
    }
  }

  @Test
  void anAmountWithoutVatGetsItOnTop() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.N);
      screen.type("Advies 12").press(KeyCode.ENTER);
      screen.press(KeyCode.ALT, KeyCode.V);
      choose(screen, "account-1", "80501");
      screen.type("100").press(KeyCode.ENTER).type("v21").press(KeyCode.ENTER);
      choose(screen, "account-2", "13011");
      screen.picture("entry-on-top").press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(said(newest())).isEqualTo("80501 -100.00 V21 | 16201 -21.00 V21 | 13011 121.00");
    }
  }

  private static void choose(Screen screen, String field, String typed) {
    screen.until("the focus is in " + field, () -> field.equals(screen.focusOwner().getId()));
    screen.press(KeyCode.CONTROL, KeyCode.A).type(typed).press(KeyCode.ENTER);
  }

  @Test
  void shiftedVatIsShownAsItsTwoLinesAndPaidToNobody() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.N);
      screen.type("Software").press(KeyCode.ENTER);
      choose(screen, "account-1", "46152");
      screen.type("250").press(KeyCode.ENTER).type("ped").press(KeyCode.TAB);
      screen.picture("entry-shifted");
      assertThat(screen.find("vat-1", javafx.scene.control.TextField.class).getText())
          .startsWith("PED ");
      screen.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.ENTER);
      choose(screen, "account-2", "10201");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(said(newest()))
          .isEqualTo("46152 250.00 PED | 16219 52.50 PED | 16217 -52.50 PED | 10201 -250.00");
    }
  }

  @Test
  void aLineIsTakenOutAndGivenATextByKey() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.N);
      screen.type("Huur").press(KeyCode.ENTER).type("50").press(KeyCode.ALT, KeyCode.T);
      assertThat(screen.focusOwner().getId()).isEqualTo("text-1");
      screen.type("werkplek").press(KeyCode.ENTER);
      assertThat(screen.focusOwner().getId()).isEqualTo("debit-1");
      screen.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.DELETE);
      choose(screen, "account-2", "46801");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(said(newest())).isEqualTo("45105 50.00 | 46801 -50.00");
      assertThat(newest().postings().getFirst().text()).isEqualTo(Optional.of("werkplek"));
    }
  }

  @Test
  void tenEntriesAreBookedWithoutAMouseInAMinuteOfKeys() {
    try (var shown = Shown.of(this::view)) {
      var keys = new Keyboard(shown.screen()).from();
      int before = count();
      for (int i = 1; i <= 10; i++) {
        keys.press(KeyCode.CONTROL, KeyCode.N).type("huur " + i).press(KeyCode.ENTER);
        keys.type("12" + i).press(KeyCode.CONTROL, KeyCode.ENTER);
      }
      assertThat(count()).isEqualTo(before + 10);
      System.out.println("ten entries took " + keys.pressed + " key presses");
      // Who types slowly presses three keys a second.
      assertThat(keys.pressed).isLessThan(180);
      assertThat(newest().postings().getFirst().amount()).isEqualTo(Money.parse("1210"));
    }
  }

  private int count() {
    return (int) books.cooperative.ledger.countEntries(JournalFilter.all(books.cooperative.book));
  }
}
