package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Decisions of one feature that can contradict each other.
public interface Rivals {

  /// Where the decisions are noted.
  Set<String> tables();

  /// Keeps one and takes the others back.
  ///
  /// @return whether they still contradicted each other
  boolean keep(Contradiction contradiction, UUID row);

  Told told(Contradiction contradiction, Texts texts);

  /// What was decided, and is no longer there.
  static Said gone(Texts texts) {
    return new Said("?", texts.get("sync.decision.gone"), List.of());
  }
}
