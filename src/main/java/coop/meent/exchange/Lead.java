package coop.meent.exchange;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Work that a member was asked for and passes on.
///
/// @param answerBy the last day on which colleagues answer
/// @param clause of the client's contract card, that the passer read before passing it on
/// @param terms what whoever takes it owes for it
public record Lead(
    LeadId id,
    MemberId passer,
    Work work,
    LocalDate answerBy,
    Optional<String> clause,
    Terms terms,
    Instant recordedAt) {

  /// @param client one that the cooperative knows
  /// @param clientName as it is told to colleagues
  /// @param level from 1 to 5 that it asks of the skill
  /// @param hours a week
  public record Work(
      Optional<ClientId> client,
      String clientName,
      String what,
      SkillId skill,
      int level,
      int hours,
      LocalDate from,
      LocalDate to) {
    public Work {
      clientName = clientName.strip();
      what = what.strip();
    }
  }
}
