package coop.meent.vat;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.RecordOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year of random entries, returns and withdrawals: whatever the order, the settlements empty the
/// VAT accounts, and return plus rounding is the ledger.
class VatHistoriesTest {

  private static final int BOOKS = 6;
  private static final List<String> VAT = List.of("16201", "16203", "16217", "16219");

  @TempDir private Path folder;

  @Test
  void settlementsEmptyTheVatAccounts() throws Exception {
    long seed = TestSeed.print("VatHistoriesTest");
    var random = new Seeded(seed);
    for (int i = 0; i < BOOKS; i++) {
      try (var coop =
          VatCooperative.filingByTheQuarter(Files.createDirectory(folder.resolve("book" + i)))) {
        live(coop, random);
        settled(coop);
      }
    }
  }

  private static void live(VatCooperative coop, Seeded random) {
    for (int step = 0; step < 60; step++) {
      if (random.nextInt(12) == 0) fileNext(coop);
      else if (random.nextInt(40) == 0) withdrawLast(coop);
      else entry(coop, random);
    }
    for (int i = 0; i < 3; i++) fileNext(coop);
  }

  private static void entry(VatCooperative coop, Seeded random) {
    var date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(273)).toString();
    long net = random.nextInt(2_000_000) - 200_000L;
    if (net == 0) return;
    var lines = lines(random.nextInt(4), net);
    var outcome = coop.tried(date, lines.toArray(String[]::new));
    assertThat(outcome).isInstanceOfAny(RecordOutcome.Recorded.class, RecordOutcome.VatFiled.class);
  }

  private static List<String> lines(int kind, long net) {
    long high = net * 21 / 100;
    List<String> lines = new ArrayList<>();
    switch (kind) {
      case 0 -> add(lines, "80501", -net, "16201", -high, "V21");
      case 1 -> add(lines, "80505", -net, "16203", -net * 9 / 100, "V9");
      case 2 -> {
        add(lines, "46152", net, "16219", high, "PED");
        lines.add("16217 " + Money.ofCents(-high) + " PED");
      }
      default -> add(lines, "46101", net, "16219", high, "P21");
    }
    lines.removeIf(line -> line.split(" ")[1].equals("0.00"));
    return lines;
  }

  private static void add(
      List<String> lines, String account, long net, String vatAccount, long vat, String code) {
    lines.add(account + " " + Money.ofCents(net) + " " + code);
    lines.add(vatAccount + " " + Money.ofCents(vat) + " " + code);
  }

  private static void fileNext(VatCooperative coop) {
    coop.vat.next(coop.book).ifPresent(coop::filed);
  }

  private static void withdrawLast(VatCooperative coop) {
    coop.vat.periods(coop.book).stream()
        .filter(status -> status.state().isFiled())
        .findFirst()
        .ifPresent(status -> coop.vat.withdraw(coop.book, status.period()));
  }

  private static void settled(VatCooperative coop) {
    var filed = coop.vat.periods(coop.book).stream().flatMap(one -> one.filed().stream()).toList();
    assertThat(filed).hasSize(3);
    for (var account : VAT) assertThat(coop.balance(account)).as(account).isEqualTo(Money.ZERO);
    var toPay = Money.sum(filed.stream().map(one -> one.figures().toPay()).toList());
    var rounding = Money.sum(filed.stream().map(one -> one.figures().rounding()).toList());
    assertThat(coop.balance("16221")).isEqualTo(toPay.negate());
    assertThat(coop.balance("46425")).isEqualTo(rounding.negate());
    assertThat(filed)
        .allSatisfy(one -> assertThat(one.figures().rounding().isNegative()).isFalse());
    var audit = new VatAudit(coop.coop.store);
    assertThat(audit.ofReturns(coop.book)).isEmpty();
    assertThat(audit.ofSalesLists(coop.book)).isEmpty();
  }
}
