package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.demo.SharedDemo;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.BankBalance;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.YearOutcome;
import coop.meent.ledger.YearService;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// hledger and ledger read our journal and come to our balances.
class HledgerAgreesTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private static final Tool HLEDGER = new Tool("hledger");
  private static final Tool LEDGER = new Tool("ledger");

  @TempDir Path folder;

  @Test
  void everyBookOfTheDemonstrationHasTheSameBalances() {
    try (var demo = DEMO.open()) {
      var exported = new Exported(demo.store(), folder);
      assertThat(exported.books()).hasSize(3);
      for (var book : exported.books()) {
        var journal = exported.write(ExportFormat.HLEDGER, book, Optional.empty());
        assertThat(hledger(journal)).isEqualTo(exported.balances(book)).isNotEmpty();
        assertThat(ledger(journal)).isEqualTo(exported.balances(book));
      }
    }
  }

  @Test
  void whatTheBankSaidIsAssertedAndWhatIsNotBookedYetIsARemark() throws IOException {
    try (var demo = DEMO.open()) {
      var exported = new Exported(demo.store(), folder);
      var journal = exported.write(ExportFormat.HLEDGER, demo.book, Optional.empty());
      HLEDGER.run("-f", journal, "check");

      var lines = Files.readAllLines(journal);
      assertThat(lines.stream().filter(line -> line.contains(" = "))).hasSizeGreaterThan(100);
      assertThat(lines.stream().filter(line -> line.contains(": bank "))).hasSize(1);
    }
  }

  @Test
  void aFalseAssertionWouldBeSeen() throws IOException {
    try (var demo = DEMO.open()) {
      var journal =
          new Exported(demo.store(), folder)
              .write(ExportFormat.HLEDGER, demo.book, Optional.empty());
      var text = Files.readString(journal);
      int place = text.lastIndexOf(" = ") + 3;
      Files.writeString(journal, text.substring(0, place) + "1" + text.substring(place));
      assertThat(HLEDGER.tryOut("-f", journal, "bal").status()).isNotZero();
    }
  }

  @Test
  void aYearStartsWithWhatStoodAndEndsLikeOurTrialBalance() {
    try (var demo = DEMO.open()) {
      var exported = new Exported(demo.store(), folder);
      for (int year : List.of(2025, 2026)) {
        var period = FiscalPeriod.year(year);
        var journal = exported.write(ExportFormat.HLEDGER, demo.book, Optional.of(period));
        assertThat(hledger(journal)).isEqualTo(exported.closings(demo.book, period));
      }
    }
  }

  @Test
  void aMemberIsATag() {
    try (var demo = DEMO.open()) {
      var exported = new Exported(demo.store(), folder);
      var journal = exported.write(ExportFormat.HLEDGER, demo.book, Optional.empty());
      int booked = 0;
      for (var member : demo.members.members()) {
        var about = BalanceFilter.all(demo.book).about(Dimensions.NONE.withMember(member.id()));
        var ours = exported.balances(about);
        assertThat(hledger(journal, "tag:member=^" + member.name() + "$"))
            .as(member.name())
            .isEqualTo(ours);
        if (!ours.isEmpty()) booked++;
      }
      // One left before anything of these years was booked.
      assertThat(booked).isEqualTo(demo.members.members().size() - 1);
    }
  }

  @Test
  void hardTextsAreReadAsOneDescription() {
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(1)).fill(500);
      var journal =
          new Exported(coop.store, folder).write(ExportFormat.HLEDGER, coop.book, Optional.empty());
      assertThat(HLEDGER.run("-f", journal, "descriptions").lines())
          .contains(
              "\"quoted\" and 'single'",
              "semicolon \uFF1B and two spaces",
              "line one line two line three tab",
              "שלום עולם العربية",
              "emoji 🧑‍🌾🌾 family 👩‍👩‍👧",
              "\uFF1B starts like a remark",
              "(12) starts like a code",
              "= 5.00 EUR");
    }
  }

  @Test
  void tenThousandRandomEntriesHaveTheSameBalances() {
    long seed = TestSeed.print("HledgerAgreesTest.tenThousandRandomEntriesHaveTheSameBalances");
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(seed)).fill(10_000);
      var exported = new Exported(coop.store, folder);
      var bank = exported.balances(coop.book).getOrDefault("10201", Money.ZERO);
      var said = new BankBalance(coop.account("10201"), TestCooperative.TODAY, bank);
      var journal =
          exported.write(ExportFormat.HLEDGER, coop.book, Optional.empty(), List.of(said));
      assertThat(hledger(journal)).isEqualTo(exported.balances(coop.book)).isNotEmpty();
      assertThat(ledger(journal)).isEqualTo(exported.balances(coop.book));
    }
  }

  @Test
  void afterClosedYearsTheBalancesAreTheSame() {
    long seed = TestSeed.print("HledgerAgreesTest.afterClosedYearsTheBalancesAreTheSame");
    try (var coop = new TestCooperative(folder)) {
      new RandomBook(coop, new Seeded(seed)).fill(300);
      closeYears(coop);
      var exported = new Exported(coop.store, folder);
      var all = exported.write(ExportFormat.HLEDGER, coop.book, Optional.empty());
      assertThat(hledger(all)).isEqualTo(exported.balances(coop.book)).isNotEmpty();
      assertThat(ledger(all)).isEqualTo(exported.balances(coop.book));
      var next = FiscalPeriod.year(2026);
      var journal = exported.write(ExportFormat.HLEDGER, coop.book, Optional.of(next));
      assertThat(hledger(journal)).isEqualTo(exported.closings(coop.book, next));
    }
  }

  @Test
  void everyBookOfTheDemonstrationAgreesWhenItsYearsAreClosed() throws IOException {
    try (var closed = ClosedDemo.of(DEMO.made(), folder)) {
      var exported = new Exported(closed.store(), folder);
      for (var book : exported.books())
        for (var year : List.of(FiscalPeriod.year(2025), FiscalPeriod.year(2026))) {
          var journal = exported.write(ExportFormat.HLEDGER, book, Optional.of(year));
          assertThat(hledger(journal)).isEqualTo(exported.closings(book, year)).isNotEmpty();
          assertThat(ledger(journal)).isEqualTo(exported.closings(book, year));
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

  private static Map<String, Money> hledger(Path journal, String... query) {
    List<Object> command =
        new ArrayList<>(List.of("-f", journal, "bal", "--flat", "--no-total", "-O", "csv"));
    command.addAll(List.of(query));
    var csv = HLEDGER.run(command.toArray());
    Map<String, Money> balances = new TreeMap<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      rows.forEach(row -> put(balances, row.getField("account"), row.getField("balance")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return balances;
  }

  private static Map<String, Money> ledger(Path journal) {
    var table =
        LEDGER.run(
            "-f",
            journal,
            "bal",
            "--flat",
            "--no-total",
            "--balance-format",
            "%(account)\t%(quantity(scrub(display_total)))\n");
    Map<String, Money> balances = new TreeMap<>();
    for (var line : table.lines().toList()) {
      var cells = line.split("\t");
      put(balances, cells[0], cells[1]);
    }
    return balances;
  }

  private static void put(Map<String, Money> balances, String account, String amount) {
    var money = Money.parse(amount.replace("EUR", "").replace(",", "").strip());
    if (!money.isZero()) balances.merge(Exported.number(account), money, Money::plus);
  }
}
