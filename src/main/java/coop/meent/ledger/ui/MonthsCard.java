package coop.meent.ledger.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Texts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.IncomeStatement.Totals;
import coop.meent.ui.HomeCard;
import coop.meent.ui.Latest;
import coop.meent.ui.MonthBars;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// On Home: what each of the last twelve months brought and cost, and what this month comes to.
public final class MonthsCard implements HomeCard {

  private static final int MONTHS = 12;

  private final BooksDesk desk;
  private final BookId book;
  private final Causes causes;
  private final Latest latest;
  private final Label sentence = new Label();
  private final MonthBars bars = new MonthBars();
  private final VBox content = new VBox(8, sentence, bars);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  private record Month(YearMonth month, Totals totals) {}

  public MonthsCard(BooksDesk desk, BookId book, Causes causes) {
    this.desk = desk;
    this.book = book;
    this.causes = causes;
    latest = new Latest(desk.tasks());
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    bars.setId("monthBars");
    bars.onOpen(this::open);
    bars.setMinHeight(140);
    bars.setMaxHeight(360);
    VBox.setVgrow(bars, Priority.ALWAYS);
    VBox.setVgrow(content, Priority.ALWAYS);
  }

  @Override
  public Place place() {
    return Place.WIDE;
  }

  @Override
  public String title() {
    return desk.texts().get("ledger.home.months");
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
    var label = desk.texts().get("ledger.income.title");
    return Optional.of(new Cause(label, () -> open(MONTHS - 1)));
  }

  /// @param index of the month, the last is this one
  private void open(int index) {
    var month = YearMonth.from(desk.today()).minusMonths(MONTHS - 1L - index);
    causes.open(BooksPage.INCOME, month, Optional.empty());
  }

  @Override
  public void refresh() {
    latest.run(this::months, this::show);
  }

  private List<Month> months() {
    var now = YearMonth.from(desk.today());
    List<Month> months = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      var month = now.minusMonths(back);
      var period = FiscalPeriod.month(month);
      var statement = desk.statements().incomeStatement(book, period, Dimensions.NONE);
      months.add(new Month(month, statement.totals()));
    }
    return months;
  }

  private void show(List<Month> months) {
    var texts = desk.texts();
    var last = months.getLast();
    note.set(name(last.month, TextStyle.FULL_STANDALONE, texts) + " " + last.month.getYear());
    var totals = last.totals;
    boolean isEmpty = months.stream().allMatch(month -> isNothing(month.totals));
    bars.setVisible(!isEmpty);
    var said =
        isEmpty
            ? texts.get("ledger.home.months.none")
            : texts.get(
                "ledger.home.months.sentence",
                texts.euro(totals.income()),
                texts.euro(totals.costs()),
                texts.euro(totals.result()));
    sentence.setText(said);
    bars.setAccessibleText(said);
    bars.show(
        texts.get("ledger.home.income"),
        texts.get("ledger.home.costs"),
        months.stream().map(month -> bar(month, texts)).toList());
  }

  private static boolean isNothing(Totals totals) {
    return totals.income().isZero() && totals.costs().isZero();
  }

  private static MonthBars.Month bar(Month month, Texts texts) {
    var totals = month.totals;
    return new MonthBars.Month(
        name(month.month, TextStyle.SHORT_STANDALONE, texts),
        Math.max(0, totals.income().cents()),
        Math.max(0, totals.costs().cents()),
        texts.get(
            "ledger.home.months.words",
            name(month.month, TextStyle.FULL_STANDALONE, texts) + " " + month.month.getYear(),
            texts.euro(totals.income()),
            texts.euro(totals.costs())));
  }

  private static String name(YearMonth month, TextStyle style, Texts texts) {
    return month.getMonth().getDisplayName(style, texts.language().locale());
  }
}
