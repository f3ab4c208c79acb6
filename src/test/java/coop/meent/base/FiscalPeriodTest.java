package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.TestSeed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalPeriodTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text                  , from      , to        , previous
          2026                    , 2026-01-01, 2026-12-31, 2025
          2026-Q1                 , 2026-01-01, 2026-03-31, 2025-Q4
          2026-Q3                 , 2026-07-01, 2026-09-30, 2026-Q2
          2026-01                 , 2026-01-01, 2026-01-31, 2025-12
          2024-02                 , 2024-02-01, 2024-02-29, 2024-01
          2026-01-01..2026-03-15  , 2026-01-01, 2026-03-15, 2025-10-19..2025-12-31
          2026-01-01..2026-02-28  , 2026-01-01, 2026-02-28, 2025-11-01..2025-12-31
          2026-05-05..2026-05-05  , 2026-05-05, 2026-05-05, 2026-05-04..2026-05-04
          2025-07-01..2026-06-30  , 2025-07-01, 2026-06-30, 2024-07-01..2025-06-30
          """)
  void textsReadAsPeriodsWithTheOneBefore(
      String text, LocalDate from, LocalDate to, String previous) {
    var period = FiscalPeriod.parse(text).orElseThrow();
    assertThat(period).isEqualTo(new FiscalPeriod(from, to));
    assertThat(period.previous()).hasToString(previous);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-Q5",
        "2026-13",
        "2026-02-30..2026-03-01",
        "2026..",
        "tomorrow",
        "2026-03-01..2026-02-01",
        "2026-q1",
        "20266"
      })
  void whatIsNoPeriodIsNone(String text) {
    assertThat(FiscalPeriod.parse(text)).isEqualTo(Optional.empty());
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FiscalPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)));
  }

  @Test
  void bothEndsBelongToIt() {
    var quarter = FiscalPeriod.quarter(2026, 1);
    assertThat(quarter.contains(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(quarter.contains(LocalDate.of(2026, 3, 31))).isTrue();
    assertThat(quarter.contains(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(quarter.contains(LocalDate.of(2026, 4, 1))).isFalse();
  }

  @Test
  void anyPeriodReadsBackAndMeetsTheOneBefore() {
    var random = new Seeded(TestSeed.print("FiscalPeriodTest.anyPeriodReadsBack"));
    for (int run = 0; run < 2_000; run++) {
      var from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
      var period = new FiscalPeriod(from, from.plusDays(random.nextInt(800)));
      assertThat(FiscalPeriod.parse(period.toString())).contains(period);
      assertThat(period.previous().to()).isEqualTo(period.from().minusDays(1));
    }
  }
}
