package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// One amount over the months as a line, with what may come after it as a dash. The names stand at
/// the line itself. The sentence beside it says what matters.
public final class MonthLine extends Region {

  private static final double TOP = 22;
  private static final double BOTTOM = 20;
  private static final double DOT = 3;

  private final Polyline line = new Polyline();
  private final Line dash = new Line();
  private final Line ground = new Line();
  private final Region dot = new Region();
  private final Label first = new Label();
  private final Label now = new Label();
  private final Label then = new Label();
  private final List<Region> hovers = new ArrayList<>();
  private List<Point> points = List.of();
  private Optional<Point> outlook = Optional.empty();

  /// @param label of the month, below the first
  /// @param value what counts for its height
  /// @param words in full, for hovering
  public record Point(String label, long value, String shown, String words) {}

  public MonthLine() {
    getStyleClass().add("month-line");
    line.getStyleClass().add("line-first");
    dash.getStyleClass().add("line-dash");
    ground.getStyleClass().add("line-ground");
    dot.getStyleClass().addAll("dot", "ok");
    now.getStyleClass().add("first");
    then.getStyleClass().add("second");
    first.getStyleClass().add("note");
    setMinHeight(100);
    setPrefHeight(140);
  }

  /// @param outlook what comes after the last point if a supposition holds
  public void show(List<Point> points, Optional<Point> outlook) {
    this.points = List.copyOf(points);
    this.outlook = outlook;
    first.setText(points.getFirst().label());
    now.setText(points.getLast().shown());
    then.setText(outlook.map(Point::shown).orElse(""));
    hovers.clear();
    points.forEach(point -> hovers.add(hover(point)));
    outlook.ifPresent(point -> hovers.add(hover(point)));
    getChildren().setAll(ground, line);
    if (outlook.isPresent()) getChildren().addAll(dash, then);
    getChildren().addAll(dot, first, now);
    getChildren().addAll(hovers);
    requestLayout();
  }

  private static Region hover(Point point) {
    var place = new Region();
    Tooltip.install(place, new Tooltip(point.words()));
    return place;
  }

  @Override
  protected void layoutChildren() {
    if (points.isEmpty()) return;
    int steps = points.size() - 1 + (outlook.isPresent() ? 2 : 0);
    double step = getWidth() / Math.max(1, steps);
    var scale = new Heights(getHeight());
    line.getPoints().clear();
    for (int i = 0; i < points.size(); i++) {
      line.getPoints().addAll(i * step, scale.of(points.get(i).value()));
      hovers.get(i).resizeRelocate(i * step - step / 2, 0, step, getHeight());
    }
    double x = (points.size() - 1) * step;
    double y = scale.of(points.getLast().value());
    dot.resizeRelocate(x - DOT - 1, y - DOT - 1, 2 * DOT + 2, 2 * DOT + 2);
    outlook.ifPresent(point -> {
      dash.setStartX(x);
      dash.setStartY(y);
      dash.setEndX(getWidth());
      dash.setEndY(scale.of(point.value()));
      hovers.getLast().resizeRelocate(x + step / 2, 0, getWidth() - x - step / 2, getHeight());
    });
    double zero = scale.of(0);
    ground.setStartX(0);
    ground.setEndX(getWidth());
    ground.setStartY(zero);
    ground.setEndY(zero);
    double bottom = getHeight() - BOTTOM + 2;
    place(first, 0, bottom);
    place(now, x - now.prefWidth(-1) - 4, y - TOP);
    place(then, getWidth() - then.prefWidth(-1), bottom);
  }

  private void place(Label label, double x, double y) {
    label.autosize();
    double most = Math.max(0, getWidth() - label.getWidth());
    double lowest = Math.max(0, getHeight() - label.getHeight());
    label.relocate(snapPositionX(Math.clamp(x, 0, most)), snapPositionY(Math.clamp(y, 0, lowest)));
  }

  /// Where an amount stands: zero is always in sight.
  private final class Heights {
    private final double height;
    private final long least;
    private final long most;

    Heights(double height) {
      this.height = height;
      long low = 0;
      long high = 1;
      for (var point : points) {
        low = Math.min(low, point.value());
        high = Math.max(high, point.value());
      }
      least = Math.min(low, outlook.map(Point::value).orElse(low));
      most = Math.max(high, outlook.map(Point::value).orElse(high));
    }

    double of(long value) {
      double room = height - TOP - BOTTOM;
      return TOP + room * (most - value) / (double) (most - least);
    }
  }
}
