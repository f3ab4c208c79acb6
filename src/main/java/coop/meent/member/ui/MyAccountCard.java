package coop.meent.member.ui;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.CurrentAccount;
import coop.meent.member.CurrentAccount.Movement;
import coop.meent.member.Member;
import coop.meent.ui.Desk;
import coop.meent.ui.HomeCard;
import coop.meent.ui.Latest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// On Home: what stands between the cooperative and the person at this laptop, and what changed it
/// last. Calm: a debt has the same colour as a claim, and words.
public final class MyAccountCard implements HomeCard {

  private static final int MOST = 3;

  private final Desk desk;
  private final Books books;
  private final Member me;
  private final Clock clock;
  private final Opens opens;
  private final Latest latest;
  private final Label figure = new Label();
  private final Label sentence = new Label();
  private final VBox movements = new VBox();
  private final VBox content = new VBox(4, figure, sentence, movements);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /// Where the account is kept.
  public record Books(LedgerService ledger, Statements statements, BookId book) {}

  /// @param statement opens the member's statement
  public record Opens(Consumer<EntryId> entry, Runnable statement) {}

  public MyAccountCard(Desk desk, Books books, Member me, Clock clock, Opens opens) {
    this.desk = desk;
    this.books = books;
    this.me = me;
    this.clock = clock;
    this.opens = opens;
    latest = new Latest(desk.tasks());
    figure.setId("myBalance");
    figure.getStyleClass().add("figure");
    sentence.getStyleClass().add("note");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    movements.getStyleClass().add("movements");
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public String title() {
    return desk.texts().get("member.home.account");
  }

  @Override
  public ObservableValue<String> note() {
    return note.getReadOnlyProperty();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Optional<Cause> cause() {
    return Optional.of(new Cause(desk.texts().get("member.home.statement"), opens.statement));
  }

  @Override
  public void refresh() {
    latest.run(this::read, this::show);
  }

  private CurrentAccount read() {
    return CurrentAccount.read(
        books.ledger, books.statements, books.book, me.id(), LocalDate.now(clock), MOST);
  }

  private void show(CurrentAccount account) {
    var texts = desk.texts();
    note.set(texts.shortDate(LocalDate.now(clock)));
    figure.setText(texts.euro(account.balance().abs()));
    sentence.setText(texts.get(words(account.balance())));
    movements.getChildren().setAll(account.last().stream().map(this::row).toList());
    if (account.last().isEmpty()) movements.getChildren().setAll(nothing());
  }

  private static String words(Money balance) {
    if (balance.isZero()) return "member.home.account.nothing";
    return balance.isPositive() ? "member.home.account.yours" : "member.home.account.ours";
  }

  private Label nothing() {
    var label = new Label(desk.texts().get("member.home.account.empty"));
    label.getStyleClass().add("note");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private HBox row(Movement movement) {
    var texts = desk.texts();
    var text = new Hyperlink(movement.text());
    text.setOnAction(event -> opens.entry.accept(movement.entry()));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var date = new Label(texts.shortDate(movement.date()));
    date.getStyleClass().add("note");
    date.setMinWidth(Region.USE_PREF_SIZE);
    var amount = new Label(texts.euro(movement.amount()));
    amount.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(text, date);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(12, words, amount);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("movement");
    return row;
  }
}
