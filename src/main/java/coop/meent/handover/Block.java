package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// What a colleague must know to go on without the one who knows it; `dossier.block.<NAME>` in
/// words, and `dossier.ask.<NAME>` what to write there.
public enum Block implements Named {
  /// Calm, to watch or urgent.
  STATE(14),
  STORY(180),
  /// What was promised to the client, by whom and when.
  PROMISES(30),
  ACTIONS(14),
  DECISIONS(120),
  /// What may happen, and what to do then.
  IF_THEN(120),
  PEOPLE(90),
  /// Which system, where the secret is kept, who grants it. Never the secret.
  ACCESS(90),
  MONEY(60),
  CONTRACT(180),
  RISKS(60),
  /// What whoever takes over does in the first week.
  RECEIVER(180),
  /// How the two would work side by side for a moment.
  OVERLAP(180);

  private final int days;

  Block(int days) {
    this.days = days;
  }

  /// After how many days what stands there is old, unless somebody looked and it still held.
  public int days() {
    return days;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("dossier.block." + name());
  }

  public static Optional<Block> of(String name) {
    var wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (var block : values()) if (block.name().equals(wanted)) return Optional.of(block);
    return Optional.empty();
  }
}
