package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankLineFilter;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.Columns;
import coop.meent.ui.Dialogs.Question;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.PagedTable;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.View;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Bank lines: what waits to be booked, each with a proposal and its reason. Enter books the chosen
/// line as it stands beside the table; what is certain can be booked all at once.
public final class BankView implements View {

  private final BankDesk desk;
  private final BankViewModel model;
  private final BookingModel booking;
  private final BookingPanel panel;
  private final BankSheets sheets;
  private final PagedTable<BankRow, BankLineFilter> lines;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;

  @FXML private HBox page;
  @FXML private ComboBox<BankAccountSummary> bankAccount;
  @FXML private StatusBadge agrees;
  @FXML private NoticeBar gap;
  @FXML private VBox gapPlace;
  @FXML private FilterBar bar;
  @FXML private CheckBox booked;
  @FXML private Button accept;
  @FXML private VBox place;

  public BankView(BankDesk desk) {
    this.desk = desk;
    model = new BankViewModel(desk);
    booking = new BookingModel(desk);
    sheets = new BankSheets(desk, this::refresh);
    heading = new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("bank.title")));
    lines = new PagedTable<>(desk.tasks(), new BankRowSource(desk.bank()));
    root = Fxml.load(this, desk.texts());
    panel = new BookingPanel(this, desk, booking);
    page.getChildren().add(panel.root());
    gapPlace.managedProperty().bind(gap.managedProperty());
    setUpTable();
    bankAccount.setConverter(new AccountName());
    bankAccount.valueProperty().bindBidirectional(model.account);
    booked.selectedProperty().bindBidirectional(model.booked);
    model.account.subscribe((before, now) -> look());
    model.booked.subscribe((before, now) -> look());
    bar.filter().subscribe((before, now) -> look());
    model.overview().subscribe(this::fill);
  }

  private void setUpTable() {
    var texts = desk.texts();
    var columns = new Columns<BankRow>(texts);
    var table = lines.table();
    table
        .getColumns()
        .add(columns.date(texts.get("ledger.date"), row -> row.line().content().booked()));
    table
        .getColumns()
        .add(columns.lines(texts.get("bank.party"), 190, BankRow::who, BankRow::what));
    table
        .getColumns()
        .add(columns.amount(texts.get("ledger.amount"), row -> row.line().content().amount()));
    table.getColumns().add(columns.badge(texts.get("bank.proposal"), 190, row -> row.state(texts)));
    table.getColumns().add(columns.text(texts.get("ledger.account"), 120, this::accountName));
    table.setId("bankLines");
    table.setTall(true);
    table.setAccessibleText(texts.get("bank.title"));
    table.onOpen(row -> panel.onBook());
    table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    VBox.setVgrow(table, Priority.ALWAYS);
    place.getChildren().setAll(table);
    lines.count().subscribe(count -> count(count.longValue()));
  }

  private void count(long count) {
    var key = model.booked.get() ? "bank.count" : "bank.toBook";
    bar.countProperty().set(desk.texts().count(key, count));
  }

  private String accountName(BankRow row) {
    var now = model.overview().get();
    if (now == null) return "";
    return row.account()
        .map(now.byId()::get)
        .map(one -> one.name(desk.texts().language()))
        .orElse("");
  }

  private void fill(@Nullable BankOverview now) {
    if (now == null) return;
    panel.fill(now);
    var chosen = model.account.get();
    bankAccount.getItems().setAll(now.summaries());
    bankAccount.setValue(chosen);
    bankAccount.setVisible(!now.summaries().isEmpty());
    var texts = desk.texts();
    accept.setText(texts.get("bank.accept", model.certain()));
    accept.setDisable(model.certain() == 0);
    boolean none = now.summaries().isEmpty();
    lines.table().setPlaceholder(none ? noAccount() : nothingOpen());
    look();
  }

  private EmptyState noAccount() {
    var texts = desk.texts();
    var take = new Button(texts.get("bank.import"));
    take.setOnAction(event -> onImport());
    return new EmptyState(
        Feather.INBOX, texts.get("bank.empty"), texts.get("bank.empty.why"), take);
  }

  private EmptyState nothingOpen() {
    var texts = desk.texts();
    return new EmptyState(
        Feather.CHECK_CIRCLE, texts.get("bank.allBooked"), texts.get("bank.allBooked.why"));
  }

  private void look() {
    model.filter(bar.filter().get()).ifPresent(lines::show);
    agrees.show(model.agreement().orElse(null));
    agrees.setTooltip(model.agreementDay().map(Tooltip::new).orElse(null));
    gap.notice().set(model.gap().orElse(null));
  }

  private void choose(@Nullable BankRow row) {
    var now = model.overview().get();
    if (now != null) booking.show(row, now);
  }

  /// The next line takes the place of the one that was booked, so that Enter goes on.
  void booked(JournalEntry entry) {
    desk.books().desk().notices().done(desk.texts().get("ledger.recorded", entry.reference()));
    desk.books().desk().navigation().refresh();
    lines.table().requestFocus();
  }

  void split(BankRow row) {
    var now = model.overview().get();
    if (now != null) sheets.split(row, now, this::booked);
  }

  void makeRule(BankRow row) {
    var now = model.overview().get();
    if (now != null) sheets.makeRule(row, booking.account.get(), now);
  }

  void takeBack(BankRow row) {
    var texts = desk.texts();
    desk.books()
        .desk()
        .dialogs()
        .confirm(
            new Question(
                texts.get("bank.takeBack.title"),
                texts.get("bank.takeBack.text"),
                texts.get("bank.takeBack.deed"),
                false),
            () -> booking.takeBack(row.line(), this::booked));
  }

  @FXML
  void onImport() {
    var now = model.overview().get();
    if (now != null) sheets.chooseFiles(now, model.account.get());
  }

  @FXML
  void onRules() {
    var now = model.overview().get();
    if (now != null) sheets.rules(now);
  }

  @FXML
  void onAccept() {
    model.accept(count -> {
      var texts = desk.texts();
      desk.books().desk().notices().done(texts.count("bank.accepted", count));
      desk.books().desk().navigation().refresh();
    });
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    model.load();
  }

  @Override
  public void refresh() {
    model.load();
  }

  private static final class AccountName extends StringConverter<BankAccountSummary> {
    @Override
    public String toString(@Nullable BankAccountSummary summary) {
      if (summary == null) return "";
      return summary.account().name() + " · " + grouped(summary.account().iban());
    }

    /// As people read it, in groups of four.
    private static String grouped(String iban) {
      return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public BankAccountSummary fromString(String text) {
      throw new UnsupportedOperationException("chosen, never typed");
    }
  }
}
