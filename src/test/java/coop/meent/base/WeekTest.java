package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {

  @Test
  void aYearMayHaveFiftyThreeWeeksAndItsFirstDaysMayBelongToTheOneBefore() {
    assertThat(Week.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
    assertThat(Week.of(LocalDate.of(2027, 1, 4))).hasToString("2027-W01");
    assertThat(Week.of(LocalDate.of(2024, 12, 30))).hasToString("2025-W01");
  }

  @Test
  void itIsReadByItsNumberOrByAnyOfItsDays() {
    var week = Week.of(LocalDate.of(2027, 1, 20));
    assertThat(Week.parse("2027-W03")).contains(week);
    assertThat(Week.parse(" 2027w3 ")).contains(week);
    assertThat(Week.parse("2027-01-24")).contains(week);
    assertThat(Week.parse("2026-W53")).isPresent();
  }

  @Test
  void whatIsNoWeekIsNotRead() {
    assertThat(Week.parse("2025-W53")).isEmpty();
    assertThat(Week.parse("2027-W00")).isEmpty();
    assertThat(Week.parse("2027-02-30")).isEmpty();
    assertThat(Week.parse("soon")).isEmpty();
  }

  @Test
  void weeksRunOnOverTheEndOfTheYear() {
    var week = Week.parse("2026-W52").orElseThrow();
    assertThat(week.next(3)).extracting(Week::toString).endsWith("2027-W01").hasSize(3);
    assertThat(week.to(week.plus(2))).isEqualTo(week.next(3));
    assertThat(week.plus(1).to(week)).isEmpty();
  }
}
