package coop.meent.capital;

import coop.meent.base.Money;
import coop.meent.member.Register;
import coop.meent.statute.Bound;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at everybody's capital at once: the register and the rules are read one time.
record Standings(CapitalDeeds deeds) {

  /// Members on a day, and who has or had capital; of who may read no books only those whose
  /// capital can be read here.
  List<CapitalStanding> on(LocalDate day) {
    var accounts = new CapitalAccounts(deeds.store().read(deeds.movements()::all));
    var register = deeds.rooms().memberships().register();
    var rulebook = deeds.rooms().statutes().rulebook();
    var seen = new PayIns(deeds).seen();
    boolean isOffice = deeds.book().book().isPresent();
    List<CapitalStanding> standings = new ArrayList<>();
    for (var member : deeds.rooms().members().members()) {
      var account = accounts.of(member.id());
      var line = register.line(member.id(), day);
      boolean isMember = line.filter(one -> one.standing().state().isMember()).isPresent();
      boolean isHere = !account.until(day).isEmpty();
      if (!isHere && !(isOffice && isMember)) continue;
      standings.add(
          new CapitalStanding(
              member,
              line,
              account,
              day,
              toAsk(rulebook, line, account, day),
              seen.stream().filter(one -> one.member().equals(member)).toList()));
    }
    return standings;
  }

  private static Optional<Money> toAsk(
      Rulebook rulebook, Optional<Register.Line> line, CapitalAccount account, LocalDate day) {
    return line.flatMap(one ->
            one.standing()
                .admitted()
                .map(since -> rulebook.bindingOn(new Bound(one.id(), since), day)))
        .flatMap(rules -> rules.find(RuleKey.CAPITAL_CONTRIBUTION, RuleValue.Amount.class))
        .map(rule -> rule.money().minus(account.balance(day)))
        .map(rest -> rest.isNegative() ? Money.ZERO : rest);
  }
}
