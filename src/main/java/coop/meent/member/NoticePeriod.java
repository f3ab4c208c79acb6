package coop.meent.member;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.statute.FinancialYear;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a membership ends after notice, and by which rules: recomputable by whoever leaves.
///
/// @param on the day of the notice
/// @param year the financial year of that day
/// @param latest the last day on which notice lets a member out at the end of that year, where the
///   rule has one
/// @param lastDay as a member
/// @param isCapped whether the law lets the member out before the statutes would: at the latest at
///   the end of the year after that of the notice (BW 2:60)
/// @param by the versions of the rules, the one on the day first
public record NoticePeriod(
    LocalDate on,
    FinancialYear year,
    Optional<LocalDate> latest,
    LocalDate lastDay,
    boolean isCapped,
    List<RuleVersion> by) {

  /// What came of computing it.
  public sealed interface Outcome {

    record Computed(NoticePeriod period) implements Outcome {}

    record Asks(RuleAnswer.Missing missing) implements Outcome {}
  }

  /// @param rules those that bind the member on the day of the notice
  public static Outcome of(Rules rules, LocalDate on) {
    var missing = rules.missing(RuleKey.NOTICE_END, RuleKey.FINANCIAL_YEAR_END);
    if (missing.isPresent()) return new Outcome.Asks(missing.get());
    var ending = rules.value(RuleKey.NOTICE_END, RuleValue.Choice.class).option();
    boolean needsTerm = !ending.equals("AT_NEXT_YEAR_END");
    var noTerm =
        needsTerm ? rules.missing(RuleKey.NOTICE_TERM) : Optional.<RuleAnswer.Missing>empty();
    if (noTerm.isPresent()) return new Outcome.Asks(noTerm.get());
    var end = rules.value(RuleKey.FINANCIAL_YEAR_END, RuleValue.DayOfYear.class).day();
    return new Outcome.Computed(computed(rules, on, FinancialYear.of(on, end), ending));
  }

  private static NoticePeriod computed(
      Rules rules, LocalDate on, FinancialYear year, String ending) {
    var term = rules.find(RuleKey.NOTICE_TERM, RuleValue.Term.class);
    var latest =
        ending.equals("AT_YEAR_END")
            ? term.map(one -> one.before(year.last()))
            : Optional.<LocalDate>empty();
    var wanted =
        switch (ending) {
          case "AT_YEAR_END" ->
              latest.filter(day -> !on.isAfter(day)).isPresent() ? year.last() : year.next().last();
          case "AT_NEXT_YEAR_END" -> year.next().last();
          case "AT_MONTH_END" -> monthEnd(term.orElseThrow().after(on));
          default -> term.orElseThrow().after(on);
        };
    var lawful = year.next().last();
    boolean isCapped = wanted.isAfter(lawful);
    var by =
        rules.used().stream()
            .flatMap(id -> rules.all().stream().filter(one -> one.id().equals(id)))
            .toList();
    return new NoticePeriod(on, year, latest, isCapped ? lawful : wanted, isCapped, by);
  }

  private static LocalDate monthEnd(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  List<RuleVersionId> versions() {
    return by.stream().map(RuleVersion::id).toList();
  }

  /// Where the end of the membership stands.
  String article() {
    return by.getFirst().article();
  }
}
