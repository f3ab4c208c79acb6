package coop.meent.statute;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of laying down rules; refusals in order of precedence.
public sealed interface StatuteOutcome {

  record Saved(List<RuleVersion> versions, DeedId deed) implements StatuteOutcome {}

  /// What was typed is no value of this rule.
  record BadValue(RuleKey rule, String typed) implements StatuteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      Named example = texts -> texts.get("statute.example." + rule.type().name());
      Named options =
          texts -> rule.options().isEmpty() ? example.in(texts) : String.join(", ", rule.options());
      return List.of(rule, typed, options);
    }
  }

  record NoArticle() implements StatuteOutcome, Refusal {}

  record DateOutOfRange() implements StatuteOutcome, Refusal {}

  /// The same is in force already on that day.
  record Unchanged(RuleKey rule) implements StatuteOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(rule);
    }
  }

  /// Every rule of the model set has a version already.
  record NothingToTakeOver() implements StatuteOutcome, Refusal {}
}
