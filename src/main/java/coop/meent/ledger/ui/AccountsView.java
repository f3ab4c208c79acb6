package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Turnover;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All accounts with their balances; a row opens the account's card.
final class AccountsView implements View {

  private final BooksDesk desk;
  private final BookChoice choice;
  private final AccountsViewModel model;
  private final Parent root;
  private final Node tools;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private Subscription following = Subscription.EMPTY;

  @FXML private FilterBar bar;
  @FXML private CheckBox unused;
  @FXML private RowTable<AccountRow> table;
  @FXML private StatusBadge balanced;
  @FXML private Label total;

  AccountsView(BooksPage page) {
    desk = page.desk();
    choice = page.choice();
    model = new AccountsViewModel(desk);
    heading = new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("ledger.accounts.title")));
    root = Fxml.load(this, desk.texts());
    tools = new BookBar(page);
    addColumns();
    table.show(model.rows());
    TableTools.of(desk.desk(), "accounts", table, bar).narrowedBy(page.choice().facets());
    table.onOpen(row -> page.openAccount(row.account()));
    table.setPlaceholder(new NothingHere(desk.texts(), bar, NoEntries.with(page)));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    unused.selectedProperty().bindBidirectional(model.unused);
    model.total().subscribe(this::tell);
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<AccountRow>(texts);
    table.column(
        "number",
        columns.code(texts.get("ledger.account.number"), 88, row -> row.account().number()));
    table.column("name", columns.text(texts.get("ledger.account"), 280, AccountRow::name));
    var kind =
        columns.text(
            texts.get("ledger.kind"), 116, row -> texts.get("ledger.kind." + row.account().kind()));
    kind.setMinWidth(116);
    table.column("kind", kind);
    table.column("opening", columns.amount(texts.get("ledger.opening"), AccountRow::opening));
    table.column(
        "debit", columns.amount(texts.get("ledger.debit"), row -> moved(row.moved().debit())));
    table.column(
        "credit", columns.amount(texts.get("ledger.credit"), row -> moved(row.moved().credit())));
    table.column("closing", columns.amount(texts.get("ledger.closing"), AccountRow::closing));
  }

  /// Nothing moved is left blank, so that what did stands out.
  private static @Nullable Money moved(Money side) {
    return side.isZero() ? null : side;
  }

  private void tell(Turnover turnover) {
    var texts = desk.texts();
    boolean same = turnover.debit().equals(turnover.credit());
    var look = choice.look().get();
    boolean partial = look != null && !look.about().equals(Dimensions.NONE);
    balanced.show(
        partial
            ? null
            : same
                ? new Badge(Tone.OK, texts.get("ledger.balanced"))
                : new Badge(Tone.LOOK, texts.get("ledger.unbalanced")));
    total.setText(
        texts.get("ledger.moved", texts.euro(turnover.debit()), texts.euro(turnover.credit())));
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
    choice.load();
    following = choice.look().subscribe(this::follow);
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  private void follow(@Nullable Look look) {
    if (look == null) return;
    heading.set(Trail.of(desk.texts(), desk.texts().get("ledger.accounts.title"), look));
    model.show(look);
  }

  @Override
  public void refresh() {
    choice.load();
    model.load();
  }
}
