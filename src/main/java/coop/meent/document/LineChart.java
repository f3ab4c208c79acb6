package coop.meent.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// A drawing of lines and bands over time, as plain figures: the window and the paper draw the same
/// one. A sentence says what it shows, so that nobody needs the picture; labels stand at the lines.
///
/// @param key its name, the same in every language
/// @param title read above it; may be empty
/// @param words what it shows, for who does not see it
/// @param note what it rests on and does not know, printed below it and never without it; may be
///   empty
/// @param across from left to right
/// @param up from below
/// @param bands lie below the lines, the first lowest
public record LineChart(
    String key,
    String title,
    String words,
    String note,
    Axis across,
    Axis up,
    List<Band> bands,
    List<Line> lines) {

  /// Named colours, in the order in which series take them.
  public enum Ink {
    ACCENT,
    OCHRE,
    BLUE,
    CLAY,
    MUTED
  }

  public record Tick(double at, String label) {}

  /// @param title may be empty
  public record Axis(String title, double least, double most, List<Tick> ticks) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int MOST_TICKS = 6;

    public Axis {
      ticks = List.copyOf(ticks);
      if (!(most > least)) throw new IllegalArgumentException(title + ": " + least + " to " + most);
    }

    /// From zero to the first round step that is not below `most`, in at most six even steps.
    public static Axis upTo(double most, String title, DoubleFunction<String> label) {
      double rough = Math.max(most, 1e-12) / MOST_TICKS;
      double size = Math.pow(10, Math.floor(Math.log10(rough)));
      double step = 10 * size;
      for (double one : STEPS) {
        if (one * size < rough * (1 - 1e-9)) continue;
        step = one * size;
        break;
      }
      int count = (int) Math.ceil(most / step - 1e-9);
      return inSteps(0, step, Math.max(1, count), title, label);
    }

    public static Axis inSteps(
        double least, double step, int count, String title, DoubleFunction<String> label) {
      List<Tick> ticks = new ArrayList<>();
      for (int i = 0; i <= count; i++)
        ticks.add(new Tick(least + i * step, label.apply(least + i * step)));
      return new Axis(title, least, least + count * step, ticks);
    }

    /// Where a value lies between the ends, 0 to 1.
    double part(double value) {
      return (value - least) / (most - least);
    }
  }

  public record Point(double x, double y) {}

  /// @param name stands at its end; may be empty
  /// @param isSupposed drawn as a dash
  public record Line(String name, Ink ink, boolean isSupposed, List<Point> points) {
    public Line {
      points = List.copyOf(points);
      if (points.isEmpty()) throw new IllegalArgumentException(name + " has no points");
    }
  }

  /// Between a lower and an upper edge with the same places from left to right.
  public record Band(Ink ink, List<Point> low, List<Point> high) {
    public Band {
      low = List.copyOf(low);
      high = List.copyOf(high);
      if (low.size() != high.size()) throw new IllegalArgumentException("edges of a band");
    }
  }

  public LineChart {
    bands = List.copyOf(bands);
    lines = List.copyOf(lines);
    if (words.isBlank()) throw new IllegalArgumentException(key + " is without words");
  }
}
