package coop.meent.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.JournalFilter;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What each client brought, beside a plain sum over every posting of the journal.
class RevenueByClientTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  @Test
  void isTheSumOfTheRevenuePostedOnEachClient() {
    try (var demo = DEMO.open()) {
      for (var month : new YearMonth[] {YearMonth.of(2026, 11), YearMonth.of(2025, 11)}) {
        var period = FiscalPeriod.month(month);
        var expected = plainly(demo, period);
        assertThat(expected).isNotEmpty();
        assertThat(demo.statements.revenueByClient(demo.book, period)).isEqualTo(expected);
      }
    }
  }

  private static Map<ClientId, Money> plainly(OpenDemo demo, FiscalPeriod period) {
    var revenue =
        demo.ledger.accounts(demo.book).stream()
            .filter(account -> account.kind() == AccountKind.REVENUE)
            .map(Account::id)
            .collect(Collectors.toSet());
    Map<ClientId, Money> sums = new HashMap<>();
    var all = JournalFilter.all(demo.book).within(period);
    for (var entry : demo.ledger.journal(all, 0, Integer.MAX_VALUE)) {
      for (var posting : entry.postings()) {
        var client = posting.dimensions().client();
        if (client.isPresent() && revenue.contains(posting.account()))
          sums.merge(client.get(), posting.amount().negate(), Money::plus);
      }
    }
    return sums;
  }
}
