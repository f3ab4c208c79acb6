package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.util.Optional;

/// One thing that speaks for two people.
///
/// @param skill of [Kind#LEARNS] alone
public record Reason(Kind kind, MemberId from, MemberId to, Optional<SkillId> skill) {

  /// `bond.reason.<KIND>` in words.
  public enum Kind {
    /// The second wants to grow in what the first does well.
    LEARNS,
    /// They do different things well.
    DIFFERENT,
    /// They never had coffee, as far as anybody noted.
    NEW;

    static Optional<Kind> of(String word) {
      for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
      return Optional.empty();
    }
  }
}
