package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MembershipEventId;
import coop.meent.base.Id.RuleVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One thing that happened to a membership. What it comes to is decided by [History].
///
/// @param member or the applicant
/// @param kind a name of [EventKind]; one of a newer Meent stays as it was written
/// @param on the day it happened or was said
/// @param end by kind: the last day as a member, of a trial, or to appeal
/// @param returns the first day after a pause
/// @param reason in a few words, where one is asked
/// @param article by which it was decided
/// @param rules versions that it was computed by
/// @param proof how it came: a letter, a signed PDF, a mail
/// @param isDeclared whether the member wrote it, rather than the board
public record MembershipEvent(
    MembershipEventId id,
    MemberId member,
    String kind,
    LocalDate on,
    Optional<LocalDate> end,
    Optional<LocalDate> returns,
    Optional<String> reason,
    Optional<String> article,
    List<RuleVersionId> rules,
    Optional<String> proof,
    Instant recordedAt,
    boolean isDeclared) {

  public MembershipEvent {
    rules = List.copyOf(rules);
  }

  public Optional<EventKind> known() {
    return EventKind.of(kind);
  }

  boolean is(EventKind wanted) {
    return kind.equals(wanted.name());
  }

  /// The last day as a member, of what ends one.
  LocalDate lastDay() {
    return end.orElse(on);
  }
}
