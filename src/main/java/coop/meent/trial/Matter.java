package coop.meent.trial;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// What sort of thing may be read on trial; `trial.matter.<MATTER>` in words.
public enum Matter implements Named {
  /// Names and trades of the members; nothing more of them.
  COLLEAGUES,
  /// One rule of the statutes, by its key.
  RULE,
  /// Name and dates of one assignment, by its id.
  ASSIGNMENT;

  /// Empty for what a newer Meent wrote.
  static Optional<Matter> of(String name) {
    for (var matter : values()) if (matter.name().equals(name)) return Optional.of(matter);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("trial.matter." + name());
  }
}
