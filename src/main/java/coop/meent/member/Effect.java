package coop.meent.member;

import coop.meent.base.Named;
import coop.meent.statute.RuleVersion;
import java.util.Optional;

/// One thing that a deed changes, in words.
///
/// @param by the rule that says so, where one does
/// @param isQuestion whether no rule says it yet: somebody is to decide
public record Effect(Named words, Optional<RuleVersion> by, boolean isQuestion) {

  public static Effect of(Named words) {
    return new Effect(words, Optional.empty(), false);
  }
}
