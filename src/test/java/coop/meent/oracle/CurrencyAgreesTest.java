package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.ExchangeRate;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Seeded;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was in other currencies is worth the same in hledger, and Beancount finds nothing wrong.
class CurrencyAgreesTest {

  private static final Tool HLEDGER = new Tool("hledger");
  private static final List<String> CODES = List.of("USD", "GBP", "JPY");

  @TempDir Path folder;

  /// Costs at a rate, owed, and paid at another: the difference stands by itself.
  private static void fill(TestCooperative coop, Seeded random, int entries) {
    for (int i = 0; i < entries; i++) {
      var code = random.pick(CODES);
      var perEuro = BigDecimal.valueOf(5_000 + random.nextInt(1_500_000), 4);
      var day = TestCooperative.TODAY.minusDays(random.nextInt(300));
      var rate = new ExchangeRate(code, perEuro, day, "ECB");
      var asked = new Original(Money.ofCents(10_000 + random.nextInt(900_000)), rate);
      var moved = asked.euros().plus(Money.ofCents(1 + random.nextInt(40)));
      var debt = Posting.of(coop.account("16011"), asked.euros()).withOriginal(asked);
      record(
          coop,
          EntryDraft.of(
              coop.book,
              day,
              "Costs",
              List.of(
                  Posting.of(coop.account("46152"), asked.euros()).withOriginal(asked),
                  Posting.of(debt.account(), asked.euros().negate())
                      .withOriginal(asked.negate()))));
      if (random.chance(60))
        record(
            coop,
            EntryDraft.of(
                coop.book,
                day,
                "Paid",
                List.of(
                    debt,
                    Posting.of(coop.account("84601"), moved.minus(asked.euros())),
                    Posting.of(coop.account("10201"), moved.negate()))));
    }
  }

  private static void record(TestCooperative coop, EntryDraft draft) {
    assertThat(coop.ledger.record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  @Test
  void atCostOurBalancesAreTheirs() throws IOException {
    long seed = TestSeed.print("CurrencyAgreesTest.atCostOurBalancesAreTheirs");
    try (var coop = new TestCooperative(folder)) {
      fill(coop, new Seeded(seed), 60);
      var exported = new Exported(coop.store, folder);
      var journal = exported.write(ExportFormat.HLEDGER, coop.book, Optional.empty());
      assertThat(Files.readString(journal)).contains(" @@ ", "commodity USD");
      HLEDGER.run("-f", journal, "check", "--strict");
      assertThat(atCost(journal)).isEqualTo(exported.balances(coop.book)).isNotEmpty();
      var beancount = exported.write(ExportFormat.BEANCOUNT, coop.book, Optional.empty());
      assertThat(new Tool("bean-check").run(beancount)).isEmpty();
    }
  }

  private static Map<String, Money> atCost(Path journal) {
    var text = HLEDGER.run("-f", journal, "bal", "-B", "--flat", "--no-total");
    Map<String, Money> balances = new TreeMap<>();
    for (var line : text.lines().toList()) {
      var cells = line.strip().split("\\s+", 3);
      assertThat(cells[1]).isEqualTo("EUR");
      balances.put(cells[2].replaceAll("^\\w+:(\\d+) .*$", "$1"), Money.parse(cells[0]));
    }
    return balances;
  }
}
