package coop.meent.bill;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExchangingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
  private static final AccountId ACCOUNT = new AccountId(new UUID(1, 1));

  @Test
  void linesNeverLoseACent() {
    var random = new Seeded(TestSeed.print("ExchangingTest.linesNeverLoseACent"));
    for (int turn = 0; turn < 2_000; turn++) {
      var perEuro = BigDecimal.valueOf(1 + random.nextInt(3_000_000), 4);
      var rate = new ExchangeRate("USD", perEuro, DAY, "ECB");
      List<BillLine> lines = new ArrayList<>();
      int many = 1 + random.nextInt(12);
      for (int i = 0; i < many; i++) {
        var net = Money.ofCents(random.nextInt(120_000) - 20_000L);
        var vat = net.times(Rate.percent("21"), RoundingMode.HALF_UP);
        lines.add(line(net, vat));
      }
      var whole = rate.euros(Money.sum(lines.stream().map(BillLine::gross).toList()));
      var euros = new Exchanging(rate, Optional.empty()).lines(lines);
      assertThat(Money.sum(euros.stream().map(BillLine::gross).toList()))
          .as("turn %d", turn)
          .isEqualTo(whole);
      assertThat(euros.stream().map(one -> one.original().orElseThrow().net()))
          .isEqualTo(lines.stream().map(BillLine::net).toList());
    }
  }

  private BillLine line(Money net, Money vat) {
    return new BillLine(
        "x", ACCOUNT, "P21", net, vat, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
