package coop.meent.fund;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A part of what comes back, with the day by which it does.
public record Instalment(LocalDate due, Money amount) {

  /// Equal parts a month apart, the first a month after the day; the first ones bear the cents that
  /// do not divide.
  public static List<Instalment> plan(Money amount, LocalDate day, int months) {
    long each = amount.cents() / months;
    long left = amount.cents() % months;
    List<Instalment> plan = new ArrayList<>();
    for (int number = 1; number <= months; number++) {
      long cents = each + (number <= left ? 1 : 0);
      if (cents > 0) plan.add(new Instalment(day.plusMonths(number), Money.ofCents(cents)));
    }
    return plan;
  }
}
