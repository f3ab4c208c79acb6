package coop.meent.ledger.ui;

import coop.meent.ledger.ui.BookChoice.Look;
import coop.meent.ui.Columns;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A statement: a sentence that says what it comes to, and the figures; an account opens its card.
final class StatementView implements View {

  private final BooksPage page;
  private final BooksDesk desk;
  private final StatementRows statement;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private final Node tools;
  private final TableColumn<StatementRow, ?> amount;
  private final TableColumn<StatementRow, ?> previous;
  private Subscription following = Subscription.EMPTY;

  @FXML private Label sentence;
  @FXML private RowTable<StatementRow> table;

  StatementView(BooksPage page, StatementRows statement) {
    this.page = page;
    this.statement = statement;
    desk = page.desk();
    latest = new Latest(desk.tasks());
    var title = desk.texts().get(statement.title());
    heading = new ReadOnlyObjectWrapper<>(Heading.of(title));
    root = Fxml.load(this, desk.texts());
    tools = new BookBar(page);
    var columns = new Columns<StatementRow>(desk.texts());
    table.column("label", columns.text(title, 480, StatementRow::label));
    amount = columns.amount("", StatementRow::amount);
    previous = columns.amount("", StatementRow::previous);
    amount.setMaxWidth(220);
    previous.setMaxWidth(220);
    table.column("amount", amount);
    table.column("previous", previous);
    table
        .getColumns()
        .forEach(column -> {
          column.setSortable(false);
          column.setReorderable(false);
        });
    table.setAccessibleText(title);
    table.setPlaceholder(NoEntries.with(page));
    table.onStyle(row -> row.kind().style());
    table.onOpen(row -> row.account().ifPresent(page::openAccount));
  }

  private void follow(@Nullable Look look) {
    if (look == null) return;
    heading.set(Trail.of(desk.texts(), desk.texts().get(statement.title()), look));
    latest.run(() -> statement.read(look), this::show);
  }

  private void show(StatementRows.Shown now) {
    amount.setText(now.amount());
    previous.setText(now.previous());
    previous.setVisible(!now.previous().isEmpty());
    table.getItems().setAll(now.rows());
    table.makeRoom(now.rows());
    sentence.setText(now.sentence());
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(tools);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return table.shortcuts(desk.texts());
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
    page.choice().load();
    following = page.choice().look().subscribe(this::follow);
  }

  @Override
  public void hidden() {
    following.unsubscribe();
  }

  @Override
  public void refresh() {
    page.choice().load();
    follow(page.choice().look().get());
  }
}
