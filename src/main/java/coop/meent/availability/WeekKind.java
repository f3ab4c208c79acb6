package coop.meent.availability;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// What a member says of a week; `availability.kind.<KIND>` in words.
public enum WeekKind implements Named {
  /// These hours are there.
  FIRM,
  /// These hours are there, and work is welcome.
  WISHED,
  /// Perhaps: shown, and not counted.
  TENTATIVE,
  /// Nobody plans anything here.
  PROTECTED;

  /// Whether its hours count.
  public boolean counts() {
    return this == FIRM || this == WISHED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("availability.kind." + name());
  }

  public static Optional<WeekKind> of(String name) {
    for (var kind : values())
      if (kind.name().equals(name.toUpperCase(Locale.ROOT))) return Optional.of(kind);
    return Optional.empty();
  }
}
