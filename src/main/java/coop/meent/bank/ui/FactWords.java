package coop.meent.bank.ui;

import coop.meent.bank.BalanceGap;
import coop.meent.bank.BankAgreement;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What balances tell, in sentences.
record FactWords(Texts texts) {

  /// Nothing when all is well; of many gaps only the newest, and how many more there are.
  List<String> of(Optional<BankAgreement> agreement, List<BalanceGap> gaps) {
    List<String> facts = new ArrayList<>();
    agreement.filter(one -> !one.agrees()).ifPresent(one -> facts.add(difference(one)));
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
    return texts.get(
        gap.isBetween() ? "bank.ui.gap.between" : "bank.ui.gap.within",
        gap.from(),
        gap.to(),
        texts.euro(gap.amount()));
  }
}
