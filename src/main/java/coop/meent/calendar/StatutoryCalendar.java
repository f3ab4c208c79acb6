package coop.meent.calendar;

import coop.meent.calendar.Entry.When;
import coop.meent.statute.AccountsCalendar;
import coop.meent.statute.FinancialYear;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rules;
import coop.meent.statute.SourceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The calendar of one financial year: a pure function of the rules and of what was done. An
/// extension that the assembly gave moves the days that hang on it; the day of the real adoption
/// moves the filing.
///
/// @param year empty while no rule says when a financial year ends
public record StatutoryCalendar(int number, Optional<FinancialYear> year, List<Entry> entries) {

  public StatutoryCalendar {
    entries = List.copyOf(entries);
  }

  /// What somebody said last of a matter.
  public record Mark(Matter matter, Optional<LocalDate> done, Optional<String> proof) {}

  /// @param number the calendar year in which the financial year ends
  public static StatutoryCalendar of(int number, Rules rules, Map<Matter, Mark> marks) {
    var end = rules.find(RuleKey.FINANCIAL_YEAR_END, RuleValue.DayOfYear.class);
    var year = end.map(one -> FinancialYear.of(one.day().atYear(number), one.day()));
    var days = new Days(rules, year, marks);
    List<Entry> entries = new ArrayList<>();
    for (var matter : Matter.values()) {
      var mark = Optional.ofNullable(marks.get(matter));
      entries.add(
          new Entry(
              matter,
              days.of(matter),
              mark.flatMap(Mark::done),
              mark.filter(one -> one.done().isPresent()).flatMap(Mark::proof)));
    }
    return new StatutoryCalendar(number, year, entries);
  }

  public Entry entry(Matter matter) {
    return entries.stream().filter(one -> one.matter() == matter).findFirst().orElseThrow();
  }

  /// The days, each by its rule.
  private record Days(Rules rules, Optional<FinancialYear> year, Map<Matter, Mark> marks) {

    private static final Source AUDIT = Source.law("BW 2:48", SourceStatus.V);
    private static final Source DISCHARGE = Source.law("BW 2:58", SourceStatus.V);

    When of(Matter matter) {
      return switch (matter) {
        case ACCOUNTS_READY ->
            accounts(
                AccountsCalendar::ready, AccountsCalendar::extendedReady, RuleKey.ACCOUNTS_TERM);
        case EXTENSION -> extension();
        case AUDIT -> adopted(AUDIT);
        case NOTICE, AGENDA -> notice();
        case ADOPTION -> adoption();
        case DISCHARGE -> adopted(DISCHARGE);
        case FILING -> filing();
        case RETENTION -> retention();
      };
    }

    private interface Day {
      LocalDate of(AccountsCalendar calendar);
    }

    private boolean isExtended() {
      return Optional.ofNullable(marks.get(Matter.EXTENSION)).flatMap(Mark::done).isPresent();
    }

    private Optional<LocalDate> adoptedOn() {
      return Optional.ofNullable(marks.get(Matter.ADOPTION)).flatMap(Mark::done);
    }

    private When asks(RuleKey... keys) {
      return new When.Asks(
          rules.missing(keys).orElseGet(() -> new RuleAnswer.Missing(RuleKey.FINANCIAL_YEAR_END)));
    }

    private Source by(RuleKey key) {
      return Source.of(rules.version(key).orElseThrow());
    }

    private When accounts(Day plain, Day extended, RuleKey by) {
      if (year.isEmpty()) return asks(RuleKey.FINANCIAL_YEAR_END);
      return switch (AccountsCalendar.of(rules, year.get().last())) {
        case AccountsCalendar.Outcome.Asks(var missing) -> new When.Asks(missing);
        case AccountsCalendar.Outcome.Known(var known, var _) ->
            isExtended()
                ? new When.Due(extended.of(known), Optional.empty(), by(by))
                : new When.Due(plain.of(known), Optional.of(extended.of(known)), by(by));
      };
    }

    private When adoption() {
      return accounts(
          AccountsCalendar::adopted, AccountsCalendar::extendedAdopted, RuleKey.ADOPTION_TERM);
    }

    private When adopted(Source by) {
      return adoption() instanceof When.Due(var due, var extended, var _)
          ? new When.Due(due, extended, by)
          : adoption();
    }

    /// To be decided while the first term still runs.
    private When extension() {
      if (year.isEmpty()) return asks(RuleKey.FINANCIAL_YEAR_END);
      return switch (AccountsCalendar.of(rules, year.get().last())) {
        case AccountsCalendar.Outcome.Asks(var missing) -> new When.Asks(missing);
        case AccountsCalendar.Outcome.Known(var known, var _) ->
            new When.Due(known.ready(), Optional.empty(), by(RuleKey.ACCOUNTS_EXTENSION));
      };
    }

    private When notice() {
      if (!(adoption() instanceof When.Due(var due, var extended, var _))) return adoption();
      var term = rules.find(RuleKey.ASSEMBLY_NOTICE, RuleValue.Term.class);
      if (term.isEmpty()) return asks(RuleKey.ASSEMBLY_NOTICE);
      return new When.Due(
          term.get().before(due), extended.map(term.get()::before), by(RuleKey.ASSEMBLY_NOTICE));
    }

    /// So soon after adoption, and never later than the last day.
    private When filing() {
      if (!(adoption() instanceof When.Due(var due, var extended, var _))) return adoption();
      var missing = rules.missing(RuleKey.FILING_TERM, RuleKey.FILING_LATEST);
      if (missing.isPresent()) return new When.Asks(missing.get());
      var term = rules.value(RuleKey.FILING_TERM, RuleValue.Term.class);
      var latest = afterEnd(rules.value(RuleKey.FILING_LATEST, RuleValue.Term.class));
      var after = earlier(term.after(adoptedOn().orElse(due)), latest);
      var later =
          adoptedOn().isPresent()
              ? Optional.<LocalDate>empty()
              : extended.map(day -> earlier(term.after(day), latest));
      return new When.Due(after, later, by(RuleKey.FILING_TERM));
    }

    private When retention() {
      var missing = rules.missing(RuleKey.FINANCIAL_YEAR_END, RuleKey.RETENTION_TERM);
      if (missing.isPresent()) return new When.Asks(missing.get());
      var until = afterEnd(rules.value(RuleKey.RETENTION_TERM, RuleValue.Term.class));
      return new When.Due(until, Optional.empty(), by(RuleKey.RETENTION_TERM));
    }

    /// Months and years on the last day of a month where the year ends on one.
    private LocalDate afterEnd(RuleValue.Term term) {
      return switch (term.unit()) {
        case MONTHS -> year.orElseThrow().afterEnd(term.count());
        case YEARS -> year.orElseThrow().afterEnd(12 * term.count());
        case DAYS, WEEKS -> term.after(year.orElseThrow().last());
      };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return other.isBefore(one) ? other : one;
    }
  }

  /// Matters that are open, in order of their days.
  public List<Entry> open() {
    return entries.stream()
        .filter(one -> one.done().isEmpty() && one.due().isPresent())
        .sorted(Comparator.comparing(one -> one.due().orElseThrow()))
        .toList();
  }
}
