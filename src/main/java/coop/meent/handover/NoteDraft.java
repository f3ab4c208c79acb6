package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// A note as somebody writes it.
///
/// @param place where a secret is kept
/// @param grantedBy who gives access
/// @param person whose promise, action or risk it is
/// @param on by which day; of access, the last day on which it works
public record NoteDraft(
    String words,
    Optional<String> place,
    Optional<String> grantedBy,
    Optional<MemberId> person,
    Optional<LocalDate> on,
    Optional<LocalTime> at) {

  public static NoteDraft of(String words) {
    return new NoteDraft(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public NoteDraft keptAt(String place, String grantedBy) {
    return new NoteDraft(words, said(place), said(grantedBy), person, on, at);
  }

  public NoteDraft of(MemberId person) {
    return new NoteDraft(words, place, grantedBy, Optional.of(person), on, at);
  }

  public NoteDraft by(LocalDate day) {
    return new NoteDraft(words, place, grantedBy, person, Optional.of(day), at);
  }

  public NoteDraft at(LocalTime time) {
    return new NoteDraft(words, place, grantedBy, person, on, Optional.of(time));
  }

  private static Optional<String> said(String words) {
    return Optional.of(words.strip()).filter(one -> !one.isEmpty());
  }

  NoteDraft tidy() {
    return new NoteDraft(words.strip(), place, grantedBy, person, on, at);
  }

  /// All that was written, for whoever looks whether a secret is in it.
  Stream<String> written() {
    return Stream.of(Optional.of(words), place, grantedBy).flatMap(Optional::stream);
  }
}
