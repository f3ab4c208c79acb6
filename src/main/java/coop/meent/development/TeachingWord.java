package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TeachingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// What somebody says to a lesson that a colleague is asked for.
///
/// @param minutes of what was given
/// @param bill number of what the office made out of it
record TeachingWord(
    UUID id,
    TeachingId teaching,
    MemberId by,
    Kind kind,
    Optional<Integer> minutes,
    Optional<String> bill,
    LocalDate on,
    Instant recordedAt) {

  enum Kind {
    /// The teacher's yes or no.
    AGREES,
    DECLINES,

    /// The learner does not want it any more.
    WITHDRAWN,

    /// So much was given, says the teacher or the learner.
    GIVEN,

    /// The office made the teacher's bill.
    BILLED;

    /// What a later Meent says is left out here.
    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }
  }
}
