package coop.meent.care;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// With what somebody of the committee does not agree. There are no other words for it: a talk
/// explains more than a form, and nothing that is said there is kept. `care.ground.<NAME>` in
/// words.
public enum Ground implements Named {
  /// The day on which it began.
  DAY(1),
  /// How much.
  SHARE(2),
  /// It was reported later than agreed, without a reason that the committee takes.
  LATE(3),
  /// What was agreed with everybody does not allow it, such as who takes part.
  AGREEMENT(4),
  /// The committee could not reach the member, so that nobody could look.
  NOT_REACHED(5);

  private final int number;

  Ground(int number) {
    this.number = number;
  }

  /// As a file keeps it.
  long number() {
    return number;
  }

  /// Empty for one of a newer Meent.
  static Optional<Ground> of(long number) {
    for (var ground : values()) if (ground.number == number) return Optional.of(ground);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("care.ground." + name());
  }
}
