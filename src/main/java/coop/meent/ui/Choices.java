package coop.meent.ui;

import coop.meent.base.Language;
import java.util.List;

/// How this person wants the window.
///
/// @param language of the window; a report may have another
/// @param percent of the size that the window is made for, one of [#SIZES]
public record Choices(Language language, Colours colours, int percent) {

  public static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

  /// A size that is not there becomes the nearest that is.
  public Choices {
    percent = nearest(percent);
  }

  /// Light, dark, high contrast, or as the system says.
  public enum Colours {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST;

    public Theme.Tint tint() {
      return switch (this) {
        case SYSTEM -> Theme.Tint.ofSystem();
        case LIGHT -> Theme.Tint.LIGHT;
        case DARK -> Theme.Tint.DARK;
        case CONTRAST -> Theme.Tint.CONTRAST;
      };
    }
  }

  public Choices in(Language other) {
    return new Choices(other, colours, percent);
  }

  public Choices in(Colours other) {
    return new Choices(language, other, percent);
  }

  public Choices at(int otherPercent) {
    return new Choices(language, colours, otherPercent);
  }

  /// One size up or down, or back to the first.
  public Choices resized(Step step) {
    int now = SIZES.indexOf(percent);
    int next =
        switch (step) {
          case LARGER -> Math.min(now + 1, SIZES.size() - 1);
          case SMALLER -> Math.max(now - 1, 0);
          case AS_MADE -> 0;
        };
    return at(SIZES.get(next));
  }

  /// What Ctrl+Shift with +, − or 0 asks for.
  public enum Step {
    LARGER,
    SMALLER,
    AS_MADE
  }

  private static int nearest(int percent) {
    int nearest = SIZES.getFirst();
    for (int size : SIZES)
      if (Math.abs(size - percent) < Math.abs(nearest - percent)) nearest = size;
    return nearest;
  }
}
