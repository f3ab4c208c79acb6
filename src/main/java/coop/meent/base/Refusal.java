package coop.meent.base;

import java.util.List;

/// Why a rule or the world said no. Every case of a sealed outcome that refuses implements this,
/// and has two texts in every language: `refusal.<Outcome>.<Case>` says what and why (with the
/// place, where there is one), `refusal.<Outcome>.<Case>.next` the next step.
public interface Refusal {

  /// What the texts' `{0}`, `{1}` … stand for; money, dates and plain values, formatted by [Texts].
  default List<Object> arguments() {
    return List.of();
  }

  /// `Outcome.Case`, or `Case` for a refusal that stands alone.
  default String key() {
    var type = getClass();
    var owner = type.getEnclosingClass();
    return owner == null
        ? type.getSimpleName()
        : owner.getSimpleName() + "." + type.getSimpleName();
  }
}
