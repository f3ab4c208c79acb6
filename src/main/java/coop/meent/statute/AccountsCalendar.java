package coop.meent.statute;

import java.time.LocalDate;

/// When the accounts of a financial year must be there (BW 2:58): made ready in time, adopted by
/// the assembly after that, both later when the assembly gives an extension.
public record AccountsCalendar(
    FinancialYear year,
    LocalDate ready,
    LocalDate adopted,
    LocalDate extendedReady,
    LocalDate extendedAdopted) {

  /// What came of asking for it.
  public sealed interface Outcome {

    /// @param rules that answered, see [Rules#used]
    record Known(AccountsCalendar calendar, Rules rules) implements Outcome {}

    record Asks(RuleAnswer.Missing missing) implements Outcome {}
  }

  /// @param day in the financial year that is asked for
  public static Outcome of(Rules rules, LocalDate day) {
    var missing =
        rules.missing(
            RuleKey.FINANCIAL_YEAR_END,
            RuleKey.ACCOUNTS_TERM,
            RuleKey.ADOPTION_TERM,
            RuleKey.ACCOUNTS_EXTENSION);
    if (missing.isPresent()) return new Outcome.Asks(missing.get());
    var end = rules.value(RuleKey.FINANCIAL_YEAR_END, RuleValue.DayOfYear.class).day();
    var year = FinancialYear.of(day, end);
    var term = rules.value(RuleKey.ACCOUNTS_TERM, RuleValue.Term.class);
    var adoption = rules.value(RuleKey.ADOPTION_TERM, RuleValue.Term.class);
    var extension = rules.value(RuleKey.ACCOUNTS_EXTENSION, RuleValue.Term.class);
    return new Outcome.Known(
        new AccountsCalendar(
            year,
            after(year, term),
            after(year, term, adoption),
            after(year, term, extension),
            after(year, term, extension, adoption)),
        rules);
  }

  /// Months are counted from the end of the year together, so that a month end stays one.
  private static LocalDate after(FinancialYear year, RuleValue.Term... terms) {
    int months = 0;
    for (var term : terms) if (term.unit() == RuleValue.Unit.MONTHS) months += term.count();
    var day = year.afterEnd(months);
    for (var term : terms) if (term.unit() != RuleValue.Unit.MONTHS) day = term.after(day);
    return day;
  }
}
