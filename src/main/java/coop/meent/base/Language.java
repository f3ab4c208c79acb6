package coop.meent.base;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /// The language of the system, English when Meent does not speak it. What the user's own settings
  /// say comes before what Java makes of them, since it forgets a locale that is not installed.
  ///
  /// @param setting reads an environment variable; null where it is not set
  public static Language ofSystem(UnaryOperator<@Nullable String> setting) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(setting)
        .filter(value -> value != null && value.length() >= 2 && !value.startsWith("C"))
        .findFirst()
        .map(value -> ofCode(value.substring(0, 2)))
        .orElseGet(() -> ofCode(Locale.getDefault().getLanguage()))
        .orElse(EN);
  }
}
