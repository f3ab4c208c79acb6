package coop.meent.capital;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.member.CapitalOf;
import java.time.LocalDate;
import java.util.Optional;

/// Answers for the register: the capital of who has any movement that can be read here, and nothing
/// for who has not, rather than zero.
public record ReadableCapital(CapitalService capital) implements CapitalOf {

  @Override
  public Optional<Money> on(MemberId member, LocalDate day) {
    var account = capital.account(member);
    return account.until(day).stream().anyMatch(one -> one.moves())
        ? Optional.of(account.balance(day))
        : Optional.empty();
  }
}
