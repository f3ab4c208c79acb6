package coop.meent.teamroom;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// How the work goes for somebody; of the work, never of the person. `teamroom.pace.<PACE>` in
/// words.
public enum Pace implements Named {
  GOING,
  FULL,
  STUCK;

  @Override
  public String in(Texts texts) {
    return texts.get("teamroom.pace." + name());
  }

  /// Empty for a word of a newer Meent.
  static Optional<Pace> of(String name) {
    for (var pace : values()) if (pace.name().equals(name)) return Optional.of(pace);
    return Optional.empty();
  }
}
