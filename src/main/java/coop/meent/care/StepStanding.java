package coop.meent.care;

import coop.meent.base.Id.MemberId;

/// A step, what was said of it and how it stands.
///
/// @param counts whether it holds for what is made of it, such as gifts
public record StepStanding(Hearing hearing, StepState state, boolean counts) {

  public Step step() {
    return hearing.step();
  }

  /// Whether a yes may still change how it stands.
  boolean mayBeAgreedTo() {
    return state.isOpen() || state == StepState.DECLINED;
  }

  /// Whether a no may: of what enough agreed to, only those who did take theirs back.
  boolean mayBeDeclinedBy(MemberId who) {
    return state.isOpen() || (state == StepState.CONFIRMED && hearing.agreed().contains(who));
  }

  /// Whether the member may appeal: against a no, also beside a yes.
  public boolean isAppealable() {
    return state == StepState.DECLINED || state == StepState.DISPUTED;
  }
}
