package coop.meent.job;

import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something that was said of a job; see the migration.
public sealed interface JobFact {

  MemberId by();

  Instant recordedAt();

  /// What it is from then on.
  record Terms(UUID id, MemberId by, JobText text, Instant recordedAt) implements JobFact {}

  /// Somebody of the board lets its owner go as far as these terms say.
  record Grant(UUID terms, MemberId by, LocalDate on, Instant recordedAt) implements JobFact {}

  /// @param on the day of which it is said: of a plan or an end the day it comes to
  record Word(
      Said said,
      MemberId by,
      Optional<MemberId> whom,
      Optional<String> words,
      LocalDate on,
      Instant recordedAt)
      implements JobFact {}

  /// Kinds of [Word].
  enum Said {
    PLANNED,
    ASKED,
    AGREED,
    DECLINED,
    GIVEN,
    TAKEN,
    ENDED;

    static Optional<Said> of(String word) {
      for (var said : values()) if (said.name().equals(word)) return Optional.of(said);
      return Optional.empty();
    }
  }
}
