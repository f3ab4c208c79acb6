package coop.meent.vat.ui;

import coop.meent.base.Texts;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FigureCard;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import coop.meent.vat.SalesList;
import coop.meent.vat.VatWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was sold to entrepreneurs in other countries of the Union, by VAT number, and what is
/// missing from the list. A row that is missing opens what mends it.
final class SalesListView implements View {

  private final VatPage page;
  private final VatDesk desk;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private final Node tools;
  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private List<ListRow> all = List.of();
  private Subscription following = Subscription.EMPTY;

  @FXML private FigureCard services;
  @FXML private FigureCard goods;
  @FXML private FigureCard rubric;
  @FXML private FilterBar bar;
  @FXML private RowTable<ListRow> table;

  SalesListView(VatPage page) {
    this.page = page;
    desk = page.desk();
    latest = new Latest(desk.tasks());
    var texts = desk.texts();
    heading = new ReadOnlyObjectWrapper<>(Heading.of(texts.get("vat.list.title")));
    root = Fxml.load(this, texts);
    tools = new HBox(8, RubricLinesView.backButton(page), new VatBar(texts, page.choice()));
    addColumns(texts);
    table.setId("salesRows");
    table.setAccessibleText(texts.get("vat.list.title"));
    table.onOpen(this::open);
    table.show(rows);
    TableTools.of(desk.desk(), "sales-list", table, bar);
    var nothing =
        new EmptyState(Feather.GLOBE, texts.get("vat.list.none"), texts.get("vat.list.empty"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    bar.filter().subscribe((before, now) -> filter());
  }

  private void addColumns(Texts texts) {
    var columns = new Columns<ListRow>(texts);
    table.column("country", columns.code(texts.get("vat.list.country"), 84, ListRow::country));
    table.column("number", columns.code(texts.get("vat.list.number"), 150, ListRow::number));
    table.column(
        "client",
        columns.lines(texts.get("vat.list.client"), 340, ListRow::client, ListRow::below));
    table.column(
        "state",
        columns.badge(
            texts.get("ledger.state"),
            110,
            row ->
                row.missing().isPresent()
                    ? new Badge(Tone.LOOK, texts.get("vat.list.lacks"))
                    : null));
    table.column("goods", columns.count(texts.get("vat.list.goods"), 100, ListRow::goods));
    table.column("services", columns.count(texts.get("vat.list.services"), 100, ListRow::services));
    table.column("exact", columns.amount(texts.get("vat.list.exact"), ListRow::exact));
  }

  private void follow(VatChoice.@Nullable Look look) {
    if (look == null) return;
    if (look.shown().isEmpty()) {
      page.back();
      return;
    }
    var texts = desk.texts();
    var period = look.shown().get().period();
    heading.set(
        new Heading(texts.get("vat.list.title"), look.book().name() + " · " + period.in(texts)));
    latest.run(() -> desk.lists().of(look.book().id(), period).orElseThrow(), this::show);
  }

  private void show(SalesList list) {
    var texts = desk.texts();
    services.setFigure(VatWords.euros(list.services(), texts));
    goods.setFigure(VatWords.euros(list.goods(), texts));
    rubric.setFigure(VatWords.euros(list.rubric(), texts));
    rubric.setNote(
        list.missing().isEmpty()
            ? texts.get("vat.list.agrees")
            : texts.count("vat.list.missing.count", list.missing().size()));
    services.setNote(texts.count("vat.list.count", list.listed().size()));
    goods.setNote(texts.get("vat.list.typeIn"));
    all = ListRow.of(list, texts);
    filter();
  }

  private void filter() {
    var words = bar.filter().get().toLowerCase(Locale.ROOT);
    rows.setAll(all.stream().filter(row -> holds(row, words)).toList());
    bar.countProperty().set(desk.texts().count("vat.list.count", rows.size()));
  }

  private static boolean holds(ListRow row, String words) {
    return (row.country() + row.number() + " " + row.client() + " " + row.below())
        .toLowerCase(Locale.ROOT)
        .contains(words);
  }

  private void open(ListRow row) {
    row.missing()
        .ifPresent(missing -> {
          boolean isNumber =
              missing.why() == SalesList.Why.NO_NUMBER
                  || missing.why() == SalesList.Why.NO_SUCH_NUMBER;
          if (isNumber && missing.client().isPresent())
            new VatNumberSheet(page, missing, missing.client().get()).open();
          else desk.openEntry().accept(missing.entry());
        });
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(tools);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return bar.shortcutsWith(table);
  }

  @Override
  public void enter() {
    table.requestFocus();
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
    following = page.choice().look().subscribe(this::follow);
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  @Override
  public void refresh() {
    page.choice().load();
  }
}
