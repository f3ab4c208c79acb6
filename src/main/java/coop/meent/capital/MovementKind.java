package coop.meent.capital;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// What can happen to a member's capital; `capital.kind.<KIND>` in words.
public enum MovementKind implements Named {
  ASKED,
  /// What was asked need not be paid.
  ASK_WITHDRAWN,
  PAID_IN,
  /// From a profit that was divided.
  CREDITED,
  PAID_OUT,
  /// An earlier movement is undone.
  TAKEN_BACK;

  /// Empty for what a newer Meent wrote.
  static Optional<MovementKind> of(String name) {
    for (var kind : values()) if (kind.name().equals(name)) return Optional.of(kind);
    return Optional.empty();
  }

  /// Whether the balance changes by it.
  public boolean moves() {
    return this != ASKED && this != ASK_WITHDRAWN;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("capital.kind." + name());
  }
}
