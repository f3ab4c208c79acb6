package coop.meent.capital;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The capital of everybody whose movements can be read here.
public final class CapitalAccounts {

  private static final CapitalAccount EMPTY = new CapitalAccount(List.of());

  private final Map<MemberId, CapitalAccount> accounts = new LinkedHashMap<>();

  public CapitalAccounts(List<Movement> movements) {
    Map<MemberId, List<Movement>> each = new LinkedHashMap<>();
    for (var one : movements)
      each.computeIfAbsent(one.member(), any -> new java.util.ArrayList<>()).add(one);
    each.forEach((member, own) -> accounts.put(member, new CapitalAccount(own)));
  }

  public CapitalAccount of(MemberId member) {
    return accounts.getOrDefault(member, EMPTY);
  }

  /// Who has, or had, anything.
  public Map<MemberId, Money> balances(LocalDate day) {
    Map<MemberId, Money> balances = new HashMap<>();
    accounts.forEach((member, account) -> balances.put(member, account.balance(day)));
    return balances;
  }

  public Money total(LocalDate day) {
    return Money.sum(balances(day).values());
  }

  public boolean isEmpty() {
    return accounts.isEmpty();
  }
}
