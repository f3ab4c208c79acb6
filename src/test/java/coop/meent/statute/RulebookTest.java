package coop.meent.statute;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which version of a rule holds on a day, and whom it binds.
class RulebookTest {

  private static final MemberId NOOR = new MemberId(new UUID(1, 1));
  private static final Bound OLD = new Bound(NOOR, LocalDate.of(2020, 1, 1));

  private final RuleVersion first = version(1, "NOTICE_TERM", "4W", "2020-01-01", false);
  private final RuleVersion second = version(2, "NOTICE_TERM", "8W", "2026-01-01", true);

  private static RuleVersion version(
      int id, String key, String value, String from, boolean isReserved) {
    return new RuleVersion(
        new RuleVersionId(new UUID(7, id)),
        key,
        value,
        "art. " + id,
        LocalDate.parse(from),
        Optional.empty(),
        isReserved,
        Instant.EPOCH);
  }

  private static RuleNotice told(RuleVersion version, String day) {
    return new RuleNotice(version.id(), NOOR, LocalDate.parse(day), Optional.of("letter"));
  }

  private static Optional<RuleVersion> binding(Rulebook book, Bound who, String day) {
    return book.bindingOn(who, LocalDate.parse(day)).version(RuleKey.NOTICE_TERM);
  }

  @Test
  void onADayTheNewestVersionByThenIsInForce() {
    var book = new Rulebook(List.of(second, first), List.of());
    assertThat(book.at(LocalDate.of(2025, 12, 31)).version(RuleKey.NOTICE_TERM)).contains(first);
    assertThat(book.at(LocalDate.of(2026, 1, 1)).version(RuleKey.NOTICE_TERM)).contains(second);
    assertThat(book.at(LocalDate.of(2019, 12, 31)).version(RuleKey.NOTICE_TERM)).isEmpty();
  }

  @Test
  void aChangeBindsAMemberOnlyFromTheDayOfBeingTold() {
    var untold = new Rulebook(List.of(first, second), List.of());
    assertThat(binding(untold, OLD, "2026-06-01")).contains(first);
    var told = new Rulebook(List.of(first, second), List.of(told(second, "2026-03-10")));
    assertThat(binding(told, OLD, "2026-03-09")).contains(first);
    assertThat(binding(told, OLD, "2026-03-10")).contains(second);
    var early = new Rulebook(List.of(first, second), List.of(told(second, "2025-11-01")));
    assertThat(binding(early, OLD, "2025-12-31")).contains(first);
    assertThat(binding(early, OLD, "2026-01-01")).contains(second);
  }

  @Test
  void whoJoinsLaterIsBoundByWhatIsInForceThen() {
    var book = new Rulebook(List.of(first, second), List.of());
    var newcomer = new Bound(new MemberId(new UUID(1, 2)), LocalDate.of(2026, 2, 1));
    assertThat(binding(book, newcomer, "2026-02-01")).contains(second);
    assertThat(binding(book, newcomer, "2026-01-31")).isEmpty();
  }

  @Test
  void theEarliestTellingCounts() {
    var book =
        new Rulebook(
            List.of(first, second),
            List.of(told(second, "2026-05-01"), told(second, "2026-03-10")));
    assertThat(binding(book, OLD, "2026-04-01")).contains(second);
  }

  @Test
  void anOlderVersionThatWasToldLaterGivesWayToTheNewer() {
    var third = version(3, "NOTICE_TERM", "2W", "2026-02-01", true);
    var book =
        new Rulebook(
            List.of(first, second, third),
            List.of(told(third, "2026-02-01"), told(second, "2026-04-01")));
    assertThat(binding(book, OLD, "2026-05-01")).contains(third);
  }

  @Test
  void ofTwoVersionsFromOneDayTheOneThatCountsLaterWins() {
    var other = version(4, "NOTICE_TERM", "6W", "2026-01-01", true);
    var day = LocalDate.of(2026, 1, 1);
    assertThat(new Rulebook(List.of(second, other), List.of()).at(day).version(RuleKey.NOTICE_TERM))
        .contains(other);
    assertThat(new Rulebook(List.of(other, second), List.of()).at(day).version(RuleKey.NOTICE_TERM))
        .contains(second);
  }

  @Test
  void aRuleThatIsMissingIsAskedForAndNeverGuessed() {
    var rules = new Rulebook(List.of(), List.of()).at(LocalDate.of(2026, 1, 1));
    assertThat(rules.ask(RuleKey.NOTICE_TERM))
        .isEqualTo(new RuleAnswer.Missing(RuleKey.NOTICE_TERM));
    assertThat(rules.missing(RuleKey.NOTICE_END, RuleKey.NOTICE_TERM))
        .contains(new RuleAnswer.Missing(RuleKey.NOTICE_END));
  }

  @Test
  void theRuleOfANewerMeentIsKeptAndAValueOfOneIsAskedFor() {
    var newer = version(5, "COFFEE_DUTY", "every Friday", "2026-01-01", false);
    var odd = version(6, "NOTICE_TERM", "4 moons", "2026-01-01", false);
    var rules = new Rulebook(List.of(newer, odd), List.of()).at(LocalDate.of(2026, 1, 1));
    assertThat(rules.all()).containsExactlyInAnyOrder(newer, odd);
    assertThat(rules.ask(RuleKey.NOTICE_TERM)).isInstanceOf(RuleAnswer.Missing.class);
    var texts = new coop.meent.base.Texts(coop.meent.base.Language.EN);
    assertThat(newer.name(texts) + ": " + newer.says(texts)).isEqualTo("COFFEE_DUTY: every Friday");
  }

  @Test
  void rulesRememberByWhichVersionsTheyAnswered() {
    var end = version(7, "FINANCIAL_YEAR_END", "--12-31", "2020-01-01", false);
    var rules = new Rulebook(List.of(first, end), List.of()).at(LocalDate.of(2026, 1, 1));
    assertThat(rules.used()).isEmpty();
    assertThat(rules.ask(RuleKey.FINANCIAL_YEAR_END)).isInstanceOf(RuleAnswer.Given.class);
    assertThat(rules.used()).containsExactly(end.id());
  }

  /// Golden case 8.5.
  @Test
  void theAccountsOf2026AreReadyByJuneAndAdoptedByJulyOrFourMonthsLater() {
    var versions =
        List.of(
            version(1, "FINANCIAL_YEAR_END", "--12-31", "2020-01-01", false),
            version(2, "ACCOUNTS_TERM", "6M", "2020-01-01", false),
            version(3, "ADOPTION_TERM", "1M", "2020-01-01", false),
            version(4, "ACCOUNTS_EXTENSION", "4M", "2020-01-01", false));
    var day = LocalDate.of(2026, 5, 5);
    var outcome = AccountsCalendar.of(new Rulebook(versions, List.of()).at(day), day);
    assertThat(outcome).isInstanceOf(AccountsCalendar.Outcome.Known.class);
    var known = (AccountsCalendar.Outcome.Known) outcome;
    assertThat(known.calendar())
        .isEqualTo(
            new AccountsCalendar(
                new FinancialYear(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2027, 7, 31),
                LocalDate.of(2027, 10, 31),
                LocalDate.of(2027, 11, 30)));
    assertThat(known.rules().used()).hasSize(4);
    assertThat(AccountsCalendar.of(new Rulebook(List.of(), List.of()).at(day), day))
        .isEqualTo(
            new AccountsCalendar.Outcome.Asks(new RuleAnswer.Missing(RuleKey.FINANCIAL_YEAR_END)));
  }

  @Test
  void aFinancialYearMayEndWithFebruaryOrJune() {
    var february = FinancialYear.of(LocalDate.of(2027, 3, 1), java.time.MonthDay.of(2, 29));
    assertThat(february.first()).isEqualTo("2027-03-01");
    assertThat(february.last()).isEqualTo("2028-02-29");
    assertThat(february.next().last()).isEqualTo("2029-02-28");
    assertThat(february.next().next().next().next().last()).isEqualTo("2032-02-29");
    var june = FinancialYear.of(LocalDate.of(2026, 6, 30), java.time.MonthDay.of(6, 30));
    assertThat(june.first()).isEqualTo("2025-07-01");
    assertThat(june.afterEnd(6)).isEqualTo("2026-12-31");
  }
}
