package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Puts what banks say between the entries, each after the last entry of its day, and knows whether
/// the books say the same.
final class BalanceAssertions {

  private final JournalSink sink;
  private final Queue<BankBalance> waiting;
  private final Map<AccountId, Money> ours = new HashMap<>();

  BalanceAssertions(JournalSink sink, List<BankBalance> balances, FiscalPeriod period) {
    this.sink = sink;
    waiting =
        new ArrayDeque<>(
            balances.stream()
                .filter(balance -> period.contains(balance.date()))
                .sorted(Comparator.comparing(BankBalance::date))
                .toList());
    for (var balance : waiting) ours.put(balance.account(), Money.ZERO);
  }

  void note(List<Posting> postings) {
    for (var posting : postings)
      ours.computeIfPresent(posting.account(), (_, sum) -> sum.plus(posting.amount()));
  }

  /// Says what belongs to days before this one.
  void before(LocalDate date) throws IOException {
    while (!waiting.isEmpty() && waiting.peek().date().isBefore(date)) say(waiting.remove());
  }

  void rest() throws IOException {
    while (!waiting.isEmpty()) say(waiting.remove());
  }

  private void say(BankBalance balance) throws IOException {
    var sum = ours.getOrDefault(balance.account(), Money.ZERO);
    if (sum.equals(balance.balance())) sink.agreed(balance);
    else sink.disputed(balance, sum);
  }
}
