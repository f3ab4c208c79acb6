package coop.meent.base;

import java.util.Locale;
import java.util.Optional;

/// The languages Meent speaks; a report may speak another one than the window.
public enum Language {
  EN(Locale.UK),
  NL(Locale.of("nl", "NL"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /// The code of two letters, `en` or `nl`.
  public String code() {
    return locale.getLanguage();
  }

  public static Optional<Language> ofCode(String code) {
    for (var language : values()) {
      if (language.code().equalsIgnoreCase(code)) return Optional.of(language);
    }
    return Optional.empty();
  }

  /// The language of the system, English when Meent does not speak it.
  public static Language ofSystem() {
    return ofCode(Locale.getDefault().getLanguage()).orElse(EN);
  }
}
