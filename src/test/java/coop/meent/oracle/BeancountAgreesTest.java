package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.demo.SharedDemo;
import coop.meent.ledger.BankBalance;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.YearOutcome;
import coop.meent.ledger.YearService;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Beancount finds nothing wrong with our journal and comes to our balances.
class BeancountAgreesTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private static final Tool CHECK = new Tool("bean-check");
  private static final Tool QUERY = new Tool("bean-query");

  @TempDir Path folder;

  @Test
  void everyBookOfTheDemonstrationIsRightAndHasTheSameBalances() {
    try (var demo = DEMO.open()) {
      var exported = new Exported(demo.store(), folder);
      for (var book : exported.books()) {
        var journal = exported.write(ExportFormat.BEANCOUNT, book, Optional.empty());
        assertThat(CHECK.run(journal)).isEmpty();
        assertThat(balances(journal)).isEqualTo(exported.balances(book)).isNotEmpty();
      }
    }
  }

  @Test
  void whatTheBankSaidIsAssertedOnTheMorningAfter() throws IOException {
    try (var demo = DEMO.open()) {
      var journal =
          new Exported(demo.store(), folder)
              .write(ExportFormat.BEANCOUNT, demo.book, Optional.empty());
      var text = Files.readString(journal);
      var assertions = text.lines().filter(line -> line.contains(" balance ")).toList();
      assertThat(assertions).hasSizeGreaterThan(100);

      var last = assertions.getLast();
      Files.writeString(journal, text.replace(last, last.replace("  ", "  1")));
      assertThat(CHECK.tryOut(journal).output()).contains("Balance failed");
    }
  }

  @Test
  void aYearStartsWithWhatStoodAndEndsLikeOurTrialBalance() {
    try (var demo = DEMO.open()) {
      var exported = new Exported(demo.store(), folder);
      var year = FiscalPeriod.year(2026);
      var journal = exported.write(ExportFormat.BEANCOUNT, demo.book, Optional.of(year));
      assertThat(CHECK.run(journal)).isEmpty();
      assertThat(balances(journal)).isEqualTo(exported.closings(demo.book, year));
    }
  }

  @Test
  void afterClosedYearsTheBalancesAreTheSame() {
    long seed = TestSeed.print("BeancountAgreesTest.afterClosedYearsTheBalancesAreTheSame");
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(seed)).fill(300);
      closeYears(coop);
      var exported = new Exported(coop.store, folder);
      for (var period : List.of(FiscalPeriod.year(2025), FiscalPeriod.year(2026))) {
        var journal = exported.write(ExportFormat.BEANCOUNT, coop.book, Optional.of(period));
        assertThat(CHECK.run(journal)).isEmpty();
        assertThat(balances(journal)).isEqualTo(exported.closings(coop.book, period));
      }
    }
  }

  @Test
  void everyBookOfTheDemonstrationAgreesWhenItsYearsAreClosed() throws IOException {
    try (var closed = ClosedDemo.of(DEMO.made(), folder)) {
      var exported = new Exported(closed.store(), folder);
      for (var book : exported.books())
        for (var year : List.of(FiscalPeriod.year(2025), FiscalPeriod.year(2026))) {
          var journal = exported.write(ExportFormat.BEANCOUNT, book, Optional.of(year));
          assertThat(CHECK.run(journal)).isEmpty();
          assertThat(balances(journal)).isEqualTo(exported.closings(book, year)).isNotEmpty();
        }
    }
  }

  private static void closeYears(TestCooperative coop) {
    var years =
        new YearService(coop.store, coop.ids, TestCooperative.CLOCK, coop.ledger, coop.statements);
    for (int year : List.of(2024, 2025))
      assertThat(years.close(coop.book, year, coop.founder.id(), ""))
          .isInstanceOf(YearOutcome.Closed.class);
  }

  @Test
  void tenThousandRandomEntriesAreRightAndHaveTheSameBalances() {
    long seed = TestSeed.print("BeancountAgreesTest.tenThousandRandomEntriesHaveTheSameBalances");
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(seed)).fill(10_000);
      var exported = new Exported(coop.store, folder);
      var bank = exported.balances(coop.book).getOrDefault("10201", Money.ZERO);
      var said = new BankBalance(coop.account("10201"), TestCooperative.TODAY, bank);
      var journal =
          exported.write(ExportFormat.BEANCOUNT, coop.book, Optional.empty(), List.of(said));
      assertThat(CHECK.run(journal)).isEmpty();
      assertThat(balances(journal)).isEqualTo(exported.balances(coop.book)).isNotEmpty();
    }
  }

  @Test
  void wordsComeBackAsTheyWereWritten() {
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(1)).fill(500);
      var journal =
          new Exported(coop.store, folder)
              .write(ExportFormat.BEANCOUNT, coop.book, Optional.empty());
      var csv = QUERY.run("-f", "csv", journal, "SELECT DISTINCT narration");
      assertThat(read(csv, "narration")).containsAll(RandomBook.ON_ONE_LINE);
    }
  }

  private static List<String> read(String csv, String column) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return rows.stream().map(row -> row.getField(column).stripTrailing()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Money> balances(Path journal) {
    var csv =
        QUERY.run("-f", "csv", journal, "SELECT account, sum(number) AS total GROUP BY account");
    Map<String, Money> balances = new TreeMap<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      rows.forEach(row -> {
        var money = Money.parse(row.getField("total").strip());
        if (!money.isZero()) balances.put(Exported.number(row.getField("account").strip()), money);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return balances;
  }
}
