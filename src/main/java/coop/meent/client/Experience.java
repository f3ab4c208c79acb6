package coop.meent.client;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// How it was for a member to work for a client.
///
/// @param expires the last day on which it counts
/// @param words of the cooperation, not of a person
public record Experience(
    MemberId by,
    LocalDate on,
    LocalDate expires,
    ScopeChanges scopeChanges,
    boolean wouldAgain,
    Optional<String> words) {

  /// How often what was asked changed on the way; `client.scope.<CASE>` in words.
  public enum ScopeChanges implements Named {
    NONE,
    FEW,
    MANY;

    @Override
    public String in(Texts texts) {
      return texts.get("client.scope." + name());
    }
  }
}
