package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountCard;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.Columns;
import coop.meent.ui.FigureCard;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.PagedTable;
import coop.meent.ui.View;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One account: what it opened with, every line with the balance after it, what it closes with. A
/// line opens its entry.
final class AccountCardView implements View {

  private final BooksPage page;
  private final BooksDesk desk;
  private final Account account;
  private final Latest latest;
  private final PagedTable<AccountCard.Line, Look> lines;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private final Node tools;
  private Subscription following = Subscription.EMPTY;

  @FXML private FigureCard opening;
  @FXML private FigureCard moved;
  @FXML private FigureCard closing;
  @FXML private VBox place;

  AccountCardView(BooksPage page, Account account, Look look) {
    this.page = page;
    this.desk = page.desk();
    this.account = account;
    latest = new Latest(desk.tasks());
    heading = new ReadOnlyObjectWrapper<>(Trail.of(desk.texts(), desk.name(account), look));
    var source = new AccountCardSource(desk.statements(), account.id());
    lines = new PagedTable<>(desk.tasks(), source);
    root = Fxml.load(this, desk.texts());
    tools = new HBox(8, backButton(), new BookBar(desk.texts(), page.choice()));
    addColumns();
    var table = lines.table();
    table.setId("lines");
    table.setAccessibleText(desk.name(account));
    table.onOpen(line -> page.openEntry(line.entry()));
    table.setPlaceholder(NoEntries.with(page));
    VBox.setVgrow(table, Priority.ALWAYS);
    place.getChildren().setAll(table);
  }

  private Button backButton() {
    var back = new Button(desk.texts().get("ledger.card.back"), new FontIcon(Feather.ARROW_LEFT));
    back.setId("back");
    back.getStyleClass().add("quiet");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(event -> page.back());
    return back;
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<AccountCard.Line>(texts);
    var all = lines.table().getColumns();
    all.add(columns.date(texts.get("ledger.date"), AccountCard.Line::date));
    all.add(columns.code(texts.get("ledger.entry"), 84, AccountCard.Line::reference));
    all.add(columns.text(texts.get("ledger.text"), 300, AccountCard.Line::text));
    all.add(
        columns.text(
            texts.get("ledger.about"),
            200,
            line -> page.choice().catalogue().get().words(line.about())));
    all.add(columns.amount(texts.get("ledger.debit"), line -> debit(line.amount())));
    all.add(columns.amount(texts.get("ledger.credit"), line -> debit(line.amount().negate())));
    all.add(columns.amount(texts.get("ledger.balance"), AccountCard.Line::balance));
  }

  private static @Nullable Money debit(Money amount) {
    return amount.isNegative() ? null : amount;
  }

  private void follow(@Nullable Look look) {
    if (look == null) return;
    if (!look.book().id().equals(account.book())) {
      page.back();
      return;
    }
    heading.set(Trail.of(desk.texts(), desk.name(account), look));
    lines.show(look);
    figures(look);
  }

  private void figures(Look look) {
    latest.run(
        () -> desk.statements().accountCard(account.id(), look.period(), look.about(), 0, 1),
        this::tell);
  }

  private void tell(AccountCard card) {
    var texts = desk.texts();
    opening.setFigure(texts.euro(card.opening()));
    opening.setNote(texts.get("ledger.card.opening", card.period().from()));
    moved.setFigure(texts.euro(card.closing().minus(card.opening())));
    moved.setNote(texts.count("ledger.card.lines", lines.count().get()));
    closing.setFigure(texts.euro(card.closing()));
    closing.setNote(texts.get("ledger.card.closing", card.period().to()));
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(tools);
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
    lines.reload();
    var look = page.choice().look().get();
    if (look != null) figures(look);
  }
}
