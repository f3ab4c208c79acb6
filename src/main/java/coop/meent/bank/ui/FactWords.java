package coop.meent.bank.ui;

import coop.meent.bank.BalanceGap;
import coop.meent.bank.BankAgreement;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What balances tell, in sentences.
record FactWords(Texts texts) {

  /// Nothing when all is well; of many gaps only the newest, and how many more there are. A
  /// difference that the gaps explain needs no words of its own.
  List<String> of(Optional<BankAgreement> agreement, List<BalanceGap> gaps) {
    List<String> facts = new ArrayList<>();
    var missing = Money.sum(gaps.stream().map(BalanceGap::amount).toList());
    agreement
        .filter(one -> !one.agrees() && !one.difference().equals(missing))
        .ifPresent(one -> facts.add(difference(one)));
    if (!gaps.isEmpty()) facts.add(gap(gaps.getLast()));
    if (gaps.size() > 1) facts.add(texts.count("bank.ui.gap.more", gaps.size() - 1L));
    return facts;
  }

  String difference(BankAgreement one) {
    return texts.get(
        "bank.ui.difference",
        one.day(),
        texts.euro(one.closing()),
        texts.euro(one.ledger().plus(one.open())),
        texts.euro(one.difference().abs()));
  }

  String gap(BalanceGap gap) {
    var amount = texts.euro(gap.amount());
    if (gap.isBetween()) return texts.get("bank.ui.gap.between", gap.from(), gap.to(), amount);
    var off = texts.euro(gap.amount().abs());
    return gap.from().equals(gap.to())
        ? texts.get("bank.ui.gap.day", gap.from(), off)
        : texts.get("bank.ui.gap.within", gap.from(), gap.to(), off);
  }
}
