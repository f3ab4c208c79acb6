package coop.meent.ui;

import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What every long table can do besides showing: columns chosen and remembered, all rows exported,
/// any number of chosen rows copied, a way to look at it saved under a name. Two small buttons at
/// the right of the [FilterBar], and a menu on the table itself for the right mouse button and the
/// menu key. Made when the table has its columns.
public final class TableTools<T> {

  private final Desk desk;
  private final Texts texts;
  private final RowTable<T> table;
  private final Supplier<AllRows<T>> rows;
  private final Arrangement<T> arrangement;
  private final ColumnChooser<T> chooser;
  private final ListViews<T> views;

  private TableTools(
      Desk desk, String name, RowTable<T> table, FilterBar bar, Supplier<AllRows<T>> rows) {
    this.desk = desk;
    this.table = table;
    this.rows = rows;
    texts = desk.texts();
    arrangement = new Arrangement<>(table, desk.memory(), name);
    chooser = new ColumnChooser<>(texts, arrangement);
    views = new ListViews<>(desk, name, table, bar, arrangement);
  }

  /// For a table whose rows are all here.
  ///
  /// @param name under which the columns are remembered
  public static <T> TableTools<T> of(Desk desk, String name, RowTable<T> table, FilterBar bar) {
    var tools =
        new TableTools<>(desk, name, table, bar, () -> AllRows.of(List.copyOf(table.getItems())));
    tools.place(bar);
    return tools;
  }

  /// For a table that fetches what is looked at.
  public static <T, F> TableTools<T> of(
      Desk desk, String name, PagedTable<T, F> paged, FilterBar bar) {
    var tools = new TableTools<>(desk, name, paged.table(), bar, paged::all);
    paged.table().onCopy(() -> tools.copy(paged));
    paged.table().onAll(() -> tools.chooseAll(paged.count().get()));
    tools.place(bar);
    return tools;
  }

  /// Takes a column away while there is no room for it; what the reader chose stays remembered.
  public void crowd(TableColumn<T, ?> column, boolean noRoom) {
    arrangement.crowd(column, noRoom);
  }

  /// What the rows are narrowed by beside the filter, so that a saved view keeps that too.
  public TableTools<T> narrowedBy(List<Facet> facets) {
    views.narrowedBy(facets);
    return this;
  }

  private void place(FilterBar bar) {
    var saved = new ViewButton<>(texts, views);
    bar.offer(saved);
    var columns = button("columns", Feather.COLUMNS, "ui.columns");
    columns.setOnAction(event -> chooser.open(columns));
    var export = button("export", Feather.DOWNLOAD, "ui.export");
    export.setOnAction(event -> export());
    var keys =
        List.of(
            Shortcut.of("Ctrl+Shift+F", texts.get("ui.views"), saved::fire),
            Shortcut.of("Alt+C", texts.get("ui.columns"), columns::fire),
            Shortcut.of("Ctrl+Shift+E", texts.get("ui.export"), this::export));
    bar.serve(table, keys, columns, export);
    table.setContextMenu(menu(columns));
  }

  private Button button(String id, Feather icon, String key) {
    var button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.getStyleClass().add("icon-only");
    return button;
  }

  private ContextMenu menu(Node columns) {
    return new ContextMenu(
        item("copyRows", "ui.copy", () -> table.fireEvent(pressed(KeyCode.C))),
        item("chooseAll", "ui.chooseAll", () -> table.fireEvent(pressed(KeyCode.A))),
        new SeparatorMenuItem(),
        sorting(),
        item("menuColumns", "ui.columns", () -> chooser.open(columns)),
        item("menuExport", "ui.export", this::export));
  }

  /// What a click on a title does, for who works by keyboard.
  private Menu sorting() {
    var menu = new Menu(texts.get("ui.sort"));
    menu.setId("menuSort");
    for (var column : table.getColumns()) {
      if (!column.isSortable()) continue;
      var item = new MenuItem(column.getText());
      item.setId("sort-" + RowTable.name(column));
      item.setOnAction(event -> sort(column));
      menu.getItems().add(item);
    }
    menu.setVisible(!menu.getItems().isEmpty());
    return menu;
  }

  /// Once up, once more down.
  private void sort(TableColumn<T, ?> column) {
    boolean isUp =
        table.getSortOrder().contains(column) && column.getSortType() == SortType.ASCENDING;
    column.setSortType(isUp ? SortType.DESCENDING : SortType.ASCENDING);
    table.getSortOrder().setAll(List.of(column));
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !isMac(), false, isMac());
  }

  private static boolean isMac() {
    return System.getProperty("os.name").startsWith("Mac");
  }

  private MenuItem item(String id, String key, Runnable deed) {
    var item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setOnAction(event -> deed.run());
    return item;
  }

  private void export() {
    var kind =
        new Dialogs.FileKind(texts.get("ui.export"), texts.get("ui.export.kind"), List.of("*.csv"));
    var name = table.getAccessibleText() == null ? "" : table.getAccessibleText();
    desk.dialogs().saveFile(kind, fileName(name), this::export);
  }

  private static String fileName(String name) {
    var plain = name.replaceAll("[^\\p{L}\\p{N}. -]+", " ").strip();
    return (plain.isEmpty() ? "Meent" : plain) + ".csv";
  }

  private void export(Path file) {
    var all = rows.get();
    var writing = new TableFile<>(texts, table);
    desk.tasks()
        .runLong(
            texts.get("ui.export.running", all.count()),
            progress -> RefusedException.unlessRefused(writing.write(all, file, progress)),
            written ->
                desk.notices().done(texts.get("ui.export.done", all.count(), file.getFileName())));
  }

  private void chooseAll(long count) {
    if (count > TooManyRows.MOST) refuse(count);
    else table.getSelectionModel().selectAll();
  }

  private void refuse(long count) {
    desk.tasks()
        .run(
            () -> {
              throw new RefusedException(new TooManyRows(count, TooManyRows.MOST));
            },
            never -> {});
  }

  private <F> void copy(PagedTable<T, F> paged) {
    var places = table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
    var shown = paged.asked();
    if (places.isEmpty() || shown == null) return;
    if (places.size() > TooManyRows.MOST) {
      refuse(places.size());
      return;
    }
    var here = table.chosen();
    if (here.size() == places.size()) {
      table.put(here);
      return;
    }
    desk.tasks()
        .runLong(
            texts.get("ui.copy.running", places.size()),
            progress -> paged.rows(shown, places),
            found -> {
              table.put(found);
              desk.notices().done(texts.count("ui.copied", found.size()));
            });
  }
}
