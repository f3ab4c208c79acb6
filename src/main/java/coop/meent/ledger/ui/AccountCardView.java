package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountCard;
import coop.meent.ledger.CardFilter;
import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.Columns;
import coop.meent.ui.FigureCard;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.PagedTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private final PagedTable<AccountCard.Line, CardFilter> lines;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private final Node tools;
  private Subscription following = Subscription.EMPTY;

  @FXML private FilterBar bar;
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
    lines = new PagedTable<>(desk.tasks(), new AccountCardSource(desk.statements()));
    root = Fxml.load(this, desk.texts());
    tools = new HBox(8, backButton(), new BookBar(page));
    addColumns();
    var table = lines.table();
    table.setId("lines");
    table.setAccessibleText(desk.name(account));
    table.onOpen(line -> page.openEntry(line.entry()));
    TableTools.of(desk.desk(), "account-card", lines, bar);
    table.setPlaceholder(NoEntries.with(page));
    VBox.setVgrow(table, Priority.ALWAYS);
    place.getChildren().setAll(table);
    bar.filter().subscribe((before, now) -> show());
    lines.count().subscribe(this::count);
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
    lines.column("date", columns.date(texts.get("ledger.date"), AccountCard.Line::date));
    lines.column("entry", columns.code(texts.get("ledger.entry"), 84, AccountCard.Line::reference));
    lines.column("text", columns.text(texts.get("ledger.text"), 300, AccountCard.Line::text));
    lines.column("about", columns.text(texts.get("ledger.about"), 200, this::about));
    lines.column("debit", columns.amount(texts.get("ledger.debit"), line -> debit(line.amount())));
    lines.column(
        "credit",
        columns.amount(texts.get("ledger.credit"), line -> debit(line.amount().negate())));
    lines.column("balance", columns.amount(texts.get("ledger.balance"), AccountCard.Line::balance));
  }

  private String about(AccountCard.Line line) {
    return page.choice().catalogue().get().words(line.about());
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
    show();
    figures(look);
  }

  private void show() {
    var look = page.choice().look().get();
    if (look == null) return;
    lines.show(
        CardFilter.all(account.id(), look.period(), look.about()).holding(bar.filter().get()));
  }

  private void count(Number count) {
    var texts = desk.texts();
    bar.countProperty().set(texts.count("ledger.card.count", count.longValue()));
    if (bar.filter().get().isEmpty())
      moved.setNote(texts.count("ledger.card.lines", count.longValue()));
  }

  private void figures(Look look) {
    latest.run(
        () ->
            new Read(
                desk.statements().accountCard(account.id(), look.period(), look.about(), 0, 1),
                desk.ledger().lastDayOf(account.book(), look.period())),
        this::tell);
  }

  /// @param through the day that the closing balance speaks of, as on paper
  private record Read(AccountCard card, LocalDate through) {}

  private void tell(Read read) {
    var card = read.card();
    var texts = desk.texts();
    opening.setFigure(texts.euro(card.opening()));
    opening.setNote(texts.get("ledger.card.opening", card.period().from()));
    moved.setFigure(texts.euro(card.closing().minus(card.opening())));
    closing.setFigure(texts.euro(card.closing()));
    closing.setNote(texts.get("ledger.card.closing", read.through()));
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(tools);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(lines.table().shortcuts(desk.texts()));
    all.addAll(bar.shortcuts(lines.table()));
    return all;
  }

  @Override
  public void enter() {
    lines.table().requestFocus();
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
