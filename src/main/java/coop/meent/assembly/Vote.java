package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.VoteId;
import java.time.Instant;

/// Said by one member, for themself or for who gave a proxy.
///
/// @param choice see [AgendaItem#choices]
public record Vote(
    VoteId id,
    QuestionId question,
    MemberId caster,
    MemberId whose,
    String choice,
    Instant recordedAt) {

  public boolean isByProxy() {
    return !caster.equals(whose);
  }
}
