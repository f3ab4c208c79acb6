package coop.meent.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import coop.meent.statute.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Golden case 8.4, and what lies around it: the day on which a membership ends after notice.
class NoticePeriodTest {

  private static Rules rules(LocalDate day, Map<RuleKey, String> values) {
    List<RuleVersion> versions = new ArrayList<>();
    new TreeMap<>(values)
        .forEach((key, value) ->
            versions.add(
                new RuleVersion(
                    new RuleVersionId(new UUID(1, key.name().hashCode())),
                    key.name(),
                    key.read(value).orElseThrow().code(),
                    "art. 9",
                    LocalDate.of(2000, 1, 1),
                    Optional.empty(),
                    false,
                    Instant.EPOCH)));
    return new Rulebook(versions, List.of()).at(day);
  }

  private static NoticePeriod period(String on, String term, String end, String yearEnd) {
    var day = LocalDate.parse(on);
    var values =
        Map.of(
            RuleKey.NOTICE_TERM, term,
            RuleKey.NOTICE_END, end,
            RuleKey.FINANCIAL_YEAR_END, yearEnd);
    var outcome = NoticePeriod.of(rules(day, values), day);
    assertThat(outcome).isInstanceOf(NoticePeriod.Outcome.Computed.class);
    return ((NoticePeriod.Outcome.Computed) outcome).period();
  }

  private static String out(String on, String term, String end, String yearEnd) {
    return period(on, term, end, yearEnd).lastDay().toString();
  }

  @Test
  void fourWeeksBeforeTheEndOfTheYear() {
    assertThat(out("2026-12-03", "4 weeks", "AT_YEAR_END", "31-12")).isEqualTo("2026-12-31");
    assertThat(out("2026-12-04", "4 weeks", "AT_YEAR_END", "31-12")).isEqualTo("2027-12-31");
  }

  @Test
  void atTheEndOfTheNextFinancialYear() {
    assertThat(out("2023-01-02", "4 weeks", "AT_NEXT_YEAR_END", "31-12")).isEqualTo("2024-12-31");
  }

  @Test
  void aRuleByTheMonthOrByTheTermCountsFromTheNotice() {
    assertThat(out("2026-01-15", "1 month", "AT_MONTH_END", "31-12")).isEqualTo("2026-02-28");
    assertThat(out("2026-01-15", "30 days", "AT_TERM_END", "31-12")).isEqualTo("2026-02-14");
  }

  @Test
  void aFinancialYearThatIsNoCalendarYearCounts() {
    assertThat(out("2026-06-02", "4 weeks", "AT_YEAR_END", "30 June")).isEqualTo("2026-06-30");
    assertThat(out("2026-06-03", "4 weeks", "AT_YEAR_END", "30 June")).isEqualTo("2027-06-30");
    assertThat(out("2027-02-01", "1 week", "AT_YEAR_END", "29 feb")).isEqualTo("2027-02-28");
  }

  @Test
  void theLawLetsAMemberOutByTheEndOfTheNextYearWhateverTheStatutesSay() {
    var period = period("2026-03-01", "3 years", "AT_TERM_END", "31-12");
    assertThat(period.lastDay()).isEqualTo("2027-12-31");
    assertThat(period.isCapped()).isTrue();
    assertThat(period("2026-12-04", "4 weeks", "AT_YEAR_END", "31-12").isCapped()).isFalse();
  }

  @Test
  void theTermOfAWholeYearOrLongerStillEndsByThen() {
    assertThat(out("2026-01-01", "18 months", "AT_YEAR_END", "31-12")).isEqualTo("2027-12-31");
  }

  @Test
  void itSaysTheLastDayForThisYearAndByWhichVersions() {
    var period = period("2026-11-01", "4 weeks", "AT_YEAR_END", "31-12");
    assertThat(period.latest()).contains(LocalDate.of(2026, 12, 3));
    assertThat(period.by())
        .extracting(RuleVersion::key)
        .containsExactlyInAnyOrder("NOTICE_TERM", "NOTICE_END", "FINANCIAL_YEAR_END");
  }

  @Test
  void aMissingRuleIsAskedFor() {
    var day = LocalDate.of(2026, 1, 1);
    assertThat(NoticePeriod.of(rules(day, Map.of()), day))
        .isEqualTo(new NoticePeriod.Outcome.Asks(new RuleAnswer.Missing(RuleKey.NOTICE_END)));
    var two = Map.of(RuleKey.NOTICE_END, "AT_YEAR_END", RuleKey.FINANCIAL_YEAR_END, "31-12");
    assertThat(NoticePeriod.of(rules(day, two), day))
        .isEqualTo(new NoticePeriod.Outcome.Asks(new RuleAnswer.Missing(RuleKey.NOTICE_TERM)));
    var noTermNeeded =
        Map.of(RuleKey.NOTICE_END, "AT_NEXT_YEAR_END", RuleKey.FINANCIAL_YEAR_END, "31-12");
    assertThat(NoticePeriod.of(rules(day, noTermNeeded), day))
        .isInstanceOf(NoticePeriod.Outcome.Computed.class);
  }
}
