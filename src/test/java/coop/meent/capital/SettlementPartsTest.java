package coop.meent.capital;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import coop.meent.profit.Destination;
import coop.meent.profit.Division;
import coop.meent.profit.KeyKind;
import coop.meent.profit.ProfitOutcome;
import coop.meent.profit.ProfitPart;
import coop.meent.profit.Proposal;
import coop.meent.settlement.Settlement;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementPart.Leaving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a leaver is owed of capital and profit, step by step.
class SettlementPartsTest {

  private static final LocalDate TODAY = CapitalOffice.TODAY;

  @TempDir private Path folder;
  private CapitalOffice office;

  @BeforeEach
  void open() {
    office = new CapitalOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Settlement settlement() {
    var coop = office.coop;
    var leaving = new Leaving(office.firm.id(), TODAY, TODAY, coop.statutes.rulebook().at(TODAY));
    return Settlement.of(
        leaving,
        List.of(
            new CapitalPart(coop.capital),
            new ProfitPart(coop.profit, coop.ledger, coop.statements)));
  }

  private void divide() {
    var draft =
        new Proposal.Draft(
            Money.parse("1000.00"),
            Money.parse("400.00"),
            Destination.CAPITAL,
            Division.by(KeyKind.EQUAL));
    assertThat(office.coop.profit.propose(2025, draft)).isInstanceOf(ProfitOutcome.Proposed.class);
    assertThat(office.coop.profit.book(2025, "Besluit 4", LocalDate.of(2026, 5, 21)))
        .isInstanceOf(ProfitOutcome.Booked.class);
  }

  @Test
  void capitalIsOwedWithEveryMovementAsAStep() {
    office.coop.capital.payOut(office.firm.id(), Money.parse("50.00"), TODAY, Optional.empty());
    var line = settlement().lines().getFirst();
    assertThat(line.amount()).isEqualTo(Money.parse("700.00"));
    assertThat(line.steps())
        .extracting(step -> step.amount().map(Money::toString).orElse(""))
        .containsExactly("750.00", "-50.00");
  }

  @Test
  void aProfitThatIsNotDividedYetIsToldAndNotCounted() {
    var last = settlement().lines().getLast();
    assertThat(last.amount()).isEqualTo(Money.ZERO);
    assertThat(last.steps()).hasSize(2);
    divide();
    assertThat(settlement().lines().getLast().steps()).hasSize(1);
  }

  @Test
  void whatIsResolvedIsOwedUntilItIsPaid() {
    divide();
    assertThat(profit().amount()).isEqualTo(Money.parse("100.00"));
    office.record(
        TODAY.minusDays(1),
        office.line("16525", "60", office.firm.id()),
        office.line("10201", "-60"));
    assertThat(profit().amount()).isEqualTo(Money.parse("40.00"));
    assertThat(profit().steps())
        .extracting(step -> step.amount().map(Money::toString).orElse(""))
        .containsExactly("100.00", "-60.00");
    // 750.00 of capital, 150.00 credited to it, 40.00 to be paid.
    assertThat(settlement().sum()).isEqualTo(Money.parse("940.00"));
  }

  private SettlementLine profit() {
    return settlement().lines().stream()
        .filter(line -> line.part().key().equals("settlement.part.profit"))
        .findFirst()
        .orElseThrow();
  }
}
