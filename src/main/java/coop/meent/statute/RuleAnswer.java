package coop.meent.statute;

import coop.meent.base.Refusal;
import java.util.List;

/// What the statutes answer to a question. Nothing is ever guessed: a rule that is needed and
/// missing is asked for.
public sealed interface RuleAnswer {

  /// @param version by which it is so, to be kept with whatever is computed from it
  record Given(RuleVersion version, RuleValue value) implements RuleAnswer {}

  record Missing(RuleKey rule) implements RuleAnswer, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(
          (coop.meent.base.Named) texts -> texts.get("statute.question." + rule.name()),
          rule,
          rule.name().toLowerCase(java.util.Locale.ROOT));
    }
  }
}
