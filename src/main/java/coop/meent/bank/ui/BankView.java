package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankLineFilter.Status;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.PagedTable;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.View;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The bank lines of a book, each with a proposal and its reason; beside them the chosen line, to
/// be booked with Enter. Statements come in from here and rules are kept from here.
public final class BankView implements View {

  private static final double NARROW = 960;

  private final BankDesk desk;
  private final BankViewModel model;
  private final LineViewModel line;
  private final PagedTable<LineRow, BankLineFilter> lines;
  private final LineTable table;
  private final EmptyPlace empty;
  private final ImportDeed importing;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;

  @FXML private BothEnds head;
  @FXML private ComboBox<BankAccountSummary> accounts;
  @FXML private Label iban;
  @FXML private StatusBadge agreement;
  @FXML private Label toBook;
  @FXML private Button accept;
  @FXML private NoticeBar notice;
  @FXML private VBox facts;
  @FXML private FilterBar bar;
  @FXML private ToggleButton open;
  @FXML private ToggleButton booked;
  @FXML private ToggleButton all;
  @FXML private StackPane place;
  @FXML private BothEnds foot;
  @FXML private Label through;
  @FXML private StackPane side;

  public BankView(BankDesk desk) {
    this.desk = desk;
    var texts = desk.texts();
    model = new BankViewModel(desk);
    line = new LineViewModel(desk);
    heading = new ReadOnlyObjectWrapper<>(Heading.of(texts.get("bank.ui.title")));
    importing = new ImportDeed(desk, this::refresh);
    var source = new LineSource(desk);
    lines = new PagedTable<>(desk.tasks(), source);
    root = Fxml.load(this, texts);
    table = new LineTable(texts, lines, line);
    empty = new EmptyPlace(texts, importing::choose);
    place.getChildren().setAll(lines.table(), empty.node());
    var card = new LineCard(desk, line, this::moved);
    table.onBook(card::book);
    side.getChildren().setAll(card.root());
    notice.notice().bindBidirectional(model.notice);
    chooseStatus();
    chooseAccount();
    bar.filter().subscribe(model.words::set);
    model.words.subscribe((before, now) -> show());
    model.status.subscribe((before, now) -> show());
    model.overview().subscribe(this::arrived);
    lines.count().subscribe(count -> tell());
    new BankKeys(root, importing::choose, card::split).listen();
    importing.acceptDropped(root);
    root.layoutBoundsProperty()
        .subscribe(bounds -> side.setPrefWidth(bounds.getWidth() < NARROW ? 300 : 340));
  }

  private void chooseStatus() {
    var group = new ToggleGroup();
    var buttons = Map.of(open, Status.OPEN, booked, Status.BOOKED, all, Status.ALL);
    buttons.forEach((button, status) -> {
      button.setToggleGroup(group);
      button.getStyleClass().setAll("section-button");
      button.setSelected(model.status.get() == status);
      button.setOnAction(event -> {
        button.setSelected(true);
        model.status.set(status);
      });
    });
  }

  private void chooseAccount() {
    accounts.setConverter(new AccountNames());
    accounts
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) model.account.set(chosen);
        });
    model.account.subscribe((before, now) -> {
      accounts.setValue(now);
      boolean other =
          before == null || now == null || !before.account().id().equals(now.account().id());
      if (other) show();
      tell();
    });
  }

  private void show() {
    lines.show(model.filter());
  }

  private void arrived(@Nullable Overview now) {
    if (now == null) return;
    boolean several = now.accounts().size() > 1;
    accounts.getItems().setAll(now.accounts());
    accounts.setValue(model.account.get());
    accounts.setVisible(several);
    accounts.setManaged(several);
    iban.setVisible(!several);
    iban.setManaged(!several);
    tell();
  }

  private void tell() {
    var now = model.overview().get();
    var chosen = model.account.get();
    if (now == null) return;
    var texts = desk.texts();
    iban.setText(chosen == null ? "" : BankWords.iban(chosen.account().iban()));
    agreement.show(model.agreement());
    long waiting = chosen == null ? 0 : chosen.openLines();
    toBook.setText(chosen == null ? "" : texts.count("bank.ui.toBook", waiting));
    int certain = model.certain().size();
    accept.setText(texts.count("bank.ui.accept", certain));
    shown(accept, certain > 0);
    shown(bar, chosen != null);
    shown(head, chosen != null);
    shown(foot, chosen != null);
    facts.getChildren().setAll(model.facts().stream().map(FactLine::new).toList());
    shown(facts, !facts.getChildren().isEmpty());
    through.setText(chosen == null ? "" : through(chosen));
    heading.set(
        new Heading(
            texts.get("bank.ui.title"),
            now.catalogue().book().name()
                + (chosen == null ? "" : " › " + chosen.account().name())));
    bar.countProperty()
        .set(
            waiting == lines.count().get()
                ? ""
                : texts.count("bank.ui.lines", lines.count().get()));
    empty.tell(model, lines.count().get());
    lines.table().setVisible(!empty.node().isVisible());
    if (lines.count().get() == 0) line.clear();
    shown(side, chosen != null);
  }

  private String through(BankAccountSummary chosen) {
    var texts = desk.texts();
    return chosen
        .through()
        .map(day -> texts.get("bank.ui.through", texts.count("bank.ui.lines", chosen.lines()), day))
        .orElseGet(() -> texts.count("bank.ui.lines", chosen.lines()));
  }

  private static void shown(Node part, boolean yes) {
    part.setVisible(yes);
    part.setManaged(yes);
  }

  /// The line was booked: on to the next one.
  private void moved(Booked done) {
    table.moveOn(done.line());
    refresh();
  }

  @FXML
  void onImport() {
    importing.choose();
  }

  @FXML
  void onAccept() {
    model.acceptCertain(this::accepted);
  }

  private void accepted(List<Booked> booked) {
    var texts = desk.texts();
    if (!booked.isEmpty())
      desk.desk()
          .notices()
          .done(
              texts.count("bank.ui.accepted", booked.size()),
              () -> model.undo(booked, this::refresh));
    refresh();
  }

  @FXML
  void onStatements() {
    var chosen = model.account.get();
    if (chosen != null) new StatementsSheet(desk, chosen.account()).open();
  }

  @FXML
  void onRules() {
    new RulesSheet(desk, this::refresh).open();
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
    show();
    refresh();
  }

  @Override
  public void refresh() {
    model.load();
    lines.reload();
  }
}
