package coop.meent.ledger.ui;

import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.ledger.BalanceSheet;
import coop.meent.ledger.BalanceSheet.Group;
import coop.meent.ui.HomeCard;
import coop.meent.ui.Latest;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// On Home: how the cooperative stands today, in one figure and a sentence.
public final class StandingCard implements HomeCard {

  /// Cash and bank, in the reference chart.
  private static final String CASH = "BLim";

  private final BooksDesk desk;
  private final BookId book;
  private final Latest latest;
  private final Label figure = new Label();
  private final Label sentence = new Label();
  private final VBox content = new VBox(4, figure, sentence);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  public StandingCard(BooksDesk desk, BookId book) {
    this.desk = desk;
    this.book = book;
    latest = new Latest(desk.tasks());
    figure.getStyleClass().add("figure");
    sentence.getStyleClass().add("note");
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public String title() {
    return desk.texts().get("ledger.home.standing");
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
  public void refresh() {
    latest.run(() -> desk.statements().balanceSheet(book, desk.today()), this::show);
  }

  private void show(BalanceSheet sheet) {
    var texts = desk.texts();
    note.set(texts.shortDate(sheet.date()));
    figure.setText(texts.euro(total(sheet.assets())));
    sentence.setText(
        texts.get(
            "ledger.home.standing.sentence",
            texts.euro(sheet.totalLiabilities()),
            texts.euro(sheet.totalEquity())));
  }

  private static Money total(List<Group> groups) {
    return Money.sum(
        groups.stream().filter(group -> group.code().equals(CASH)).map(Group::total).toList());
  }
}
