package coop.meent.member;

import coop.meent.base.Money;
import coop.meent.member.Cooperative.Liability;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether the form of the cooperative demands a list of who left of late, and who stands on it (BW
/// 2:55): in a W.A. or B.A. they still answer for a shortfall; in a U.A. nobody does.
public sealed interface Leavers {

  record NotDemanded() implements Leavers {}

  record Asks(RuleAnswer.Missing missing) implements Leavers {}

  /// @param most in a B.A. for how much each answers at most, where a rule says it
  /// @param isLimited whether it is a B.A.
  record Listed(
      RuleValue.Term term, List<Register.Line> lines, boolean isLimited, Optional<Money> most)
      implements Leavers {}

  static Leavers of(Optional<Liability> liability, Rules rules, Register register, LocalDate day) {
    if (liability.filter(form -> form != Liability.UA).isEmpty()) return new NotDemanded();
    var missing = rules.missing(RuleKey.LEAVERS_TERM);
    if (missing.isPresent()) return new Asks(missing.get());
    var term = rules.value(RuleKey.LEAVERS_TERM, RuleValue.Term.class);
    var lines = register.leftWithin(term, day);
    if (liability.filter(form -> form == Liability.BA).isEmpty())
      return new Listed(term, lines, false, Optional.empty());
    var most = rules.find(RuleKey.LIABILITY_LIMIT, RuleValue.Amount.class);
    return new Listed(term, lines, true, most.map(RuleValue.Amount::money));
  }
}
