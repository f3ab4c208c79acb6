package coop.meent.invoice.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import coop.meent.invoice.Draft;
import coop.meent.invoice.InvoiceFilter;
import coop.meent.invoice.InvoiceFilter.Order;
import coop.meent.invoice.InvoiceFilter.Status;
import coop.meent.invoice.InvoiceRow;
import coop.meent.invoice.Sender;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.Facet;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.PagedTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import coop.meent.work.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All invoices: what is open in a sentence, drafts, and the papers as a table. A row opens one.
final class InvoicesView implements View {

  private final InvoicePages pages;
  private final InvoiceDesk desk;
  private final InvoiceWords words;
  private final PagedTable<InvoiceRow, InvoiceFilter> table;
  private final Latest latest;
  private final Parent root;

  @FXML private Label standing;
  @FXML private HBox lacking;
  @FXML private VBox drafts;
  @FXML private FlowPane draftLinks;
  @FXML private FilterBar bar;
  @FXML private ComboBox<Status> status;
  @FXML private StackPane place;

  InvoicesView(InvoicePages pages) {
    this.pages = pages;
    desk = pages.desk();
    words = new InvoiceWords(desk.texts(), desk.today());
    latest = new Latest(desk.tasks());
    table = new PagedTable<>(desk.tasks(), new InvoiceSource(desk.invoices()));
    root = Fxml.load(this, desk.texts());
    status.getItems().setAll(Status.values());
    status.setConverter(new ChoiceNames<>(one -> desk.text("invoice.status." + one)));
    status.setValue(Status.ALL);
    status.setAccessibleText(desk.text("invoice.status"));
    addColumns();
    place.getChildren().setAll(table.table());
    TableTools.of(desk.desk(), "invoices", table, bar)
        .narrowedBy(
            List.of(
                Facet.oneOf(
                    "status",
                    status.valueProperty(),
                    () -> List.of(Status.values()),
                    new Facet.Names<>(Status::name, one -> desk.text("invoice.status." + one)))));
    table.table().setAccessibleText(desk.text("invoice.page"));
    table.table().onOpen(row -> pages.open(row.id()));
    table.table().setPlaceholder(new NothingHere(desk.texts(), bar, nothing()));
    bar.filter().subscribe((before, now) -> show());
    status.valueProperty().subscribe((before, now) -> show());
    table.count().subscribe(now -> count(now.longValue()));
  }

  private void addColumns() {
    var columns = new Columns<InvoiceRow>(desk.texts());
    table.sorts(
        "number",
        columns.code(desk.text("invoice.number"), 110, row -> row.number().toString()),
        by(Order.NUMBER, Order.NUMBER_DESCENDING));
    table.sorts(
        "client",
        columns.text(desk.text("invoice.client"), 240, InvoiceRow::buyer),
        by(Order.CLIENT, Order.CLIENT_DESCENDING));
    table.sorts(
        "date",
        columns.date(desk.text("invoice.date"), InvoiceRow::date),
        by(Order.OLDEST_FIRST, Order.NEWEST_FIRST));
    table.sorts(
        "due",
        columns.date(desk.text("invoice.due"), InvoiceRow::due),
        by(Order.DUE, Order.DUE_DESCENDING));
    table.sorts(
        "gross",
        columns.amount(desk.text("invoice.gross"), this::signed),
        by(Order.AMOUNT, Order.AMOUNT_DESCENDING));
    table.sorts(
        "open",
        columns.amount(desk.text("invoice.open"), InvoicesView::open),
        by(Order.OPEN, Order.OPEN_DESCENDING));
    table.column("state", columns.badge(desk.text("invoice.state"), 150, words::state));
  }

  private static BiFunction<InvoiceFilter, Boolean, InvoiceFilter> by(Order up, Order down) {
    return (filter, descending) -> filter.by(descending ? down : up);
  }

  /// A credit note gives back.
  private Money signed(InvoiceRow row) {
    return row.state(desk.today()) == InvoiceRow.State.CREDIT_NOTE
        ? row.gross().negate()
        : row.gross();
  }

  private static @Nullable Money open(InvoiceRow row) {
    return row.open().isZero() ? null : row.open();
  }

  private EmptyState nothing() {
    var first = new Button(desk.text("invoice.new"));
    first.setId("newFirst");
    first.setOnAction(event -> onNew());
    return new EmptyState(
        Feather.FILE_TEXT, desk.text("invoice.empty"), desk.text("invoice.empty.why"), first);
  }

  private void show() {
    var chosen = status.getValue();
    desk.invoices()
        .book()
        .ifPresent(book ->
            table.show(
                InvoiceFilter.all(book)
                    .that(chosen == null ? Status.ALL : chosen)
                    .with(bar.filter().get())));
  }

  private void count(long rows) {
    bar.countProperty().set(rows == 0 ? "" : desk.texts().count("invoice.count", rows));
  }

  @FXML
  void onNew() {
    pages.newDraft();
  }

  @FXML
  void onSender() {
    new SenderForm(desk, this::refresh).open();
  }

  private record Read(
      List<InvoiceRow> open, List<Draft> drafts, Map<ClientId, String> clients, Sender sender) {}

  private void tell(Read read) {
    var open = read.open.stream().filter(row -> row.open().isPositive()).toList();
    var overdue = open.stream().filter(row -> row.isOverdue(desk.today())).toList();
    standing.setText(
        open.isEmpty()
            ? desk.text("invoice.standing.none")
            : desk.text(
                overdue.isEmpty() ? "invoice.standing.open" : "invoice.standing.overdue",
                desk.texts().euro(sum(open)),
                desk.texts().euro(sum(overdue)),
                overdue.size()));
    seen(lacking, !read.sender.isFilled());
    seen(drafts, !read.drafts.isEmpty());
    draftLinks.getChildren().setAll(read.drafts.stream().map(one -> link(one, read)).toList());
  }

  private static Money sum(List<InvoiceRow> rows) {
    return Money.sum(rows.stream().map(InvoiceRow::open).toList());
  }

  private Node link(Draft draft, Read read) {
    var name = read.clients.getOrDefault(draft.client(), "?");
    var day = draft.madeAt().atZone(desk.clock().getZone()).toLocalDate();
    var link = new Hyperlink(desk.text("invoice.draft.of", name, desk.texts().shortDate(day)));
    link.setOnAction(event -> pages.open(draft.id()));
    return link;
  }

  private static void seen(Node part, boolean yes) {
    part.setVisible(yes);
    part.setManaged(yes);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.table().shortcuts(desk.texts()));
    all.add(Shortcut.of("Alt+N", desk.text("invoice.new"), this::onNew));
    all.addAll(bar.shortcuts(table.table()));
    return all;
  }

  @Override
  public void enter() {
    table.table().requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.text("invoice.page")));
  }

  @Override
  public void shown() {
    show();
    refresh();
  }

  @Override
  public void refresh() {
    table.reload();
    latest.run(
        () ->
            new Read(
                desk.invoices().open(),
                desk.invoices().drafts(),
                desk.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name)),
                desk.invoices().sender()),
        this::tell);
  }
}
