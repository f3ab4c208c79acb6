package coop.meent.bank.ui;

import coop.meent.bank.BankRule;
import coop.meent.bank.BankRule.Direction;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;

/// A rule as a person would say it.
record RuleWords(Texts texts, Catalogue catalogue) {

  /// `Counterparty has “Webhuis”, money out`
  String when(BankRule rule) {
    List<String> parts = new ArrayList<>();
    rule.counterparty().ifPresent(it -> parts.add(texts.get("bank.ui.rule.says.counterparty", it)));
    rule.counterpartyIban()
        .ifPresent(it -> parts.add(texts.get("bank.ui.rule.says.iban", BankWords.iban(it))));
    rule.text().ifPresent(it -> parts.add(texts.get("bank.ui.rule.says.text", it)));
    rule.direction().ifPresent(way -> parts.add(direction(way)));
    var all = String.join(", ", parts);
    return all.substring(0, 1).toUpperCase(texts.language().locale()) + all.substring(1);
  }

  private String direction(Direction way) {
    return texts.get(
        switch (way) {
          case IN -> "bank.ui.rule.says.in";
          case OUT -> "bank.ui.rule.says.out";
        });
  }

  /// `→ 45670 Website · Noor Kramer`
  String then(BankRule rule) {
    List<String> parts = new ArrayList<>();
    parts.add(new BankWords(texts, catalogue).account(rule.account()));
    rule.member().flatMap(catalogue::member).ifPresent(one -> parts.add(one.name()));
    rule.assignment().flatMap(catalogue::assignment).ifPresent(one -> parts.add(one.name()));
    return "→ " + String.join(" · ", parts);
  }
}
