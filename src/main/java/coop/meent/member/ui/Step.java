package coop.meent.member.ui;

import coop.meent.member.EventKind;
import coop.meent.member.Standing;
import java.util.ArrayList;
import java.util.List;

/// A deed on a membership as the card offers it: `member.step.<STEP>` is its button,
/// `member.step.<STEP>.deed` the button of its form.
enum Step {
  APPLY(EventKind.APPLIED),
  REAPPLY(EventKind.APPLIED),
  ACCEPT(EventKind.RULES_ACCEPTED),
  ADMIT(EventKind.ADMITTED),
  TRIAL(EventKind.TRIAL),
  END_TRIAL(EventKind.TRIAL_ENDED),
  REFUSE(EventKind.REFUSED),
  APPEAL(EventKind.APPEALED),
  PAUSE(EventKind.PAUSED),
  RESUME(EventKind.RESUMED),
  NOTICE(EventKind.NOTICE_GIVEN),
  NOTICE_BY_COOPERATIVE(EventKind.NOTICE_BY_COOPERATIVE),
  WITHDRAW(EventKind.NOTICE_WITHDRAWN),
  LEAVE(EventKind.ENDED),
  EXPEL(EventKind.EXPELLED),
  DIED(EventKind.DIED);

  private final EventKind kind;

  Step(EventKind kind) {
    this.kind = kind;
  }

  EventKind kind() {
    return kind;
  }

  /// Seldom done, and never by mistake.
  boolean isRare() {
    return switch (this) {
      case NOTICE_BY_COOPERATIVE, EXPEL, DIED, REAPPLY -> true;
      case APPLY, ACCEPT, ADMIT, TRIAL, END_TRIAL, REFUSE, APPEAL -> false;
      case PAUSE, RESUME, NOTICE, WITHDRAW, LEAVE -> false;
    };
  }

  /// What the membership waits for, when it stands first.
  boolean isExpected() {
    return this == ACCEPT || this == ADMIT || this == LEAVE;
  }

  boolean asksReason() {
    return this == REFUSE || this == NOTICE_BY_COOPERATIVE || this == EXPEL || this == PAUSE;
  }

  /// A second day: of return, or the last of a trial.
  boolean asksSecondDay() {
    return this == PAUSE || this == TRIAL;
  }

  /// Leaving is completed on the day that was computed.
  boolean asksDay() {
    return this != LEAVE;
  }

  /// What can be done as things stand, the likeliest first.
  static List<Step> of(Standing standing) {
    return switch (standing.state()) {
      case APPLICANT ->
          standing.isAccepted() ? List.of(ADMIT, TRIAL, REFUSE) : List.of(ACCEPT, TRIAL, REFUSE);
      case TRIAL ->
          standing.isAccepted()
              ? List.of(ADMIT, END_TRIAL, REFUSE)
              : List.of(ACCEPT, END_TRIAL, REFUSE);
      case DECLINED -> List.of(APPEAL, REAPPLY);
      case MEMBER -> List.of(PAUSE, NOTICE, NOTICE_BY_COOPERATIVE, EXPEL, DIED);
      case PAUSED -> List.of(RESUME, NOTICE, NOTICE_BY_COOPERATIVE, EXPEL, DIED);
      case LEAVING ->
          standing.lastDay().filter(last -> last.isAfter(standing.day())).isPresent()
              ? List.of(WITHDRAW, EXPEL, DIED)
              : List.of(LEAVE, WITHDRAW, EXPEL, DIED);
      case FORMER -> former(standing);
    };
  }

  private static List<Step> former(Standing standing) {
    List<Step> steps = new ArrayList<>();
    if (!standing.isClosed() && standing.ending().isPresent()) steps.add(LEAVE);
    if (standing.ending().filter(EventKind.EXPELLED::equals).isPresent()) steps.add(APPEAL);
    steps.add(REAPPLY);
    return steps;
  }

  /// Whether a letter goes with it.
  static boolean hasLetter(EventKind kind) {
    return switch (kind) {
      case ADMITTED, REFUSED, TRIAL, PAUSED, NOTICE_GIVEN, NOTICE_BY_COOPERATIVE, EXPELLED -> true;
      case APPLIED, RULES_ACCEPTED, TRIAL_ENDED, APPEALED, PAUSE_ASKED -> false;
      case RESUMED, NOTICE_WITHDRAWN, DIED, ENDED -> false;
    };
  }
}
