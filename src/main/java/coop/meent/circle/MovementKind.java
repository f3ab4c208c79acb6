package coop.meent.circle;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Arrays;
import java.util.Optional;

/// What happened to what a member put aside, gifts apart; `circle.movement.<KIND>` in words.
public enum MovementKind implements Named {
  /// What was there when the circle came into the file.
  OPENING,
  DEPOSIT,
  /// Above the cap at the end of a year.
  REFUND,
  /// To who left.
  PAID_OUT,
  TAKEN_BACK;

  static Optional<MovementKind> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("circle.movement." + name());
  }
}
