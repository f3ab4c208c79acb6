package coop.meent.member;

import coop.meent.base.Named;
import coop.meent.statute.Law;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.Rules;
import java.util.List;
import java.util.Optional;

/// What the statutes say of votes and fees during a pause; where they say nothing, that is said.
public final class RuledPause implements PauseEffect {

  @Override
  public List<Effect> of(Pause pause) {
    return List.of(
        effect(pause.rules(), RuleKey.PAUSE_VOTES), effect(pause.rules(), RuleKey.PAUSE_FEE));
  }

  private static Effect effect(Rules rules, RuleKey key) {
    return switch (rules.ask(key)) {
      case RuleAnswer.Given(var version, var value) -> {
        Named words =
            texts -> texts.get("member.pause.ruled", key, value, Law.cited(version.article()));
        yield new Effect(words, Optional.of(version), false);
      }
      case RuleAnswer.Missing missing -> {
        Named words = texts -> texts.refusal(missing);
        yield new Effect(words, Optional.empty(), true);
      }
    };
  }
}
