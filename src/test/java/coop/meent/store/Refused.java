package coop.meent.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What a call was refused with.
final class Refused {

  private Refused() {}

  static Refusal refusalOf(ThrowingCallable call) {
    var thrown = catchThrowableOfType(RefusedException.class, call);
    if (thrown == null) throw new AssertionError("it was not refused");
    return thrown.refusal();
  }
}
