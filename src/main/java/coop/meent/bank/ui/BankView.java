package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankLineFilter.Status;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.ui.BothEnds;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FirstField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.PagedTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
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
  private final LineCard card;
  private final BankHead above;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private boolean isEntering;

  @FXML private StackPane head;
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
    lines = new PagedTable<>(desk.tasks(), new LineSource(desk));
    root = Fxml.load(this, texts);
    importing = new ImportDeed(desk, this::imported);
    table = new LineTable(texts, lines, line);
    empty = new EmptyPlace(texts, importing::choose);
    card = new LineCard(desk, line, this::moved);
    table.serve(desk.desk(), bar, model.facets());
    above = new BankHead(desk, model, importing::choose, this::refresh);
    head.getChildren().setAll(above.root());
    place.getChildren().setAll(lines.table(), empty.node());
    side.getChildren().setAll(card.root());
    chooseStatus();
    follow();
    importing.acceptDropped(root);
  }

  private void chooseStatus() {
    var group = new ToggleGroup();
    var buttons = Map.of(open, Status.OPEN, booked, Status.BOOKED, all, Status.ALL);
    buttons.forEach((button, status) -> {
      button.setToggleGroup(group);
      button.getStyleClass().setAll("section-button");
      model.status.subscribe(now -> button.setSelected(now == status));
      button.setOnAction(event -> {
        button.setSelected(true);
        model.status.set(status);
      });
    });
  }

  private void follow() {
    bar.filter().subscribe(model.words::set);
    model.words.subscribe((before, now) -> show());
    model.status.subscribe((before, now) -> show());
    model.account.subscribe(this::chosen);
    model.overview().subscribe((before, now) -> tell());
    lines.count().subscribe((before, now) -> tell());
    root.layoutBoundsProperty()
        .subscribe(bounds -> side.setPrefWidth(bounds.getWidth() < NARROW ? 300 : 340));
    tell();
  }

  private void chosen(@Nullable BankAccountSummary before, @Nullable BankAccountSummary now) {
    boolean same =
        before != null && now != null && before.account().id().equals(now.account().id());
    if (!same) show();
    tell();
  }

  private void show() {
    lines.show(model.filter());
  }

  private void tell() {
    var now = model.overview().get();
    var chosen = model.account.get();
    long count = lines.count().get();
    boolean hasAccount = chosen != null;
    Parts.show(bar, hasAccount);
    Parts.show(foot, hasAccount);
    // While a filter is typed the page stays as it is; without any line it needs no second half.
    Parts.show(side, count > 0 || (hasAccount && !model.words.get().isEmpty()));
    lines.table().setVisible(count > 0);
    empty.tell(now != null && count == 0, model);
    if (count == 0) line.clear();
    else if (isEntering) enterLines();
    if (now == null) return;
    heading.set(new Heading(desk.texts().get("bank.ui.title"), trail(now, chosen)));
    if (chosen == null) return;
    bar.countProperty()
        .set(chosen.openLines() == count ? "" : desk.texts().count("bank.ui.lines", count));
    through.setText(through(chosen));
  }

  private static String trail(Overview now, @Nullable BankAccountSummary chosen) {
    var book = now.catalogue().book().name();
    return chosen == null ? book : book + " › " + chosen.account().name();
  }

  private String through(BankAccountSummary chosen) {
    var texts = desk.texts();
    var lines = texts.count("bank.ui.lines", chosen.lines());
    return chosen.through().map(day -> texts.get("bank.ui.through", lines, day)).orElse(lines);
  }

  /// The line was booked: on to the next one, by the keys if the reader likes.
  private void moved(Booked done) {
    table.moveOn(done.line());
    refresh();
  }

  /// Chooses a line among all of its account, from elsewhere in the window.
  public void open(BankLineId id) {
    desk.tasks().run(() -> desk.bank().line(id).orElseThrow(), this::open);
  }

  private void open(BankLine wanted) {
    if (!open(wanted.account())) {
      wanted.entry().ifPresent(desk.neighbours()::openEntry);
      return;
    }
    model.status.set(Status.ALL);
    lines.show(model.filter(), filter -> desk.bank().countLinesBefore(filter, wanted.id()));
  }

  /// Shows an account at a bank, with no words in the filter.
  ///
  /// @return false when it is not one of this book
  private boolean open(BankAccountId id) {
    bar.clear();
    model.words.set("");
    return model.choose(id);
  }

  /// As [#open(BankLineId)], with the account's own lines.
  public void openAccount(BankAccountId id) {
    desk.tasks().run(() -> id, this::open);
  }

  private void imported() {
    enter();
    refresh();
  }

  /// Asks for a statement to take in, from elsewhere in the window.
  public void importStatement() {
    importing.choose();
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
  public List<Shortcut> shortcuts() {
    var texts = desk.texts();
    List<Shortcut> all = new ArrayList<>(card.shortcuts(lines.table()));
    all.addAll(above.shortcuts());
    all.add(Shortcut.of("Ctrl+I", texts.get("bank.ui.import"), importing::choose));
    if (model.account.get() == null) return all;
    all.add(Shortcut.of("1", texts.get("bank.key.show", open.getText()), open::fire));
    all.add(Shortcut.of("2", texts.get("bank.key.show", booked.getText()), booked::fire));
    all.add(Shortcut.of("3", texts.get("bank.key.show", this.all.getText()), this.all::fire));
    all.add(Shortcut.of("T", texts.get("bank.ui.statements"), this::onStatements));
    all.add(Shortcut.of("L", texts.get("bank.ui.rules"), this::onRules));
    all.addAll(bar.shortcuts(lines.table()));
    return all;
  }

  @Override
  public void enter() {
    isEntering = true;
    if (lines.table().isVisible()) enterLines();
    else FirstField.focus(root);
  }

  /// The lines may come a moment later than who wants to book them; who went on meanwhile stays
  /// where they are.
  private void enterLines() {
    isEntering = false;
    lines.table().requestFocus();
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
    refresh();
  }

  @Override
  public void hidden() {
    isEntering = false;
  }

  @Override
  public void refresh() {
    model.load();
    lines.reload();
  }
}
