package coop.meent.ui;

import coop.meent.base.Language;

/// How this person wants the window.
///
/// @param language of the window; a report may have another
public record Choices(Language language, Colours colours) {

  /// Light, dark, or as the system says.
  public enum Colours {
    SYSTEM,
    LIGHT,
    DARK;

    public Theme.Tint tint() {
      return switch (this) {
        case SYSTEM -> Theme.Tint.ofSystem();
        case LIGHT -> Theme.Tint.LIGHT;
        case DARK -> Theme.Tint.DARK;
      };
    }
  }
}
