package coop.meent.member;

import java.time.LocalDate;
import java.util.Optional;

/// How somebody stands in the register on a day. Made by [History].
///
/// @param since first day of this state
/// @param admitted first day as a member, of the last time
/// @param until by state: last day of a trial, last day to appeal, first day after a pause
/// @param lastDay as a member, once it is known
/// @param ending how the membership ends or ended; empty when only the summary of the file says so
/// @param isAccepted whether the rules were accepted
/// @param isAsked whether a pause was asked for, or an appeal was made, that waits for an answer
/// @param isPaused also while leaving
/// @param isClosed whether leaving was completed
public record Standing(
    LocalDate day,
    MemberState state,
    LocalDate since,
    Optional<LocalDate> admitted,
    Optional<LocalDate> until,
    Optional<LocalDate> lastDay,
    Optional<EventKind> ending,
    boolean isAccepted,
    boolean isAsked,
    boolean isPaused,
    boolean isClosed) {

  /// What is to be done next; nothing, mostly.
  public Optional<NextStep> next() {
    return switch (state) {
      case APPLICANT ->
          step(isAccepted ? NextStep.Kind.DECIDE : NextStep.Kind.ACCEPT_RULES, Optional.empty());
      case TRIAL -> step(NextStep.Kind.DECIDE_AFTER_TRIAL, until);
      case DECLINED -> appeal();
      case MEMBER -> member();
      case PAUSED -> until.flatMap(day -> step(NextStep.Kind.RETURN, until));
      case LEAVING -> step(NextStep.Kind.LEAVE, lastDay);
      case FORMER -> former();
    };
  }

  private Optional<NextStep> member() {
    if (isAsked) return step(NextStep.Kind.DECIDE_PAUSE, Optional.empty());
    return lastDay.flatMap(day -> step(NextStep.Kind.LEAVE, lastDay));
  }

  private Optional<NextStep> former() {
    if (isAsked) return step(NextStep.Kind.DECIDE_APPEAL, Optional.empty());
    if (!isClosed && ending.isPresent()) return step(NextStep.Kind.CLOSE, Optional.empty());
    return appeal();
  }

  private Optional<NextStep> appeal() {
    if (isAsked) return step(NextStep.Kind.DECIDE_APPEAL, Optional.empty());
    boolean isOpen = until.filter(last -> !last.isBefore(day)).isPresent();
    return isOpen ? step(NextStep.Kind.APPEAL_OPEN, until) : Optional.empty();
  }

  private static Optional<NextStep> step(NextStep.Kind kind, Optional<LocalDate> by) {
    return Optional.of(new NextStep(kind, by));
  }
}
