package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.pooling.Percent;
import java.util.ArrayList;
import java.util.List;

/// In a few words, what makes one scenario another: `50 people · 6% put aside`.
public record Difference(Scenario from, Scenario to) implements Named {

  @Override
  public String in(Texts texts) {
    var parts = parts(texts);
    if (parts.isEmpty()) return texts.get("outlook.difference.none");
    return String.join(" · ", parts);
  }

  public boolean isNone() {
    return from.equals(to);
  }

  private List<String> parts(Texts texts) {
    List<String> parts = new ArrayList<>();
    if (from.members() != to.members())
      parts.add(texts.get("outlook.difference.people", to.members()));
    else if (!from.mix().equals(to.mix())) parts.add(texts.get("outlook.difference.levels"));
    if (differs(from.prevalence(), to.prevalence()))
      parts.add(texts.get("outlook.difference.ill", Percent.of(to.prevalence())));
    if (differs(from.recovers(), to.recovers()))
      parts.add(
          texts.get("outlook.difference.better", Math.round(1 / to.recovers().doubleValue())));
    if (differs(from.deposit(), to.deposit()))
      parts.add(texts.get("outlook.difference.deposit", Percent.of(to.deposit())));
    if (from.capDeposits() != to.capDeposits())
      parts.add(texts.get("outlook.difference.cap", to.capDeposits()));
    if (differs(from.startDeposits(), to.startDeposits()))
      parts.add(texts.get("outlook.difference.start", new Decimal(to.startDeposits())));
    if (from.waitMonths() != to.waitMonths())
      parts.add(texts.count("outlook.difference.wait", to.waitMonths()));
    if (from.longestMonths() != to.longestMonths())
      parts.add(texts.count("outlook.difference.longest", to.longestMonths()));
    if (from.months() != to.months())
      parts.add(texts.count("outlook.difference.ahead", to.months()));
    if (from.hasOwnAccounts() != to.hasOwnAccounts())
      parts.add(
          texts.get(to.hasOwnAccounts() ? "outlook.difference.own" : "outlook.difference.common"));
    return parts;
  }

  private static boolean differs(java.math.BigDecimal one, java.math.BigDecimal other) {
    return one.compareTo(other) != 0;
  }
}
