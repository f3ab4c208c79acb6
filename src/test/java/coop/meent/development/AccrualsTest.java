package coop.meent.development;

import static coop.meent.development.BudgetExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What comes in by each way, and by another rule later.
class AccrualsTest {

  private static List<String> comes(BudgetExample example, String until) {
    return example.on(until).tranches().stream()
        .map(one -> one.from() + " " + one.amount() + " " + one.lapses())
        .toList();
  }

  @Test
  void monthlyBeginsWithTheFirstMonthInWhichSomebodyIsAMember() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 12).joined("2026-02-02");
    assertThat(comes(example, "2026-04-30"))
        .containsExactly("2026-03-01 25.00 2027-03-01", "2026-04-01 25.00 2027-04-01");
  }

  @Test
  void aYearComesWholeOrByTheMonthsThatAreLeft() {
    var whole =
        new BudgetExample()
            .by(rule("2026-01-01", AccrualWay.YEARLY, "900", 0, 24, ""))
            .joined("2026-08-15");
    assertThat(comes(whole, "2027-01-01"))
        .containsExactly("2026-09-01 900.00 2028-09-01", "2027-01-01 900.00 2029-01-01");
    var rest =
        new BudgetExample()
            .by(rule("2026-01-01", AccrualWay.PRO_RATA, "1000", 0, 24, ""))
            .joined("2026-08-15");
    assertThat(comes(rest, "2027-01-01"))
        .containsExactly("2026-09-01 333.33 2028-09-01", "2027-01-01 1000.00 2029-01-01");
  }

  /// A credit note takes off what comes later, and never what came before.
  @Test
  void aPartOfTheTurnoverComesTheMonthAfter() {
    var example =
        new BudgetExample()
            .by(rule("2026-01-01", AccrualWay.TURNOVER, "0", 150, 60, ""))
            .earned("2026-01-10", "4000")
            .earned("2026-01-31", "333.33")
            .earned("2026-02-03", "-2000")
            .earned("2026-03-03", "5000");
    assertThat(comes(example, "2026-04-30"))
        .containsExactly("2026-02-01 64.99 2031-02-01", "2026-04-01 45.00 2031-04-01");
    assertThat(comes(example, "2026-03-31")).containsExactly("2026-02-01 64.99 2031-02-01");
  }

  @Test
  void anotherRuleLeavesWhatCameBeforeAsItWas() {
    var example =
        new BudgetExample()
            .monthly("2026-01-01", "25", 60)
            .monthly("2026-03-01", "40", 12)
            .by(rule("2026-05-01", AccrualWay.YEARLY, "500", 0, 24, ""));
    assertThat(comes(example, "2026-12-31"))
        .containsExactly(
            "2026-01-01 25.00 2031-01-01",
            "2026-02-01 25.00 2031-02-01",
            "2026-03-01 40.00 2027-03-01",
            "2026-04-01 40.00 2027-04-01",
            "2026-05-01 500.00 2028-05-01");
  }

  @Test
  void nothingComesInWithoutARule() {
    assertThat(new BudgetExample().on("2026-12-31").tranches()).isEmpty();
  }
}
