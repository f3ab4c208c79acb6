package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.RoundingMode;

/// The VAT codes that occur in the story, with the accounts they bear on.
enum Tariff {
  V21(21, "80501", "16201"),
  V9(9, "80505", "16203"),
  VED(0, "80535", ""),
  P21(21, "", "16219"),
  P9(9, "", "16219"),
  PED(21, "16217", "16219"),
  P0(0, "", "");

  private final int percentage;

  /// Of a sale: where the turnover goes. Of a purchase: where the VAT is owed, if to us.
  final String counterAccount;

  /// Where the VAT goes; empty when there is none.
  final String vatAccount;

  Tariff(int percentage, String counterAccount, String vatAccount) {
    this.percentage = percentage;
    this.counterAccount = counterAccount;
    this.vatAccount = vatAccount;
  }

  Money vat(Money net) {
    return net.times(Rate.percent(String.valueOf(percentage)), RoundingMode.HALF_UP);
  }

  /// What is asked of the client or paid to the supplier.
  Money gross(Money net) {
    return this == PED ? net : net.plus(vat(net));
  }
}
