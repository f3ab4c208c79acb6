package coop.meent.ledger.ui;

import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.BalanceSheet;
import coop.meent.ledger.BalanceSheet.Group;
import coop.meent.ledger.Statements.AccountBalance;
import coop.meent.ui.HomeCard;
import coop.meent.ui.Latest;
import coop.meent.ui.MonthLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// On Home: what the cooperative had in cash and bank at the end of each of the last months and has
/// today, and what would be left if all that is owed came in and all that it owes was paid.
public final class CashCard implements HomeCard {

  /// Groups of the reference chart: cash and bank, claims, short-term debts.
  private static final String CASH = "BLim";

  private static final String CLAIMS = "BVor";
  private static final String DEBTS = "BSch";
  private static final int MONTHS = 12;

  private final BooksDesk desk;
  private final BookId book;
  private final Causes causes;
  private final Latest latest;
  private final Label figure = new Label();
  private final Label sentence = new Label();
  private final MonthLine line = new MonthLine();
  private final VBox content = new VBox(4, figure, sentence, line);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  private record Moment(LocalDate day, Money cash) {}

  /// @param claims what is owed to the cooperative
  /// @param debts what it owes within a year
  private record Cash(List<Moment> moments, Money claims, Money debts) {
    Money now() {
      return moments.getLast().cash;
    }

    Money settled() {
      return now().plus(claims).minus(debts);
    }
  }

  public CashCard(BooksDesk desk, BookId book, Causes causes) {
    this.desk = desk;
    this.book = book;
    this.causes = causes;
    latest = new Latest(desk.tasks());
    figure.getStyleClass().add("figure");
    sentence.getStyleClass().add("note");
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    line.setId("cashLine");
    VBox.setVgrow(line, Priority.ALWAYS);
  }

  @Override
  public Place place() {
    return Place.WIDE;
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
  public Optional<Cause> cause() {
    var label = desk.texts().get("ledger.balance-sheet.title");
    return Optional.of(new Cause(label, () -> open(YearMonth.from(desk.today()))));
  }

  private void open(YearMonth month) {
    causes.open(BooksPage.BALANCE, month, Optional.empty());
  }

  @Override
  public void refresh() {
    latest.run(this::cash, this::show);
  }

  private Cash cash() {
    var today = desk.today();
    List<Moment> moments = new ArrayList<>();
    for (int back = MONTHS; back > 0; back--)
      moments.add(moment(YearMonth.from(today).minusMonths(back).atEndOfMonth()));
    moments.add(moment(today));
    var sheet = desk.statements().balanceSheet(book, today);
    return new Cash(moments, claims(sheet), total(sheet.liabilities(), DEBTS));
  }

  private Moment moment(LocalDate day) {
    var balances = desk.statements().balances(BalanceFilter.all(book).to(day));
    var cash = balances.stream().filter(one -> isCash(one.account())).map(AccountBalance::balance);
    return new Moment(day, Money.sum(cash.toList()));
  }

  private static boolean isCash(Account account) {
    return account.rgs().filter(code -> code.startsWith(CASH)).isPresent();
  }

  private static Money claims(BalanceSheet sheet) {
    return total(sheet.assets(), CLAIMS);
  }

  private static Money total(List<Group> groups, String code) {
    return Money.sum(
        groups.stream().filter(group -> group.code().equals(code)).map(Group::total).toList());
  }

  private void show(Cash cash) {
    var texts = desk.texts();
    note.set(texts.shortDate(cash.moments.getLast().day));
    figure.setText(texts.euro(cash.now()));
    boolean isOpen = !cash.claims.isZero() || !cash.debts.isZero();
    var said =
        texts.get(
            isOpen ? "ledger.home.cash.sentence" : "ledger.home.cash.settled",
            texts.euro(cash.claims),
            texts.euro(cash.debts),
            texts.euro(cash.settled()));
    sentence.setText(said);
    line.setVisible(isOpen || cash.moments.stream().anyMatch(moment -> !moment.cash.isZero()));
    line.setAccessibleText(texts.get("ledger.home.cash.words", texts.euro(cash.now()), said));
    var outlook = isOpen ? Optional.of(outlook(cash, texts)) : Optional.<MonthLine.Point>empty();
    line.show(cash.moments.stream().map(moment -> point(moment, texts)).toList(), outlook);
  }

  private static MonthLine.Point point(Moment moment, Texts texts) {
    var amount = texts.euro(moment.cash);
    var month = texts.shortMonth(YearMonth.from(moment.day));
    var words = texts.shortDate(moment.day) + ": " + amount;
    return new MonthLine.Point(
        month, moment.cash.cents(), texts.get("ledger.home.cash.now"), words);
  }

  private static MonthLine.Point outlook(Cash cash, Texts texts) {
    var shown = texts.get("ledger.home.cash.then");
    var words = shown + ": " + texts.euro(cash.settled());
    return new MonthLine.Point("", cash.settled().cents(), shown, words);
  }
}
