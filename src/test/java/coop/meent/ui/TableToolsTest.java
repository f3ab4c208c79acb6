package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableToolsTest {

  private static final String LONG_NAME = "Vereniging van Eigenaren Oude Haven ".repeat(6).strip();

  @TempDir private Path folder;
  private final Memory memory = Memory.ofThisWindow();

  private record Row(long number, LocalDate date, String text, Money amount) {}

  private static Row row(long number) {
    return new Row(
        number,
        LocalDate.of(2026, 1, 1).plusDays(number % 365),
        number == 1 ? LONG_NAME : "Regel " + number,
        number == 2 ? Money.parse("-123456789012.34") : Money.ofCents(number * 12_345));
  }

  private static void addColumns(Texts texts, RowTable<Row> table) {
    var columns = new Columns<Row>(texts);
    table.column("number", columns.count("Number", 90, Row::number));
    table.column("date", columns.date("Date", Row::date));
    table.column("text", columns.text("Text", 200, Row::text));
    table.column("amount", columns.amount("Amount", Row::amount));
  }

  /// Rows by number; the filter is how many there are, negative for descending.
  private static final class Source implements PageSource<Row, Long> {
    final List<Long> pages = new ArrayList<>();

    @Override
    public long count(Long filter) {
      return Math.abs(filter);
    }

    @Override
    public List<Row> page(Long filter, long offset, int limit) {
      pages.add(offset);
      long all = Math.abs(filter);
      return LongStream.range(offset, Math.min(offset + limit, all))
          .map(i -> filter < 0 ? all - i : i + 1)
          .mapToObj(TableToolsTest::row)
          .toList();
    }
  }

  private final class Bench implements AutoCloseable {
    final Source source = new Source();
    final PagedTable<Row, Long> paged =
        Toolkit.onScreen(() -> new PagedTable<>(Tasks.sameThread(), source));
    final RowTable<Row> table = paged.table();
    final Screen screen;

    Bench(Language language, long rows, Path... files) {
      screen =
          Screen.of(
              Theme.Tint.LIGHT, 760, 480, theme -> content(new Texts(language), theme, files));
      Toolkit.onScreen(() -> paged.show(rows));
      Toolkit.settle();
    }

    private VBox content(Texts texts, Theme theme, Path... files) {
      var shell = new Shell(texts, Tasks.sameThread(), theme, memory);
      table.setId("rows");
      table.setAccessibleText("Rows: all/any");
      addColumns(texts, table);
      var bar = new FilterBar(texts);
      TableTools.of(new Answers(files).on(shell.desk()), "rows", paged, bar);
      VBox.setVgrow(table, Priority.ALWAYS);
      var content = new VBox(8, bar, table);
      List<Shortcut> keys = new ArrayList<>(bar.shortcuts(table));
      keys.addAll(table.shortcuts(texts));
      new ShortcutKeys(content, focused -> keys).listen();
      return content;
    }

    List<String> titles() {
      return Toolkit.onScreen(
          () -> table.getVisibleLeafColumns().stream().map(column -> column.getText()).toList());
    }

    void focus() {
      Toolkit.onScreen(() -> table.requestFocus());
    }

    @Override
    public void close() {
      screen.close();
    }
  }

  private static String clipboard() {
    return Toolkit.onScreen(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void columnsAreChosenAndMovedByKeyboardAndRememberedInTheNextWindow() {
    try (var bench = new Bench(Language.EN, 50)) {
      var screen = bench.screen.click("columns");
      screen.press(KeyCode.SPACE);
      assertThat(bench.titles()).containsExactly("Date", "Text", "Amount");
      screen.click("columnRight-date").pictureOfPopup("columns-chooser");
      assertThat(bench.titles()).containsExactly("Text", "Date", "Amount");
      screen.press(KeyCode.ESCAPE);
    }
    try (var bench = new Bench(Language.NL, 50)) {
      assertThat(bench.titles()).containsExactly("Text", "Date", "Amount");
      bench.screen.click("columns").click("resetColumns");
      assertThat(bench.titles()).containsExactly("Number", "Date", "Text", "Amount");
    }
    assertThat(memory.recall("table.rows")).isEmpty();
  }

  @Test
  void theLastColumnStays() {
    try (var bench = new Bench(Language.EN, 50)) {
      var screen = bench.screen.click("columns");
      for (var name : List.of("number", "date", "text", "amount")) {
        var box = screen.find("column-" + name, javafx.scene.control.CheckBox.class);
        if (!Toolkit.onScreen(box::isDisabled)) screen.click("column-" + name);
      }
      assertThat(bench.titles()).containsExactly("Amount");
    }
  }

  @Test
  void aWidthDrawnWithTheMouseIsRemembered() {
    try (var bench = new Bench(Language.EN, 50)) {
      var column = bench.table.getColumns().get(2);
      Toolkit.onScreen(() -> {
        var _ = bench.table.resizeColumn(column, -40);
      });
      bench.screen.clickOn(".column-header-background .filler");
      bench.screen.until("it is kept", () -> memory.recall("table.rows").isPresent());
      double width = Toolkit.onScreen(column::getWidth);
      assertThat(memory.recall("table.rows").orElseThrow()).contains("text:" + Math.round(width));
    }
  }

  @Test
  void whatIsRememberedWronglyIsNotFollowed() {
    memory.keep("table.rows", "text:200 gone:50 date:9999 <script>");
    try (var bench = new Bench(Language.EN, 5)) {
      assertThat(bench.titles()).containsExactly("Number", "Date", "Text", "Amount");
    }
    memory.keep("table.rows", "text:200 gone:50 -amount:110");
    try (var bench = new Bench(Language.EN, 5)) {
      assertThat(bench.titles()).containsExactly("Text", "Number", "Date");
    }
  }

  @Test
  void everyRowIsExportedForTheSpreadsheetOfTheLanguage() throws IOException {
    var file = folder.resolve("rows.csv");
    try (var bench = new Bench(Language.NL, 1_234, file)) {
      bench.screen.click("export");
    }
    var text = Files.readString(file);
    assertThat(text).startsWith("\ufeffNumber;Date;Text;Amount\r\n1;2026-01-02;");
    assertThat(text).contains("\r\n2;2026-01-03;Regel 2;-123456789012,34\r\n");
    assertThat(text.lines()).hasSize(1_235);
    try (var bench = new Bench(Language.EN, 3, file)) {
      bench.focus();
      bench.screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    }
    assertThat(Files.readString(file))
        .contains("Number,Date,Text,Amount\r\n")
        .endsWith("370.35\r\n");
  }

  @Test
  void onlyTheColumnsThatAreSeenAreExportedInTheirOrder() throws IOException {
    var file = folder.resolve("rows.csv");
    memory.keep("table.rows", "amount:110 text:200 -date:100 -number:90");
    try (var bench = new Bench(Language.EN, 4, file)) {
      bench.screen.click("export");
    }
    assertThat(Files.readString(file))
        .startsWith("\ufeffAmount,Text\r\n")
        .contains("493.80,Regel 4");
  }

  @Test
  void anExportThatIsCancelledLeavesTheOldFile() throws IOException {
    var file = folder.resolve("rows.csv");
    Files.writeString(file, "old");
    try (var bench = new Bench(Language.EN, 10_000)) {
      var writing = Toolkit.onScreen(() -> new TableFile<>(new Texts(Language.EN), bench.table));
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> writing.write(bench.paged.all(), file, new Cancelled()));
    }
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(folder.toFile().list()).containsExactly("rows.csv");
  }

  private static final class Cancelled implements Progress {
    private long at;

    @Override
    public void at(long done, long total) {
      at = done;
    }

    @Override
    public boolean cancelled() {
      return at > 2_000;
    }
  }

  @Test
  void anExportThatCannotBeWrittenIsRefusedWithAReason() {
    try (var bench = new Bench(Language.EN, 10)) {
      var writing = Toolkit.onScreen(() -> new TableFile<>(new Texts(Language.EN), bench.table));
      assertThat(writing.write(bench.paged.all(), folder.resolve("no/such.csv"), new Cancelled()))
          .isInstanceOf(coop.meent.base.Written.FolderMissing.class);
    }
  }

  @Test
  void chosenRowsAreCopiedAsNumbersAlsoThoseThatAreNotHere() {
    try (var bench = new Bench(Language.NL, 5_000)) {
      bench.focus();
      bench.screen.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
      var lines = clipboard().lines().toList();
      assertThat(lines).hasSize(5_001);
      assertThat(lines.getFirst()).isEqualTo("Number\tDate\tText\tAmount");
      assertThat(lines.get(3)).isEqualTo("3\t2026-01-04\tRegel 3\t370,35");
      assertThat(lines.getLast()).startsWith("5000\t").endsWith("\tRegel 5000\t617250,00");
    }
  }

  @Test
  void moreRowsThanAClipboardCarriesAreRefused() {
    try (var bench = new Bench(Language.EN, 1_000_000)) {
      bench.focus();
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(() ->
              Toolkit.onScreen(() -> {
                try {
                  Event.fireEvent(
                      bench.table,
                      new KeyEvent(
                          KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
                } catch (RefusedException e) {
                  assertThat(e.refusal()).isEqualTo(new TooManyRows(1_000_000, TooManyRows.MOST));
                  throw e;
                }
              }))
          .withMessageContaining("RefusedException");
      assertThat(
              Toolkit.onScreen(() -> bench.table.getSelectionModel().getSelectedIndices().size()))
          .isLessThan(2);
    }
  }

  @Test
  void textOfStrangersIsNeverAFormula() {
    var texts = new SpreadsheetText(new Texts(Language.EN));
    assertThat(
            List.of("=1+1", "+31", "-x", "@SUM", "plain", "two\nlines\tand a tab").stream()
                .map(texts::text)
                .toList())
        .containsExactly("'=1+1", "'+31", "'-x", "'@SUM", "plain", "two lines and a tab");
  }

  /// The words that a cell draws, which end in an ellipsis where it has no room.
  private static Optional<String> drawn(Labeled cell) {
    return cell.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(part -> ((Text) part).getText())
        .findFirst();
  }

  private static List<TableCell<?, ?>> cells(Bench bench, String selector) {
    return Toolkit.onScreen(() -> {
      List<TableCell<?, ?>> cells = new ArrayList<>();
      for (var node : bench.table.lookupAll(selector)) {
        if (node instanceof TableCell<?, ?> cell && cell.getText() != null) cells.add(cell);
      }
      return cells;
    });
  }

  @Test
  void figuresOfTwelveDigitsAreWholeAndTheTableScrollsSidewaysForThem() {
    try (var bench = new Bench(Language.NL, 40)) {
      bench.screen.picture("tables-twelve-digits");
      var figures = cells(bench, ".table-cell.number");
      assertThat(figures).isNotEmpty();
      assertThat(figures).allSatisfy(cell -> assertThat(drawn(cell)).contains(cell.getText()));
      Toolkit.onScreen(() -> bench.screen.scene().getWindow().setWidth(420));
      Toolkit.settle();
      bench.screen.picture("tables-narrow");
      assertThat(cells(bench, ".table-cell.number"))
          .allSatisfy(cell -> assertThat(drawn(cell)).contains(cell.getText()));
      var bars =
          Toolkit.onScreen(() ->
              bench.table.lookupAll(".scroll-bar").stream()
                  .map(ScrollBar.class::cast)
                  .filter(bar -> bar.isVisible())
                  .map(ScrollBar::getOrientation)
                  .toList());
      assertThat(bars).contains(javafx.geometry.Orientation.HORIZONTAL);
    }
  }

  @Test
  void aLongTextIsToldWholeWhereTheMouseIs() {
    try (var bench = new Bench(Language.EN, 40)) {
      var cell =
          cells(bench, ".table-cell").stream()
              .filter(one -> one.getText().startsWith("Vereniging"))
              .findFirst()
              .orElseThrow();
      assertThat(drawn(cell).orElseThrow()).isNotEqualTo(LONG_NAME);
      assertThat(cell.getTooltip()).isNull();
      bench.screen.click(cell, 1);
      assertThat(cell.getTooltip().getText()).isEqualTo(LONG_NAME);
    }
  }

  /// Presses and lets go: the headless screen takes every button for the one that opens menus,
  /// which titles leave alone.
  private static void clickTitle(Screen screen, String id) {
    var title = screen.find(id, Node.class);
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      Toolkit.onScreen(() -> {
        var at = title.localToScreen(20, 10);
        Event.fireEvent(
            title,
            new MouseEvent(
                type,
                20,
                10,
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
      });
    }
    Toolkit.settle();
  }

  @Test
  void aTitleSortsOnlyWhatTheSourceCanSort() {
    var source = new Source();
    var paged = Toolkit.onScreen(() -> new PagedTable<>(Tasks.sameThread(), source));
    var columns = new Columns<Row>(new Texts(Language.EN));
    Toolkit.onScreen(() -> {
      paged.sorts(
          "number",
          columns.count("Number", 100, Row::number),
          (filter, down) -> down ? -Math.abs(filter) : Math.abs(filter));
      paged.column("text", columns.text("Text", 200, Row::text));
    });
    try (var screen = Screen.of(Theme.Tint.LIGHT, 400, 400, theme -> paged.table())) {
      Toolkit.onScreen(() -> paged.show(1_000L));
      clickTitle(screen, "title-number");
      clickTitle(screen, "title-number");
      assertThat(Toolkit.onScreen(() -> paged.table().getItems().getFirst().number()))
          .isEqualTo(1_000);
      clickTitle(screen, "title-text");
      assertThat(Toolkit.onScreen(() -> paged.table().getSortOrder().size())).isEqualTo(1);
      clickTitle(screen, "title-number");
      assertThat(Toolkit.onScreen(() -> paged.table().getItems().getFirst().number())).isEqualTo(1);
    }
  }

  @Test
  void rowsThatAreAllHereSortByATitleAndStaySortedThroughAFilter() {
    var table = Toolkit.onScreen(RowTable<Row>::new);
    var rows = FXCollections.observableArrayList(row(5), row(2), row(40));
    Toolkit.onScreen(() -> {
      addColumns(new Texts(Language.EN), table);
      table.show(rows);
    });
    try (var screen = Screen.of(Theme.Tint.LIGHT, 600, 300, theme -> table)) {
      clickTitle(screen, "title-amount");
      assertThat(Toolkit.onScreen(() -> table.getItems().stream().map(Row::number).toList()))
          .containsExactly(2L, 5L, 40L);
      Toolkit.onScreen(() -> rows.add(row(10)));
      assertThat(Toolkit.onScreen(() -> table.getItems().stream().map(Row::number).toList()))
          .containsExactly(2L, 5L, 10L, 40L);
      assertThat(screen.find("title-amount", Node.class)).isNotNull();
    }
  }

  @Test
  void whatIsChosenStaysChosenWhileOtherRowsArrive() {
    var later = new WaitingTasks();
    var paged = Toolkit.onScreen(() -> new PagedTable<>(later, new Source()));
    var table = paged.table();
    Toolkit.onScreen(() -> addColumns(new Texts(Language.EN), table));
    try (var screen = Screen.of(Theme.Tint.LIGHT, 600, 400, theme -> table)) {
      assertThat(screen.scene()).isNotNull();
      Toolkit.onScreen(() -> paged.show(10_000L));
      later.all();
      Toolkit.onScreen(() -> table.getSelectionModel().selectIndices(2, 4, 6));
      Toolkit.onScreen(() -> table.scrollTo(5_000));
      later.all();
      assertThat(
              Toolkit.onScreen(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
          .containsExactly(2, 4, 6);
      Toolkit.onScreen(() -> table.scrollTo(9_999));
      Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(9_999));
      later.all();
      assertThat(Toolkit.onScreen(() -> table.getSelectionModel().getSelectedItem().number()))
          .isEqualTo(10_000);
      screen.picture("tables-arrived");
    }
  }

  @Test
  void whoDragsTheThumbFetchesNextToNothing() {
    var later = new WaitingTasks();
    var source = new Source();
    var paged = Toolkit.onScreen(() -> new PagedTable<>(later, source));
    Toolkit.onScreen(() -> addColumns(new Texts(Language.EN), paged.table()));
    try (var screen = Screen.of(Theme.Tint.LIGHT, 600, 400, theme -> paged.table())) {
      Toolkit.onScreen(() -> paged.show(1_000_000L));
      later.all();
      source.pages.clear();
      for (int at = 1_000; at < 1_000_000; at += 5_000) {
        int row = at;
        Toolkit.onScreen(() -> paged.table().scrollTo(row));
        Toolkit.settle();
      }
      assertThat(later.works).hasSize(1);
      screen.picture("tables-coming");
      later.all();
      assertThat(source.pages).hasSizeLessThan(5).contains(996_000L);
      assertThat(Toolkit.onScreen(() -> paged.table().getItems().get(996_000).number()))
          .isEqualTo(996_001);
    }
  }

  @Test
  void theFilterIsReachedAndLeftByKeyboard() {
    try (var bench = new Bench(Language.EN, 20)) {
      bench.focus();
      bench.screen.press(KeyCode.CONTROL, KeyCode.F).type("abc");
      var field = bench.screen.find("filter", javafx.scene.control.TextField.class);
      assertThat(field.getText()).isEqualTo("abc");
      bench.screen.press(KeyCode.ESCAPE);
      assertThat(field.getText()).isEmpty();
      bench.screen.press(KeyCode.DOWN);
      assertThat(bench.screen.focusOwner()).isSameAs(bench.table);
    }
  }

  @Test
  void rowsThatWereOnTheirWayShowWhatArrivedAndNoLongerLookAsIfTheyWere() {
    var later = new WaitingTasks();
    var paged = Toolkit.onScreen(() -> new PagedTable<>(later, new Source()));
    Toolkit.onScreen(() -> addColumns(new Texts(Language.EN), paged.table()));
    try (var screen = Screen.of(Theme.Tint.LIGHT, 600, 400, theme -> paged.table())) {
      Toolkit.onScreen(() -> paged.show(10_000L));
      later.all();
      Toolkit.onScreen(() -> paged.table().scrollTo(5_050));
      Toolkit.settle();
      assertThat(coming(screen)).isPositive();
      assertThat(said(screen)).noneMatch(text -> text.contains("5051"));
      later.all();
      Toolkit.settle();
      assertThat(coming(screen)).isZero();
      assertThat(said(screen)).anyMatch(text -> text.replace(",", "").contains("5051"));
    }
  }

  private static long coming(Screen screen) {
    var coming = javafx.css.PseudoClass.getPseudoClass("coming");
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".table-row-cell").stream()
            .filter(row -> row.isVisible() && row.getPseudoClassStates().contains(coming))
            .count());
  }

  private static List<String> said(Screen screen) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".table-cell").stream()
            .filter(Node::isVisible)
            .map(cell -> ((javafx.scene.control.Labeled) cell).getText())
            .filter(text -> text != null)
            .toList());
  }
}
