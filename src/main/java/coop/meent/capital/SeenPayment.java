package coop.meent.capital;

import coop.meent.bank.BankLine;
import coop.meent.base.Letters;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import java.util.Optional;

/// A bank line that looks like the payment of what a member was asked: the same amount, from the
/// member's own account or under the member's name.
public record SeenPayment(Member member, BankLine line, Match match) {

  /// By what the payer is known; `capital.match.<MATCH>` in words.
  public enum Match implements Named {
    IBAN,
    NAME;

    @Override
    public String in(Texts texts) {
      return texts.get("capital.match." + name());
    }
  }

  static Optional<SeenPayment> of(Member member, Money asked, BankLine line) {
    if (!line.content().amount().equals(asked)) return Optional.empty();
    return match(member, line).map(match -> new SeenPayment(member, line, match));
  }

  private static Optional<Match> match(Member member, BankLine line) {
    var iban = line.content().counterpartyIban();
    if (iban.isPresent() && iban.equals(member.iban())) return Optional.of(Match.IBAN);
    var payer = line.content().ultimateParty().or(line.content()::counterparty);
    return payer.filter(name -> plain(name).equals(plain(member.name()))).map(any -> Match.NAME);
  }

  private static String plain(String name) {
    return Letters.plain(name).replaceAll("\\W+", " ").strip();
  }
}
