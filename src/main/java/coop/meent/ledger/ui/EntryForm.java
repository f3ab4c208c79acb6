package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.Badge;
import coop.meent.ui.DateField;
import coop.meent.ui.Focus;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Any journal entry: date, text, paper, and as many lines as it takes, each with its VAT. What is
/// missing to balance is shown while typing. Enter goes to the field that comes next and leaves out
/// what is most often empty; Ctrl+Enter records.
final class EntryForm implements View {

  private static final int MOST_LIKE = 3;

  private final BooksPage page;
  private final BooksDesk desk;
  private final Book book;
  private List<Account> accounts;
  private final EntryFormViewModel model;
  private final Map<LineModel, LineFields> fields = new HashMap<>();
  private final Parent root;
  private Subscription following = Subscription.EMPTY;

  @FXML private NoticeBar notice;
  @FXML private FormField dateField;
  @FXML private DateField date;
  @FXML private TextField text;
  @FXML private TextField document;
  @FXML private GridPane titles;
  @FXML private VBox lines;
  @FXML private CheckBox inclusive;
  @FXML private Label why;
  @FXML private StatusBadge balance;
  @FXML private Button record;
  @FXML private StackPane readers;
  @FXML private FlowPane like;

  EntryForm(BooksPage page, Book book) {
    this.page = page;
    this.book = book;
    desk = page.desk();
    var catalogue = page.choice().catalogue().get();
    accounts = catalogue.accountsOf(book);
    model = new EntryFormViewModel(desk, book, catalogue);
    root = Fxml.load(this, desk.texts());
    date.setValue(desk.today());
    readers.getChildren().setAll(new ReadersLine(desk.desk(), book.space()));
    readers.managedProperty().bind(readers.getChildren().getFirst().managedProperty());
    text.textProperty().bindBidirectional(model.text);
    document.textProperty().bindBidirectional(model.document);
    inclusive.selectedProperty().bindBidirectional(model.isInclusive);
    notice.notice().bindBidirectional(model.notice);
    var proposals = model.proposals();
    why.textProperty().bind(proposals.why());
    why.visibleProperty().bind(proposals.why().isNotEmpty());
    why.managedProperty().bind(proposals.why().isNotEmpty());
    date.valueProperty()
        .subscribe(day -> {
          if (day != null) proposals.on(day);
          model.on(Optional.ofNullable(day));
        });
    model.like().subscribe(this::tellLike);
    model.lines().subscribe(this::place);
    place();
    proposals.codes().subscribe(codes -> fields.values().forEach(this::offer));
    model.standing().subscribe(this::tell);
    inclusive.selectedProperty().subscribe((before, now) -> fields.values().forEach(this::derive));
  }

  /// Lines that stay are left alone: what is taken out of the window loses the focus.
  private void place() {
    var panes = lines.getChildren();
    List<Node> wanted = new ArrayList<>();
    for (var line : model.lines())
      wanted.add(fields.computeIfAbsent(line, this::fields).numbered(wanted.size() + 1));
    panes.removeIf(pane -> !wanted.contains(pane));
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= panes.size() || !panes.get(i).equals(wanted.get(i))) panes.add(i, wanted.get(i));
    }
    fields.keySet().retainAll(model.lines());
  }

  private LineFields fields(LineModel line) {
    var catalogue = page.choice().catalogue().get();
    var made = new LineFields(desk, catalogue, accounts, line, titles.getColumnConstraints());
    made.onRemove(() -> model.remove(line));
    made.onChosen(this::next);
    offer(made);
    line.account.subscribe((before, now) -> offer(made));
    for (var part : List.of(line.account, line.vat, line.debit, line.credit))
      part.subscribe((before, now) -> derive(made));
    return made;
  }

  private void offer(LineFields made) {
    made.codes(model.proposals().codesFor(Optional.ofNullable(made.line().account.get())));
  }

  private void derive(LineFields made) {
    made.derived(model.derived(made.line()), accounts);
  }

  private void tell(Standing standing) {
    var texts = desk.texts();
    balance.show(
        switch (standing) {
          case Standing.Nothing() -> null;
          case Standing.Unreadable(int line, String _) ->
              new Badge(Tone.LOOK, texts.get("ledger.entry.look", line));
          case Standing.TooLarge() -> new Badge(Tone.LOOK, texts.get("ledger.entry.tooLarge"));
          case Standing.Missing(var difference) -> new Badge(Tone.WAIT, missing(difference));
          case Standing.Balanced() -> new Badge(Tone.OK, texts.get("ledger.entry.balances"));
        });
  }

  /// What looks like this informs and holds nothing up: one click opens it.
  private void tellLike(List<JournalEntry> found) {
    like.setVisible(!found.isEmpty());
    like.setManaged(!found.isEmpty());
    like.getChildren().clear();
    if (found.isEmpty()) return;
    var badge = new StatusBadge();
    badge.show(new Badge(Tone.WAIT, desk.texts().get("double.like")));
    like.getChildren().add(badge);
    for (var one : found.subList(0, Math.min(found.size(), MOST_LIKE))) {
      var link =
          new Hyperlink(desk.texts().get("double.one", one.reference(), one.date(), one.text()));
      link.setId("like-" + one.reference());
      link.setOnAction(event -> page.openEntry(one.id()));
      like.getChildren().add(link);
    }
  }

  private String missing(Money difference) {
    var key = difference.isNegative() ? "ledger.entry.missingDebit" : "ledger.entry.missingCredit";
    return desk.texts().get(key, desk.texts().euro(difference.abs()));
  }

  @Override
  public List<Shortcut> shortcuts() {
    var texts = desk.texts();
    return List.of(
        Shortcut.of("Enter", texts.get("ledger.key.next"), this::next).within(root, this::isField),
        Shortcut.of("Ctrl+Enter", texts.get("ledger.entry.record"), this::onRecord),
        Shortcut.of("Alt+V", texts.get("ledger.key.inclusive"), inclusive::fire),
        Shortcut.of("Alt+T", texts.get("ledger.key.lineText"), () -> atLine(LineFields::sayMore)),
        Shortcut.of(
            "Alt+Delete",
            texts.get("ledger.entry.removeLine"),
            () -> atLine(made -> remove(made))));
  }

  /// Buttons and boxes have an Enter of their own.
  private boolean isField(Node focused) {
    return focused instanceof TextField || focused.equals(date);
  }

  private void remove(LineFields made) {
    int index = model.lines().indexOf(made.line());
    model.remove(made.line());
    var stays = model.lines().get(Math.min(index, model.lines().size() - 1));
    line(stays).first().requestFocus();
  }

  private LineFields line(LineModel line) {
    return fields.computeIfAbsent(line, this::fields);
  }

  private void atLine(Consumer<LineFields> deed) {
    lineWithFocus().ifPresent(deed);
  }

  private Optional<LineFields> lineWithFocus() {
    var focused = Focus.in(root);
    return model.lines().stream().map(this::line).filter(made -> made.holds(focused)).findFirst();
  }

  /// On to the field that comes next.
  private void next() {
    var focused = Focus.in(root);
    if (Focus.isIn(focused, date)) text.requestFocus();
    else if (focused.equals(text) || focused.equals(document))
      model.proposals().typed(text.getText(), this::begin);
    else
      lineWithFocus()
          .ifPresent(made ->
              made.after(focused).ifPresentOrElse(Node::requestFocus, () -> nextLine(made)));
  }

  /// At the first line, where its proposal leaves off.
  private void begin() {
    line(model.lines().getFirst()).first().requestFocus();
  }

  /// To the next line that needs something; when all is said, to the button that records.
  private void nextLine(LineFields done) {
    int index = model.lines().indexOf(done.line());
    boolean hasNext = index + 1 < model.lines().size();
    if (!hasNext || (model.isWhole() && model.lines().get(index + 1).isEmpty())) {
      record.requestFocus();
      return;
    }
    var next = model.lines().get(index + 1);
    line(next).account().requestFocus();
  }

  @FXML
  void onRecord() {
    for (var made : fields.values()) made.settle();
    model.record(date.typed(), this::recorded);
    if (model.standing().get() instanceof Standing.Unreadable(int line, String _))
      line(model.lines().get(line - 1)).wrongField().ifPresent(Node::requestFocus);
  }

  private void recorded(JournalEntry entry) {
    page.begun().end(this);
    page.back();
    page.recorded(entry);
  }

  @FXML
  void onCancel() {
    page.begun().discard(this);
  }

  /// Whether leaving it could lose what somebody typed.
  boolean isBegun() {
    return !text.getText().isBlank()
        || !document.getText().isBlank()
        || model.lines().stream().map(this::line).anyMatch(LineFields::isBegun);
  }

  /// Goes on with what was typed in another window of the same file, in the words of this one.
  void takeOver(EntryForm other) {
    date.setValue(other.date.typed().orElse(other.date.getValue()));
    text.setText(other.text.getText());
    document.setText(other.document.getText());
    model.takeOver(other.model);
  }

  Book book() {
    return book;
  }

  /// Left by Escape it is kept.
  @Override
  public boolean back() {
    page.begun().leave(this);
    return false;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(
        new Heading(desk.texts().get("ledger.entry.new.title"), book.name()));
  }

  @Override
  public void shown() {
    page.choice().load();
    following = page.choice().catalogue().subscribe(this::offer);
    enter();
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  /// Somebody may have been added since this was begun.
  private void offer(Catalogue now) {
    accounts = now.accountsOf(book);
    fields.values().forEach(made -> made.offer(now, accounts));
    dateField.setHint(
        now.lockOf(book)
            .map(day -> desk.texts().get("ledger.lock.hint", desk.texts().shortDate(day)))
            .orElse(""));
  }

  @Override
  public void enter() {
    text.requestFocus();
  }
}
