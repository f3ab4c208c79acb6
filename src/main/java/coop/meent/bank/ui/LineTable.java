package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.base.Order;
import coop.meent.base.Texts;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.Facet;
import coop.meent.ui.FilterBar;
import coop.meent.ui.PagedTable;
import coop.meent.ui.RowTable;
import coop.meent.ui.TableTools;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.TableColumn;

/// The list of lines: the chosen one is shown beside it.
final class LineTable {

  private static final double NARROW = 652;

  private final Texts texts;
  private final PagedTable<LineRow, BankLineFilter> lines;
  private final RowTable<LineRow> table;
  private final TableColumn<LineRow, ?> badge;
  private final TableColumn<LineRow, ?> account;
  private boolean narrow;

  LineTable(Texts texts, PagedTable<LineRow, BankLineFilter> lines, LineViewModel chosen) {
    this.texts = texts;
    this.lines = lines;
    table = lines.table();
    var columns = new Columns<LineRow>(texts);
    badge = columns.badge(texts.get("bank.ui.proposal"), 214, LineRow::badge);
    account = columns.text(texts.get("bank.ui.account"), 108, LineRow::account);
    table.setId("lines");
    table.setTall(true);
    table.setAccessibleText(texts.get("bank.ui.list"));
    addColumns();
    table.itemsProperty().subscribe(items -> chooseFirst());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) chosen.choose(row);
        });
  }

  private void addColumns() {
    var columns = new Columns<LineRow>(texts);
    account.getStyleClass().add("wrapped");
    lines.sorts(
        "date",
        columns.date(texts.get("bank.ui.date"), 72, LineTable::booked, this::shape),
        (filter, down) -> filter.in(down ? Order.NEWEST_FIRST : Order.OLDEST_FIRST));
    var counterparty =
        columns.lines(texts.get("bank.ui.counterparty"), 196, LineRow::who, this::secondLine);
    counterparty.setMinWidth(180);
    lines.column("counterparty", counterparty);
    lines.sorts(
        "amount",
        columns.amount(texts.get("bank.ui.amount"), 90, row -> row.line().content().amount()),
        (filter, down) -> filter.in(down ? Order.LARGEST_FIRST : Order.SMALLEST_FIRST));
    lines.column("proposal", badge);
    lines.column("account", account);
  }

  /// With the tools of every long table; to be given when the bar above it is there.
  void serve(Desk desk, FilterBar bar, List<Facet> facets) {
    var tools = TableTools.of(desk, "bank-lines", lines, bar).narrowedBy(facets);
    table.widthProperty().subscribe(width -> fit(width.doubleValue(), tools));
  }

  /// Where there is no room for the proposal beside the counterparty, it takes the place of the
  /// text, which stands in full beside the list.
  private String secondLine(LineRow row) {
    return narrow ? row.badge().text() : row.what();
  }

  private void fit(double width, TableTools<LineRow> tools) {
    boolean now = width > 0 && width < NARROW;
    if (now == narrow) return;
    narrow = now;
    tools.crowd(badge, narrow);
    tools.crowd(account, narrow);
    table.refresh();
  }

  private static LocalDate booked(LineRow row) {
    return row.line().content().booked();
  }

  /// `20 Nov`; of another year than the newest line that is shown `20-11-25`.
  private String shape(LocalDate day) {
    var shape = day.getYear() == newest(day).getYear() ? "d MMM" : "d-M-yy";
    return day.format(DateTimeFormatter.ofPattern(shape, texts.language().locale()));
  }

  private LocalDate newest(LocalDate otherwise) {
    var items = table.getItems();
    if (items.isEmpty()) return otherwise;
    var first = items.getFirst();
    return first == null ? otherwise : booked(first);
  }

  /// What is shown anew begins at its first line; a line that was chosen is chosen again by the
  /// paged table right after this.
  private void chooseFirst() {
    if (!table.getItems().isEmpty()) table.getSelectionModel().clearAndSelect(0);
  }

  /// Chooses the line below one that was booked, if that is still the chosen one.
  void moveOn(BankLine booked) {
    var selection = table.getSelectionModel();
    var now = selection.getSelectedItem();
    if (now == null || !now.line().id().equals(booked.id())) return;
    int index = selection.getSelectedIndex();
    int next = index + 1 < table.getItems().size() ? index + 1 : index - 1;
    if (next < 0) return;
    selection.clearAndSelect(next);
    table.getFocusModel().focus(next);
    table.requestFocus();
    table.scrollTo(Math.max(0, next - 3));
  }
}
