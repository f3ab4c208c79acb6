package coop.meent.document.ui;

import coop.meent.document.ChartFrame;
import coop.meent.document.LineChart;
import coop.meent.document.LineChart.Ink;
import coop.meent.document.LineChart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Draws a [LineChart] in the colours of the window. Its values are read one place after another,
/// with the pointer or, once it has the focus, with the arrow keys; a screen reader hears its
/// sentence and then each place.
public final class ChartView extends Region {

  private static final double LETTERS = 12;
  private static final double LINE_HEIGHT = 17;

  private final Rectangle ground = new Rectangle();
  private final Line reader = new Line();
  private final Label reading = new Label();
  private final List<Label> ticks = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Line> hairs = new ArrayList<>();
  private final List<Polygon> bands = new ArrayList<>();
  private final List<Polyline> lines = new ArrayList<>();
  private final Label title = new Label();
  private @Nullable LineChart chart;
  private IntFunction<String> words = place -> "";
  private int read = -1;

  public ChartView() {
    getStyleClass().add("chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    ground.getStyleClass().add("chart-ground");
    ground.setManaged(false);
    reader.getStyleClass().add("chart-reader");
    reading.getStyleClass().add("chart-reading");
    title.getStyleClass().add("chart-tick");
    setMinHeight(150);
    setPrefHeight(240);
    setOnMouseMoved(event -> read(placeAt(event.getX())));
    setOnMouseExited(event -> read(-1));
    focusedProperty()
        .subscribe((before, now) -> {
          if (!now) read(-1);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// @param words what stands at a whole place from left to right, from 0
  public void show(LineChart chart, IntFunction<String> words) {
    this.chart = chart;
    this.words = words;
    setAccessibleText(chart.words());
    hairs.clear();
    ticks.clear();
    names.clear();
    bands.clear();
    lines.clear();
    for (var ignored : chart.up().ticks()) hairs.add(styled(new Line(), "chart-hair"));
    for (var tick : chart.up().ticks()) ticks.add(tick(tick.label()));
    for (var tick : chart.across().ticks()) ticks.add(tick(tick.label()));
    for (var band : chart.bands()) bands.add(styled(new Polygon(), "chart-band", name(band.ink())));
    for (var line : chart.lines()) {
      var drawn = styled(new Polyline(), "chart-line", name(line.ink()));
      if (line.isSupposed()) drawn.getStyleClass().add("supposed");
      lines.add(drawn);
    }
    title.setText(chart.across().title());
    List<Node> all = new ArrayList<>(List.of(ground));
    all.addAll(hairs);
    all.addAll(bands);
    all.addAll(lines);
    all.addAll(ticks);
    frame(chart)
        .labels()
        .forEach(label -> {
          var name = new Label(label.line().name());
          name.getStyleClass().addAll("chart-name", name(label.line().ink()));
          names.add(name);
        });
    all.addAll(names);
    all.addAll(List.of(title, reader, reading));
    getChildren().setAll(all);
    read(Math.min(read, places() - 1));
    requestLayout();
  }

  private static Label tick(String text) {
    var label = new Label(text);
    label.getStyleClass().add("chart-tick");
    return label;
  }

  private static <N extends Node> N styled(N node, String... styles) {
    node.getStyleClass().addAll(styles);
    node.setManaged(false);
    return node;
  }

  private static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT);
  }

  private static double width(String word) {
    var text = new Text(word);
    text.setFont(Font.font("Open Sans", LETTERS));
    return Math.ceil(text.getLayoutBounds().getWidth()) + 1;
  }

  private ChartFrame frame(LineChart shown) {
    return new ChartFrame(shown, getWidth(), getHeight(), LINE_HEIGHT, ChartView::width);
  }

  @Override
  protected void layoutChildren() {
    var shown = chart;
    if (shown == null || getWidth() < 1) return;
    var frame = frame(shown);
    ground.setX(frame.left());
    ground.setY(frame.top());
    ground.setWidth(Math.max(0, frame.right() - frame.left()));
    ground.setHeight(Math.max(0, frame.bottom() - frame.top()));
    layTicks(shown, frame);
    for (int i = 0; i < lines.size(); i++)
      lines.get(i).getPoints().setAll(places(shown.lines().get(i).points(), frame));
    for (int i = 0; i < bands.size(); i++) {
      var band = shown.bands().get(i);
      var edge = new ArrayList<>(places(band.low(), frame));
      edge.addAll(places(band.high().reversed(), frame));
      bands.get(i).getPoints().setAll(edge);
    }
    layNames(frame);
    layReading(shown, frame);
  }

  private void layTicks(LineChart shown, ChartFrame frame) {
    int at = 0;
    for (var tick : shown.up().ticks()) {
      double y = Math.floor(frame.y(tick.at())) + 0.5;
      var hair = hairs.get(at);
      hair.setStartX(frame.left());
      hair.setEndX(frame.right());
      hair.setStartY(y);
      hair.setEndY(y);
      var label = ticks.get(at++);
      label.autosize();
      place(label, frame.left() - label.getWidth() - 6, y - label.getHeight() / 2);
    }
    for (var tick : shown.across().ticks()) {
      var label = ticks.get(at++);
      label.autosize();
      double x = frame.x(tick.at()) - label.getWidth() / 2;
      place(label, Math.min(x, getWidth() - label.getWidth()), frame.bottom() + 3);
    }
    title.autosize();
    place(
        title,
        (frame.left() + frame.right() - title.getWidth()) / 2,
        frame.bottom() + 3 + LINE_HEIGHT);
  }

  private void layNames(ChartFrame frame) {
    var labels = frame.labels();
    for (int i = 0; i < labels.size(); i++) {
      var name = names.get(i);
      name.autosize();
      place(name, labels.get(i).x(), labels.get(i).y() - name.getHeight() / 2);
    }
  }

  private void layReading(LineChart shown, ChartFrame frame) {
    double x = Math.floor(frame.x(shown.across().least() + Math.max(0, read))) + 0.5;
    reader.setStartX(x);
    reader.setEndX(x);
    reader.setStartY(frame.top());
    reader.setEndY(frame.bottom());
    reading.autosize();
    boolean isLeft = x + 8 + reading.getWidth() > getWidth();
    double where = isLeft ? Math.max(0, x - 8 - reading.getWidth()) : x + 8;
    place(reading, where, frame.top());
  }

  private void place(Label label, double x, double y) {
    label.relocate(snapPositionX(x), snapPositionY(y));
  }

  private static List<Double> places(List<Point> points, ChartFrame frame) {
    List<Double> places = new ArrayList<>();
    for (var point : points) {
      places.add(frame.x(point.x()));
      places.add(frame.y(point.y()));
    }
    return places;
  }

  private int places() {
    var shown = chart;
    return shown == null ? 0 : (int) (shown.across().most() - shown.across().least()) + 1;
  }

  private int placeAt(double x) {
    var shown = chart;
    if (shown == null) return -1;
    return (int) Math.round(frame(shown).across(x) - shown.across().least());
  }

  private void key(KeyEvent event) {
    int next =
        switch (event.getCode()) {
          case KeyCode.RIGHT -> Math.min(places() - 1, read + 1);
          case KeyCode.LEFT -> Math.max(0, read < 0 ? places() - 1 : read - 1);
          case KeyCode.HOME -> 0;
          case KeyCode.END -> places() - 1;
          default -> -2;
        };
    boolean isOther = event.isAltDown() || event.isControlDown() || event.isMetaDown();
    if (next == -2 || isOther) return;
    read(next);
    event.consume();
  }

  /// The place that is read now; below zero: none.
  private void read(int place) {
    read = place;
    boolean isRead = place >= 0 && chart != null;
    reader.setVisible(isRead);
    reading.setVisible(isRead);
    reading.setText(isRead ? words.apply(place) : "");
    var shown = chart;
    if (shown != null)
      setAccessibleText(isRead ? words.apply(place).replace('\n', ' ') : shown.words());
    requestLayout();
  }
}
