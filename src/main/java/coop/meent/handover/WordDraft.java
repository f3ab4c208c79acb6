package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// A word in a handover as somebody says it.
public record WordDraft(
    WordKind kind,
    String words,
    Optional<LocalDate> on,
    Optional<LocalTime> at,
    Optional<MemberId> person,
    Optional<UUID> of) {

  public static WordDraft of(WordKind kind, String words) {
    return new WordDraft(
        kind, words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public WordDraft on(LocalDate day, LocalTime time) {
    return new WordDraft(kind, words, Optional.of(day), Optional.of(time), person, of);
  }

  public WordDraft by(MemberId who) {
    return new WordDraft(kind, words, on, at, Optional.of(who), of);
  }

  public WordDraft about(UUID word) {
    return new WordDraft(kind, words, on, at, person, Optional.of(word));
  }

  Optional<HandoverOutcome> refusal() {
    boolean needsWords =
        switch (kind) {
          case LABEL, ACTION, READ_BACK, NEED, WAIVED, THANKS -> true;
          case NO_NEED, MET, INTRODUCTION, CALL, RETURN, DROPPED, OTHER -> false;
        };
    if (needsWords && words.isBlank()) return Optional.of(new HandoverOutcome.NoWords());
    if (words.length() > DossierService.MOST)
      return Optional.of(new HandoverOutcome.TooLong(DossierService.MOST));
    if (Secrets.isIn(words)) return Optional.of(new HandoverOutcome.LooksLikeASecret());
    boolean needsMoment =
        kind == WordKind.ACTION || kind == WordKind.CALL || kind == WordKind.INTRODUCTION;
    return needsMoment && (on.isEmpty() || at.isEmpty())
        ? Optional.of(new HandoverOutcome.NoMoment())
        : Optional.empty();
  }

  Word word(UUID id, HandoverId handover, MemberId by, Instant now) {
    return new Word(id, handover, kind, words.strip(), on, at, person, of, by, now);
  }
}
