package coop.meent.document;

import coop.meent.document.LineChart.Line;
import coop.meent.document.LineChart.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where the parts of a [LineChart] come to stand in a given room. Pure arithmetic, the same for
/// window and paper.
public final class ChartFrame {

  private static final double GAP = 6;
  private static final double DOT_GAP = 8;

  private final LineChart chart;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final double lineHeight;
  private final ToDoubleFunction<String> widths;

  /// The name of a line, with the middle of its left edge.
  public record Label(Line line, double x, double y) {}

  /// @param lineHeight of its letters
  /// @param widths of words
  public ChartFrame(
      LineChart chart,
      double width,
      double height,
      double lineHeight,
      ToDoubleFunction<String> widths) {
    this.chart = chart;
    this.lineHeight = lineHeight;
    this.widths = widths;
    left = Math.ceil(widest(chart.up().ticks().stream().map(LineChart.Tick::label).toList()) + GAP);
    double names = widest(chart.lines().stream().map(Line::name).toList());
    right = Math.floor(width - Math.max(GAP, names == 0 ? 0 : names + DOT_GAP));
    top = Math.ceil(lineHeight / 2 + 2);
    bottom = Math.floor(height - lineHeight * (chart.across().title().isEmpty() ? 1.3 : 2.4));
  }

  private double widest(List<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).mapToDouble(widths).max().orElse(0);
  }

  public double left() {
    return left;
  }

  public double right() {
    return right;
  }

  public double top() {
    return top;
  }

  public double bottom() {
    return bottom;
  }

  public double x(double value) {
    return left + (right - left) * chart.across().part(value);
  }

  public double y(double value) {
    return bottom - (bottom - top) * chart.up().part(value);
  }

  /// The place across that lies nearest to a point of the room.
  public double across(double x) {
    double part = Math.clamp((x - left) / Math.max(1, right - left), 0, 1);
    return chart.across().least() + part * (chart.across().most() - chart.across().least());
  }

  /// Names at the ends of their lines, moved apart where they would lie over each other.
  public List<Label> labels() {
    var named =
        chart.lines().stream()
            .filter(line -> !line.name().isEmpty())
            .sorted(Comparator.comparingDouble((Line line) -> -end(line).y()))
            .toList();
    var at = new double[named.size()];
    for (int i = 0; i < at.length; i++) {
      double wanted = y(end(named.get(i)).y());
      at[i] = i == 0 ? wanted : Math.max(wanted, at[i - 1] + lineHeight);
    }
    for (int i = at.length - 1; i >= 0; i--) {
      double lowest = i == at.length - 1 ? bottom : at[i + 1] - lineHeight;
      at[i] = Math.min(at[i], lowest);
    }
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < at.length; i++)
      labels.add(new Label(named.get(i), x(end(named.get(i)).x()) + DOT_GAP, at[i]));
    return labels;
  }

  private static Point end(Line line) {
    return line.points().getLast();
  }
}
