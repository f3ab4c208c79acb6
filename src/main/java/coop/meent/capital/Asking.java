package coop.meent.capital;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.capital.CapitalDeeds.Step;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import java.time.LocalDate;
import java.util.Optional;

/// Asks members for capital.
record Asking(CapitalDeeds deeds) {

  /// Asks a member for capital.
  ///
  /// @param amount without it what the rules ask, less what is there
  CapitalOutcome ask(MemberId who, Optional<Money> amount, LocalDate day, Optional<String> reason) {
    if (amount.filter(one -> !one.isPositive()).isPresent()) return new CapitalOutcome.NoAmount();
    return deeds.deed(
        "capital.ask",
        who,
        day,
        step -> {
          var state = step.line().standing().state();
          if (!state.isMember()) return new CapitalOutcome.NotAMember(step.name(), state);
          var open = step.account().asked(LocalDate.MAX);
          if (open.isPresent())
            return new CapitalOutcome.AlreadyAsked(
                step.name(), open.get().open(), open.get().since());
          var draft = MovementDraft.of(who, MovementKind.ASKED, day, amount.orElse(Money.ZERO));
          return amount.isPresent()
              ? deeds.note(step, draft.because(reason))
              : askByRule(step, draft.because(reason));
        });
  }

  private CapitalOutcome askByRule(Step step, MovementDraft draft) {
    var rules = deeds.rules(draft.member(), draft.on());
    var missing = rules.missing(RuleKey.CAPITAL_CONTRIBUTION);
    if (missing.isPresent()) return new CapitalOutcome.Asks(missing.get());
    var contribution = rules.value(RuleKey.CAPITAL_CONTRIBUTION, RuleValue.Amount.class).money();
    var balance = step.account().balance(draft.on());
    var rest = contribution.minus(balance);
    if (!rest.isPositive()) return new CapitalOutcome.BroughtIn(step.name(), balance, contribution);
    return deeds.note(
        step,
        MovementDraft.of(draft.member(), MovementKind.ASKED, draft.on(), rest)
            .because(draft.reason())
            .by(rules.used()));
  }

  CapitalOutcome withdrawAsk(MemberId who, LocalDate day, Optional<String> reason) {
    return deeds.deed(
        "capital.withdraw-ask",
        who,
        day,
        step -> {
          var open = step.account().asked(day);
          if (open.isEmpty()) return new CapitalOutcome.NothingAsked(step.name());
          var draft = MovementDraft.of(who, MovementKind.ASK_WITHDRAWN, day, open.get().open());
          return deeds.note(step, draft.because(reason));
        });
  }
}
