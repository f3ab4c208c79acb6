package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Postings under way, by account number. Lines of nothing are left out.
final class Lines {

  private final Chart chart;
  private final List<Posting> postings = new ArrayList<>();

  Lines(Chart chart) {
    this.chart = chart;
  }

  Lines debit(String account, Money amount, Dimensions about) {
    if (!amount.isZero()) postings.add(Posting.of(chart.account(account), amount).with(about));
    return this;
  }

  Lines credit(String account, Money amount, Dimensions about) {
    return debit(account, amount.negate(), about);
  }

  Lines debit(String account, Money amount) {
    return debit(account, amount, Dimensions.NONE);
  }

  Lines credit(String account, Money amount) {
    return credit(account, amount, Dimensions.NONE);
  }

  /// Says which VAT code the last line bears.
  Lines vat(Tariff tariff) {
    postings.add(postings.removeLast().withVat(tariff.name()));
    return this;
  }

  Lines text(String text) {
    postings.add(postings.removeLast().withText(text));
    return this;
  }

  /// What is bought, with its VAT; the other side is [Tariff#gross].
  Lines purchase(String account, Money net, Tariff tariff, Dimensions about) {
    debit(account, net, about).vat(tariff);
    if (tariff == Tariff.P0) return this;
    debit(tariff.vatAccount, tariff.vat(net)).vat(tariff);
    if (tariff == Tariff.PED) credit(tariff.counterAccount, tariff.vat(net)).vat(tariff);
    return this;
  }

  Money sum() {
    return Money.sum(postings.stream().map(Posting::amount).toList());
  }

  List<Posting> list() {
    return List.copyOf(postings);
  }

  EntryDraft draft(LocalDate date, String text) {
    return EntryDraft.of(chart.book(), date, text, postings);
  }
}
