package coop.meent.calendar;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Ids;
import coop.meent.calendar.StatutoryCalendar.Mark;
import coop.meent.statute.FinancialYear;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rules;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The statutory calendar of any financial year, and marking what of it was done.
public final class CalendarService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final StatuteService statutes;
  private final CalendarMarks marks = new CalendarMarks();

  public CalendarService(Store store, Ids ids, Clock clock, StatuteService statutes) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.statutes = statutes;
  }

  /// @param year the calendar year in which the financial year ends
  public StatutoryCalendar calendar(int year) {
    var rules = rules(year);
    var end = yearEnd(year, rules);
    Map<Matter, Mark> done =
        end.map(day -> store.read(sql -> marks.of(sql, day))).orElseGet(Map::of);
    return StatutoryCalendar.of(year, rules, done);
  }

  /// Those that hold now; of a year that is over, those that held at its end.
  private Rules rules(int year) {
    var today = LocalDate.now(clock);
    var end = LocalDate.of(year, 12, 31);
    return statutes.rulebook().at(end.isBefore(today) ? end : today);
  }

  private static Optional<LocalDate> yearEnd(int year, Rules rules) {
    return rules
        .find(RuleKey.FINANCIAL_YEAR_END, RuleValue.DayOfYear.class)
        .map(end -> end.day().atYear(year));
  }

  /// Marks something as done on a day, or as not done after all.
  public CalendarOutcome mark(
      int year, Matter matter, Optional<LocalDate> done, Optional<String> proof) {
    var end = yearEnd(year, rules(year));
    if (end.isEmpty())
      return new CalendarOutcome.Asks(new RuleAnswer.Missing(RuleKey.FINANCIAL_YEAR_END));
    if (!matter.isDone()) return new CalendarOutcome.NoDeed(matter);
    if (done.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent())
      return new CalendarOutcome.NotYet(done.get());
    var first = FinancialYear.of(end.get(), java.time.MonthDay.from(end.get())).first();
    if (done.filter(day -> day.isBefore(first)).isPresent())
      return new CalendarOutcome.BeforeTheYear(first);
    var mark = new Mark(matter, done, proof.map(String::strip).filter(text -> !text.isEmpty()));
    return store.write(
        "calendar.mark",
        tx -> {
          var now = Optional.ofNullable(marks.of(tx.sql(), end.get()).get(matter));
          if (now.equals(Optional.of(mark)) || (now.isEmpty() && done.isEmpty()))
            return new CalendarOutcome.Unchanged(matter);
          marks.put(tx, ids, end.get(), mark, clock.instant());
          var made = StatutoryCalendar.of(year, rules(year), marks.of(tx.sql(), end.get()));
          return new CalendarOutcome.Saved(made.entry(matter), tx.deed());
        });
  }

  /// Takes back a mark, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
