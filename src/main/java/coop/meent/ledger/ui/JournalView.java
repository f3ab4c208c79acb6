package coop.meent.ledger.ui;

import coop.meent.base.Order;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.Columns;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.PagedTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All entries of a book, the newest first, however many; a row opens its entry.
final class JournalView implements View {

  private final BooksPage page;
  private final BooksDesk desk;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final PagedTable<JournalEntry, JournalFilter> entries;
  private final Parent root;
  private final Node tools;
  private EntryWords words;
  private Subscription following = Subscription.EMPTY;

  @FXML private FilterBar bar;
  @FXML private Button newEntry;
  @FXML private Button change;
  @FXML private VBox place;

  JournalView(BooksPage page) {
    this.page = page;
    desk = page.desk();
    words = EntryWords.of(desk, List.of());
    heading = new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("ledger.journal.title")));
    root = Fxml.load(this, desk.texts());
    tools = new BookBar(page);
    entries = new PagedTable<>(desk.tasks(), new JournalSource(desk.ledger()));
    addColumns();
    var table = entries.table();
    table.setId("entries");
    table.setTall(true);
    table.setAccessibleText(desk.texts().get("ledger.journal.title"));
    table.onOpen(entry -> page.openEntry(entry.id()));
    TableTools.of(desk.desk(), "journal", entries, bar).narrowedBy(page.choice().facets());
    table.setPlaceholder(new NothingHere(desk.texts(), bar, NoEntries.with(page)));
    VBox.setVgrow(table, Priority.ALWAYS);
    place.getChildren().setAll(table);
    table
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> change.setDisable(index.intValue() < 0));
    bar.filter().subscribe((before, now) -> show());
    entries.count().subscribe(this::tell);
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<JournalEntry>(texts);
    entries.sorts(
        "date",
        columns.date(texts.get("ledger.date"), JournalEntry::date),
        (filter, down) -> filter.in(down ? Order.NEWEST_FIRST : Order.OLDEST_FIRST));
    entries.column("entry", columns.code(texts.get("ledger.entry"), 84, JournalEntry::reference));
    entries.column(
        "text",
        columns.lines(
            texts.get("ledger.text"), 420, JournalEntry::text, entry -> words.flow(entry)));
    var document =
        columns.text(texts.get("ledger.document"), 130, entry -> entry.document().orElse(""));
    document.setMinWidth(124);
    entries.column("document", document);
    entries.column(
        "state", columns.badge(texts.get("ledger.state"), 110, entry -> words.state(entry)));
    entries.sorts(
        "amount",
        columns.amount(texts.get("ledger.amount"), entry -> words.size(entry)),
        (filter, down) -> filter.in(down ? Order.LARGEST_FIRST : Order.SMALLEST_FIRST));
  }

  private void follow(@Nullable Look look) {
    if (look == null) return;
    heading.set(Trail.of(desk.texts(), desk.texts().get("ledger.journal.title"), look));
    offer();
    words = EntryWords.of(desk, page.choice().catalogue().get().accountsOf(look.book()));
    show();
  }

  /// What was begun is gone on with.
  private void offer() {
    var look = page.choice().look().get();
    boolean isBegun = look != null && page.begun().isAnyIn(look.book());
    boolean isOurs = look != null && !page.choice().catalogue().get().isReadAlong(look.book());
    change.setVisible(isOurs);
    change.setManaged(isOurs);
    newEntry.setText(desk.texts().get(isBegun ? "ledger.entry.goOn" : "ledger.entry.new"));
  }

  private void show() {
    var look = page.choice().look().get();
    if (look == null) return;
    entries.show(
        JournalFilter.all(look.book().id())
            .within(look.period())
            .about(look.about())
            .holding(bar.filter().get())
            .in(Order.NEWEST_FIRST));
  }

  private void tell(Number count) {
    bar.countProperty().set(desk.texts().count("ledger.journal.count", count.longValue()));
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(tools);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(entries.table().shortcuts(desk.texts()));
    all.addAll(bar.shortcuts(entries.table()));
    all.add(Shortcut.of("Alt+E", change.getText(), change::fire));
    return all;
  }

  @Override
  public void enter() {
    entries.table().requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ReadOnlyObjectProperty<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    page.choice().load();
    offer();
    following = page.choice().look().subscribe(this::follow);
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  @Override
  public void refresh() {
    page.choice().load();
    entries.reload();
  }

  @FXML
  void onChange() {
    var look = page.choice().look().get();
    if (look != null) entries.chosen(rows -> page.change(look.book(), rows));
  }

  @FXML
  void onNew() {
    page.openNewEntry();
  }
}
