package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankService;
import coop.meent.bank.CamtWriter;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.bank.ui.BankDesk;
import coop.meent.bank.ui.BankView;
import coop.meent.bank.ui.Neighbours;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ledger.ui.VatCodes;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.Screen;
import coop.meent.ui.Section;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Walk;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A month is booked by keys alone: a statement comes in, lines are booked by hand and by
/// accepting, one is split with its VAT, an entry with VAT is typed, reversed, and a booking is
/// taken back. Each step leaves a picture.
class BookingWalkTest {

  private static final String IBAN = "NL91ABNA0417164300";

  @TempDir private Path folder;
  private TestCooperative coop;
  private BankService bank;
  private int step;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
    bank = new BankService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private View view(Desk given) {
    var desk = new Answers(folder.resolve("november.xml")).on(given);
    var neighbours = new Beside();
    var books =
        new BooksDesk(
            desk,
            coop.ledger,
            coop.statements,
            neighbours::names,
            neighbours.vat(),
            TestCooperative.CLOCK);
    var bankDesk = new BankDesk(desk, bank, coop.ledger, neighbours, TestCooperative.CLOCK);
    return new BooksPage(books, List.of(new Section("bank", "Bank", new BankView(bankDesk))))
        .view();
  }

  private final class Beside implements Neighbours {
    @Override
    public BookId book() {
      return coop.book;
    }

    @Override
    public DimensionNames.All names() {
      return new DimensionNames.All(List.of(), List.of(), List.of());
    }

    @Override
    public VatCodes vat() {
      return new VatNames(new coop.meent.vat.VatCodes());
    }

    @Override
    public void openEntry(EntryId entry) {}
  }

  private void statement() throws Exception {
    var lines =
        List.of(
            line("2026-11-02", "-36.30", "Webhuis B.V.", "NL44RABO0123456789", "Hosting oktober"),
            line(
                "2026-11-03", "-181.50", "Vergaderhuis Utrecht", "NL41RABO0301234567", "Zaal 3-11"),
            line("2026-11-10", "-36.30", "Webhuis B.V.", "NL44RABO0123456789", "Hosting november"),
            line("2026-11-12", "-60.00", "Boekhandel Broese", "NL13BNGH0285010000", "Boeken"),
            line("2026-11-18", "2420.00", "Gemeente Zutphen", "NL05TRIO0212345678", "2026-042"));
    var total = Money.sum(lines.stream().map(StatementLine::amount).toList());
    var statement =
        new Statement(
            IBAN,
            "EUR",
            Optional.of("2026-11"),
            Optional.of(lines.getFirst().booked()),
            Optional.of(lines.getLast().booked()),
            Optional.of(Money.ZERO),
            Optional.of(total),
            lines,
            0);
    try (OutputStream out = Files.newOutputStream(folder.resolve("november.xml"))) {
      new CamtWriter().write(List.of(statement), out);
    }
  }

  private static StatementLine line(
      String day, String amount, String who, String iban, String text) {
    return new StatementLine(
        LocalDate.parse(day),
        Optional.of(LocalDate.parse(day)),
        Money.parse(amount),
        Optional.of(who),
        Optional.of(iban),
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<BankLine> open() {
    var open = BankLineFilter.all(coop.book).that(BankLineFilter.Status.OPEN);
    return bank.lines(open, 0, 100);
  }

  private JournalEntry newest() {
    return coop.ledger.journal(JournalFilter.all(coop.book), 0, 1000).stream()
        .max(Comparator.comparingLong(JournalEntry::number))
        .orElseThrow();
  }

  private String said(JournalEntry entry) {
    return String.join(" | ", entry.postings().stream().map(this::said).toList());
  }

  private String said(Posting posting) {
    var number = coop.ledger.account(posting.account()).orElseThrow().number();
    return number + " " + posting.amount() + posting.vatCode().map(code -> " " + code).orElse("");
  }

  private void picture(Screen screen, Language language, String what) {
    step++;
    var name = "walk-booking-%s-%02d-%s".formatted(language.code(), step, what);
    screen.picture(name);
    Walk.check(name, screen.scene());
  }

  @ParameterizedTest
  @EnumSource
  void aMonthIsBookedByKeysAlone(Language language) throws Exception {
    statement();
    try (var shown = Shown.of(Theme.Tint.LIGHT, language, this::view)) {
      var screen = shown.screen();
      screen.press(KeyCode.ALT, KeyCode.DIGIT5);
      picture(screen, language, "nothing-yet");

      screen.press(KeyCode.CONTROL, KeyCode.I);
      assertThat(open()).as("looked at, not stored").isEmpty();
      picture(screen, language, "import");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(open()).hasSize(5);

      toLine(screen, "Webhuis");
      screen.type("a").type("46152").press(KeyCode.ENTER);
      screen.type("v");
      assertThat(screen.focusOwner().getId())
          .as("V is typed into the account")
          .isEqualTo("account");
      screen.press(KeyCode.CONTROL, KeyCode.A).type("46152").press(KeyCode.ENTER);
      screen.press(KeyCode.TAB).type("p21").press(KeyCode.ENTER);
      picture(screen, language, "line-with-vat");
      screen.press(KeyCode.ENTER);
      assertThat(said(newest())).isEqualTo("10201 -36.30 | 46152 30.00 P21 | 16219 6.30 P21");

      toLine(screen, "Webhuis");
      picture(screen, language, "proposed");
      screen.press(KeyCode.ENTER);
      assertThat(said(newest())).isEqualTo("10201 -36.30 | 46152 30.00 P21 | 16219 6.30 P21");
      assertThat(open()).hasSize(3);

      split(screen, language);
      entryWithVat(screen, language);
      reverse(screen, language);
      undo(screen, language);

      screen.type("?");
      picture(screen, language, "shortcuts");
      screen.press(KeyCode.ESCAPE);
    }
  }

  /// By arrows to the next line of somebody.
  private void toLine(Screen screen, String who) {
    var lines = screen.find("lines", TableView.class);
    screen.until("the list has the focus", () -> screen.focusOwner().equals(lines));
    for (int i = 0; i < 10 && !who(screen).startsWith(who); i++) screen.press(KeyCode.DOWN);
    for (int i = 0; i < 10 && !who(screen).startsWith(who); i++) screen.press(KeyCode.UP);
    assertThat(who(screen)).startsWith(who);
  }

  private static String who(Screen screen) {
    return Toolkit.onScreen(() -> screen.find("who", Label.class).getText());
  }

  private void split(Screen screen, Language language) {
    toLine(screen, "Boekhandel");
    screen.type("s").type("46135").press(KeyCode.ENTER).press(KeyCode.TAB);
    screen.press(KeyCode.CONTROL, KeyCode.A).type("21.80").press(KeyCode.TAB);
    screen.press(KeyCode.TAB).press(KeyCode.TAB).type("p9").press(KeyCode.ENTER);
    toField(screen, "account-2");
    screen.type("46101").press(KeyCode.ENTER);
    toField(screen, "vat-2");
    screen.type("p21").press(KeyCode.ENTER);
    picture(screen, language, "split");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(said(newest()))
        .isEqualTo(
            "10201 -60.00 | 46135 20.00 P9 | 16219 1.80 P9 | 46101 31.57 P21 | 16219 6.63 P21");
  }

  private static void toField(Screen screen, String id) {
    for (int i = 0; i < 12 && !id.equals(screen.focusOwner().getId()); i++)
      screen.press(KeyCode.TAB);
    assertThat(screen.focusOwner().getId()).isEqualTo(id);
  }

  private void entryWithVat(Screen screen, Language language) {
    screen.press(KeyCode.CONTROL, KeyCode.N);
    screen.type(language == Language.NL ? "Factuur 2026-043" : "Invoice 2026-043");
    screen.press(KeyCode.ENTER).type("80501").press(KeyCode.ENTER);
    screen.type("1210").press(KeyCode.ENTER).type("v21").press(KeyCode.ENTER).type("13011");
    screen.press(KeyCode.ENTER);
    picture(screen, language, "entry");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(said(newest())).isEqualTo("80501 -1000.00 V21 | 16201 -210.00 V21 | 13011 1210.00");
    picture(screen, language, "recorded");
  }

  /// An entry is final: what takes the last deed back offers to reverse it.
  private void reverse(Screen screen, Language language) {
    var entry = newest();
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    picture(screen, language, "reverse");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(newest().kind()).isEqualTo(EntryKind.REVERSAL);
    assertThat(newest().reverses()).contains(entry.id());
    picture(screen, language, "reversed");
  }

  private void undo(Screen screen, Language language) {
    screen.press(KeyCode.ALT, KeyCode.DIGIT5);
    toLine(screen, "Vergaderhuis");
    screen.type("a").type("45105").press(KeyCode.ENTER).press(KeyCode.ENTER);
    int left = open().size();
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open()).hasSize(left + 1);
    picture(screen, language, "undone");

    screen.type("2");
    toLine(screen, "Boekhandel");
    screen.type("u");
    picture(screen, language, "take-back");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(open()).hasSize(left + 2);
    assertThat(screen.find("sheet", Node.class).isVisible()).isFalse();
  }
}
