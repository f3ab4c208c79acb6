package coop.meent.cost;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// By what costs are shared; `cost.key.<KIND>` in words, `cost.key.<KIND>.why` how it counts.
public enum KeyKind implements Named {

  /// The same for everybody who was a member in the period.
  EQUAL,

  /// By the days of membership in the period, so that who comes or leaves pays for those days.
  WEEKS,

  /// By the hours that were logged in the period.
  HOURS,

  /// By the turnover in the period that is booked with the member on it.
  TURNOVER,

  /// By what each bears of the insurance that is bought together, of the days on which who was
  /// insured; the words of the pool say of which policies.
  INSURED,

  /// By shares that each member has, counted over the days of membership.
  SHARES,

  /// By fixed percentages, over the days of membership; what is left of a hundred the cooperative
  /// bears.
  PERCENT;

  /// Whether what each member has is laid down with the key.
  public boolean isFixed() {
    return this == SHARES || this == PERCENT;
  }

  /// What people type, in any case.
  public static Optional<KeyKind> of(String word) {
    for (var kind : values())
      if (kind.name().equals(word.strip().toUpperCase(Locale.ROOT))) return Optional.of(kind);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("cost.key." + name());
  }
}
