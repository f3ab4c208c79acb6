package coop.meent.circle;

import coop.meent.bank.BankLine;
import coop.meent.base.Letters;
import coop.meent.base.Money;
import coop.meent.member.Member;
import java.util.Optional;

/// A bank line that looks like what a member puts aside: the right amount, from the member's own
/// account or under the member's name.
///
/// @param fee what of the amount is for the circle's costs
/// @param isByAccount else by name alone
public record SeenDeposit(Member member, BankLine line, Money fee, boolean isByAccount) {

  public Money deposit() {
    return line.content().amount().minus(fee);
  }

  /// @param deposit the month's
  /// @param fees what may come along with it, the likeliest first
  static Optional<SeenDeposit> of(
      Member member, Money deposit, Iterable<Money> fees, BankLine line) {
    var iban = line.content().counterpartyIban();
    boolean isByAccount = iban.isPresent() && iban.equals(member.iban());
    var payer = line.content().ultimateParty().or(line.content()::counterparty);
    boolean isByName = payer.filter(name -> plain(name).equals(plain(member.name()))).isPresent();
    if (!isByAccount && !isByName) return Optional.empty();
    for (var fee : fees)
      if (line.content().amount().equals(deposit.plus(fee)))
        return Optional.of(new SeenDeposit(member, line, fee, isByAccount));
    return Optional.empty();
  }

  private static String plain(String name) {
    return Letters.plain(name).replaceAll("\\W+", " ").strip();
  }
}
