package coop.meent.bank;

import static coop.meent.bank.Camt.balance;
import static coop.meent.bank.Camt.entry;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import org.junit.jupiter.api.Test;

class StatementTest {

  @Test
  void aStatementThatAddsUpHasNoGap() {
    assertThat(gap(balance("OPBD", "10.00", "DBIT") + entry("12.50", "CRDT", "") + closing("2.50")))
        .isEqualTo("none");
  }

  @Test
  void aGapIsWhatTheLinesHaveTooMuch() {
    assertThat(gap(balance("OPBD", "10.00", "CRDT") + entry("5.00", "CRDT", "") + closing("12.00")))
        .isEqualTo("3.00");
    assertThat(gap(balance("OPBD", "10.00", "CRDT") + entry("5.00", "DBIT", "") + closing("12.00")))
        .isEqualTo("-7.00");
  }

  @Test
  void withoutBothBalancesThereIsNothingToCompare() {
    assertThat(gap(entry("5.00", "CRDT", "") + closing("12.00"))).isEqualTo("none");
    assertThat(gap(balance("OPBD", "10.00", "CRDT") + entry("5.00", "CRDT", ""))).isEqualTo("none");
  }

  private static String closing(String amount) {
    return balance("CLBD", amount, "CRDT");
  }

  private static String gap(String inStatement) {
    var statement = Camt.read(Camt.file(inStatement)).getFirst();
    return statement.gap().map(Money::toString).orElse("none");
  }
}
