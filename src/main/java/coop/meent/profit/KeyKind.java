package coop.meent.profit;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// By what a profit can be divided; `profit.key.<KIND>` in words.
public enum KeyKind implements Named {
  /// What clients paid for the member's work: turnover on which the member stands.
  TURNOVER,
  /// What the cooperative bought from the member: work, self-billed.
  PURCHASES,
  /// What the treasurer typed or read in.
  HOURS,
  /// The capital that stood on the member's name, day by day.
  CAPITAL,
  /// The same for everybody.
  EQUAL;

  public static Optional<KeyKind> of(String name) {
    for (var kind : values()) if (kind.name().equalsIgnoreCase(name)) return Optional.of(kind);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("profit.key." + name());
  }
}
