package coop.meent.sharing;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What members give each other; `sharing.kind.<KIND>` in words.
public enum Kind implements Named {
  LEAD,
  HOUR,
  ADVICE,
  /// Somebody's work was taken over for a while.
  COVER,
  LESSON;

  /// Those that no room knows of, so that who got them tells it.
  public static final Set<Kind> TOLD = EnumSet.of(HOUR, ADVICE, LESSON);

  static Optional<Kind> of(String word) {
    for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("sharing.kind." + name());
  }
}
