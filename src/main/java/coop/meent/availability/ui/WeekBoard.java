package coop.meent.availability.ui;

import coop.meent.availability.MemberWeeks;
import coop.meent.availability.SaidWeek;
import coop.meent.availability.WeekKind;
import coop.meent.base.Texts;
import coop.meent.base.Week;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Half a year of weeks, thirteen on a row. One draws over weeks with the mouse, or goes along them
/// with the arrows, stretching with Shift; what is chosen is told when the mouse is let go, or on
/// Enter.
final class WeekBoard extends GridPane {

  static final int WEEKS = 26;
  private static final int ON_A_ROW = 13;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Texts texts;
  private final Week first;
  private final List<VBox> cells = new ArrayList<>();
  private final BiConsumer<Week, Week> drawn;
  private int from;
  private int to;

  /// @param drawn the first and the last week that were drawn over
  WeekBoard(Texts texts, Week first, BiConsumer<Week, Week> drawn) {
    this.texts = texts;
    this.first = first;
    this.drawn = drawn;
    getStyleClass().add("week-board");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    for (int i = 0; i < ON_A_ROW; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / ON_A_ROW);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < WEEKS; i++) add(cell(i), i % ON_A_ROW, i / ON_A_ROW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().subscribe(this::mark);
  }

  private VBox cell(int i) {
    var week = first.plus(i);
    var cell = new VBox(1, label(head(week, i), "week-number"), label("", "week-hours"));
    cell.getStyleClass().add("week-cell");
    cell.setAlignment(Pos.CENTER);
    cell.setMaxWidth(Double.MAX_VALUE);
    cells.add(cell);
    cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begin(i, event));
    cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::stretch);
    cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> tell());
    return cell;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  /// The number of the week, with the month where one begins.
  private String head(Week week, int i) {
    var month = month(week.sunday());
    boolean begins = i == 0 || !month.equals(month(week.sunday().minusWeeks(1)));
    return begins ? month + " " + week.number() : String.valueOf(week.number());
  }

  private String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale()).replace(".", "");
  }

  private Locale locale() {
    return texts.language().locale();
  }

  void show(MemberWeeks said, Map<Week, String> reasons, LocalDate today) {
    for (int i = 0; i < WEEKS; i++) {
      var week = first.plus(i);
      var cell = cells.get(i);
      cell.getStyleClass().setAll("week-cell");
      said.said(week)
          .ifPresent(one -> {
            cell.getStyleClass().add(one.kind().name().toLowerCase(Locale.ROOT));
            said.confidence(week, today)
                .filter(worth -> !worth.isFull())
                .ifPresent(worth -> cell.getStyleClass().add("aged"));
          });
      var hours = (Label) cell.getChildren().getLast();
      hours.setText(said.said(week).map(this::hours).orElse("·"));
      cell.setAccessibleText(words(week, said, reasons, today));
    }
    mark();
  }

  private String hours(SaidWeek one) {
    if (one.kind() == WeekKind.PROTECTED) return "×";
    return one.kind() == WeekKind.TENTATIVE
        ? one.hours() + "?"
        : String.valueOf(one.hours()) + (one.kind() == WeekKind.WISHED ? "+" : "");
  }

  /// A week in words, as it is read aloud and said below the board.
  private String words(Week week, MemberWeeks said, Map<Week, String> reasons, LocalDate today) {
    var name =
        texts.get(
            "availability.week",
            week.number(),
            texts.shortDate(week.monday()),
            texts.shortDate(week.sunday()));
    var one = said.said(week);
    if (one.isEmpty()) return name + ": " + texts.get("availability.unsaid");
    var words = new StringBuilder(name).append(": ").append(one.get().kind().in(texts));
    if (one.get().kind() != WeekKind.PROTECTED)
      words.append(", ").append(texts.get("availability.hours", one.get().hours()));
    said.age(week)
        .ifPresent(day ->
            words
                .append(" · ")
                .append(
                    texts.get(
                        "availability.said",
                        texts.shortDate(day),
                        said.confidence(week, today).map(worth -> worth.percent()).orElse(0))));
    if (reasons.containsKey(week)) words.append(" · ").append(reasons.get(week));
    return words.toString();
  }

  /// What stands of the week that the keys or the mouse chose last.
  String chosenWords() {
    var words = cells.get(to).getAccessibleText();
    return words == null ? "" : words;
  }

  private void begin(int i, MouseEvent event) {
    requestFocus();
    if (!event.isShiftDown()) from = i;
    to = i;
    mark();
  }

  /// While the button is down all is told to the week where it went down: which one the pointer is
  /// over now is worked out.
  private void stretch(MouseEvent event) {
    var point = sceneToLocal(event.getSceneX(), event.getSceneY());
    for (int i = 0; i < WEEKS; i++) if (cells.get(i).getBoundsInParent().contains(point)) to = i;
    mark();
  }

  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -ON_A_ROW;
          case DOWN -> ON_A_ROW;
          case HOME -> -to;
          case END -> WEEKS - 1 - to;
          default -> 0;
        };
    if (step != 0 || event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
      to = Math.clamp((long) to + step, 0, WEEKS - 1);
      if (!event.isShiftDown()) from = to;
      mark();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      tell();
      event.consume();
    }
  }

  private void tell() {
    drawn.accept(first.plus(Math.min(from, to)), first.plus(Math.max(from, to)));
  }

  private void mark() {
    for (int i = 0; i < WEEKS; i++)
      cells
          .get(i)
          .pseudoClassStateChanged(
              CHOSEN, i >= Math.min(from, to) && i <= Math.max(from, to) && isFocused());
    setAccessibleText(chosenWords());
  }
}
