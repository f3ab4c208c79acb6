package coop.meent.teamroom;

import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A few words to the team.
///
/// @param pace empty for an answer
/// @param need what somebody could help with
/// @param answers of an answer the check-in that it answers
public record CheckIn(
    UUID id,
    MemberId by,
    Optional<Pace> pace,
    String words,
    Optional<String> need,
    Optional<UUID> answers,
    Instant at) {

  public boolean isAnswer() {
    return answers.isPresent();
  }
}
