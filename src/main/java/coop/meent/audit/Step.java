package coop.meent.audit;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that was done or said while the books were looked at.
///
/// @param entry that it is about; a question can be about the year as a whole
/// @param about the question that an answer, or closing it, is about
public record Step(
    UUID id,
    int year,
    MemberId by,
    Kind kind,
    Optional<UUID> draw,
    Optional<EntryId> entry,
    Optional<UUID> about,
    String words,
    Instant recordedAt) {

  public static final int LONGEST_WORDS = 2000;

  public enum Kind {
    /// It is in a sample.
    PICKED,
    /// Somebody had it before them, and did not judge yet.
    SEEN,
    IN_ORDER,
    ASKED,
    ANSWERED,
    CLOSED;

    /// Empty for what a later Meent says.
    static Optional<Kind> of(String name) {
      for (var kind : values()) if (kind.name().equals(name)) return Optional.of(kind);
      return Optional.empty();
    }
  }

  Step about(UUID question) {
    return new Step(id, year, by, kind, draw, entry, Optional.of(question), words, recordedAt);
  }

  Step on(EntryId one) {
    return new Step(id, year, by, kind, draw, Optional.of(one), about, words, recordedAt);
  }

  Step of(UUID drawn) {
    return new Step(id, year, by, kind, Optional.of(drawn), entry, about, words, recordedAt);
  }
}
