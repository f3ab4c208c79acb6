package coop.meent.document.ui;

import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;

/// How large pages are shown.
sealed interface Zoom {

  int LEAST = 50;
  int MOST = 300;
  List<Integer> STEPS = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

  /// At this size a point of the paper is as large as on the paper, as far as the screen knows.
  double TRUE_SIZE = 96.0 / 72;

  /// As wide as there is room for.
  record FitWidth() implements Zoom {}

  /// The whole page at once.
  record FitPage() implements Zoom {}

  record Percent(int percent) implements Zoom {
    public Percent {
      if (percent < LEAST || percent > MOST) throw new IllegalArgumentException(percent + " %");
    }
  }

  /// What the list of zooms offers.
  static List<Zoom> choices() {
    List<Zoom> choices = new ArrayList<>();
    choices.add(new FitWidth());
    choices.add(new FitPage());
    for (int percent : STEPS) choices.add(new Percent(percent));
    return choices;
  }

  static Zoom larger(double scale) {
    for (int step : STEPS) {
      if (step > percent(scale)) return new Percent(step);
    }
    return new Percent(MOST);
  }

  static Zoom smaller(double scale) {
    for (int step : STEPS.reversed()) {
      if (step < percent(scale)) return new Percent(step);
    }
    return new Percent(LEAST);
  }

  private static int percent(double scale) {
    return (int) Math.round(scale / TRUE_SIZE * 100);
  }

  default String name(Texts texts) {
    return switch (this) {
      case FitWidth _ -> texts.get("document.zoom.width");
      case FitPage _ -> texts.get("document.zoom.page");
      case Percent(int percent) -> percent + "\u00a0%";
    };
  }
}
