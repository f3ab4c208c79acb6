package coop.meent.member;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through the events of one person by day and comes to how things stand. A pause whose day of
/// return has come is over, and after the last day as a member nobody is one, whether or not
/// anybody did a deed that day.
final class Fold {

  private @Nullable MemberState state;
  private LocalDate since = LocalDate.MIN;
  private @Nullable LocalDate admitted;
  private @Nullable LocalDate until;
  private @Nullable LocalDate lastDay;
  private @Nullable EventKind ending;
  private boolean isAccepted;
  private boolean isAsked;
  private boolean isPaused;
  private boolean isClosed;

  /// Goes on from how things stand.
  static Fold of(Standing standing) {
    var fold = new Fold();
    fold.state = standing.state();
    fold.lastDay = standing.lastDay().orElse(null);
    fold.ending = standing.ending().orElse(null);
    fold.isPaused = standing.isPaused();
    fold.isClosed = standing.isClosed();
    return fold;
  }

  /// Lets the time pass to a day.
  Fold to(LocalDate day) {
    if (isPaused && until != null && !until.isAfter(day)) resume(until);
    if (state != null && state.isMember() && lastDay != null && lastDay.isBefore(day)) {
      isPaused = false;
      isAsked = false;
      if (ending != EventKind.EXPELLED) until = null;
      become(MemberState.FORMER, lastDay.plusDays(1));
    }
    return this;
  }

  /// @return whether it has an effect
  boolean apply(MembershipEvent event, EventKind kind) {
    to(event.on());
    if (!isPossible(kind)) return false;
    switch (kind) {
      case APPLIED -> begin(MemberState.APPLICANT, event.on());
      case RULES_ACCEPTED -> isAccepted = true;
      case TRIAL -> {
        become(MemberState.TRIAL, event.on());
        until = event.end().orElse(null);
      }
      case TRIAL_ENDED -> {
        become(MemberState.DECLINED, event.on());
        until = null;
      }
      case REFUSED -> {
        become(MemberState.DECLINED, event.on());
        until = event.end().orElse(null);
      }
      case ADMITTED -> admit(event.on());
      case APPEALED, PAUSE_ASKED -> isAsked = true;
      case PAUSED -> pause(event);
      case RESUMED -> resume(event.on());
      case NOTICE_GIVEN, NOTICE_BY_COOPERATIVE -> leave(event, kind);
      case NOTICE_WITHDRAWN -> stay(event.on());
      case EXPELLED -> {
        leave(event, kind);
        isPaused = false;
        until = event.returns().orElse(null);
      }
      case DIED -> leave(event, kind);
      case ENDED -> close(event);
    }
    return true;
  }

  boolean isPossible(EventKind kind) {
    return switch (kind) {
      case APPLIED -> state == null || state == MemberState.DECLINED || isFormer();
      case RULES_ACCEPTED -> state != null && state != MemberState.DECLINED && !isFormer();
      case TRIAL -> state == MemberState.APPLICANT;
      case TRIAL_ENDED -> state == MemberState.TRIAL;
      case REFUSED -> state == MemberState.APPLICANT || state == MemberState.TRIAL;
      case ADMITTED -> state == null || !state.isMember();
      case APPEALED -> state == MemberState.DECLINED || wasExpelled();
      case PAUSE_ASKED -> state == MemberState.MEMBER;
      case PAUSED -> isMember() && !isPaused;
      case RESUMED -> isPaused;
      case NOTICE_GIVEN, NOTICE_BY_COOPERATIVE -> isMember() && state != MemberState.LEAVING;
      case NOTICE_WITHDRAWN -> state == MemberState.LEAVING && ending != null && ending.isNotice();
      case EXPELLED, DIED -> isMember();
      case ENDED -> isMember() || (isFormer() && !isClosed);
    };
  }

  private boolean isMember() {
    return state != null && state.isMember();
  }

  private boolean isFormer() {
    return state == MemberState.FORMER;
  }

  private boolean wasExpelled() {
    return ending == EventKind.EXPELLED && lastDay != null;
  }

  private void become(MemberState next, LocalDate day) {
    if (state == next) return;
    state = next;
    since = day;
  }

  private void begin(MemberState next, LocalDate day) {
    become(next, day);
    until = null;
    lastDay = null;
    ending = null;
    isAccepted = false;
    isAsked = false;
    isPaused = false;
    isClosed = false;
  }

  private void admit(LocalDate day) {
    boolean had = isAccepted;
    begin(MemberState.MEMBER, day);
    isAccepted = had;
    admitted = day;
  }

  private void pause(MembershipEvent event) {
    isPaused = true;
    isAsked = false;
    until = event.returns().orElse(null);
    if (state != MemberState.LEAVING) become(MemberState.PAUSED, event.on());
    to(event.on());
  }

  private void resume(LocalDate day) {
    isPaused = false;
    until = null;
    if (state == MemberState.PAUSED) become(MemberState.MEMBER, day);
  }

  /// Whichever day comes first is the last.
  private void leave(MembershipEvent event, EventKind kind) {
    var last = event.lastDay();
    if (lastDay != null && lastDay.isBefore(last)) return;
    lastDay = last;
    ending = kind;
    isAsked = false;
    become(MemberState.LEAVING, event.on());
  }

  private void stay(LocalDate day) {
    lastDay = null;
    ending = null;
    become(isPaused ? MemberState.PAUSED : MemberState.MEMBER, day);
  }

  private void close(MembershipEvent event) {
    if (isMember()) leave(event, ending == null ? EventKind.ENDED : ending);
    isClosed = true;
  }

  /// By the summary of a file from before there were events: first and last day, nothing more.
  void enter(LocalDate joined, Optional<LocalDate> left) {
    if (isMember()) return;
    admit(joined);
    lastDay = left.orElse(null);
    isClosed = left.isPresent();
  }

  Optional<Standing> standing(LocalDate day) {
    if (state == null) return Optional.empty();
    return Optional.of(
        new Standing(
            day,
            state,
            since,
            Optional.ofNullable(admitted),
            Optional.ofNullable(until),
            Optional.ofNullable(lastDay),
            Optional.ofNullable(ending),
            isAccepted,
            isAsked,
            isPaused,
            isClosed));
  }
}
