package coop.meent.work.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the file knows of one member's week, and nothing that it does not.
///
/// @param jobs that the member holds and that run in this week, those that end first first
/// @param entries about the member this week, the newest first; no more than a few
/// @param entryCount how many there are
/// @param locked until when the books take no more entries
record MyWeek(
    FiscalPeriod week,
    List<Job> jobs,
    List<JournalEntry> entries,
    long entryCount,
    Optional<LocalDate> locked) {

  private static final int MOST_ENTRIES = 3;

  /// @param client by name
  record Job(Assignment assignment, String client) {}

  static FiscalPeriod weekOf(LocalDate day) {
    var monday = day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    return new FiscalPeriod(monday, monday.plusDays(6));
  }

  /// Called on the store thread.
  static MyWeek read(
      WorkService work, LedgerService ledger, BookId book, MemberId me, LocalDate today) {
    var week = weekOf(today);
    var clients = work.clients().stream().collect(Collectors.toMap(Client::id, Client::name));
    var about = Dimensions.NONE.withMember(me);
    var mine = JournalFilter.all(book).within(week).about(about);
    return new MyWeek(
        week,
        jobs(work.assignments(), clients, me, week),
        ledger.journal(mine, 0, MOST_ENTRIES),
        ledger.countEntries(mine),
        ledger.lockedThrough(book));
  }

  private static List<Job> jobs(
      List<Assignment> all, Map<ClientId, String> clients, MemberId me, FiscalPeriod week) {
    return all.stream()
        .filter(one -> one.holder().equals(me) && runsIn(one, week))
        .sorted(
            Comparator.comparing((Assignment one) -> one.to().orElse(LocalDate.MAX))
                .thenComparing(Assignment::number))
        .map(one -> new Job(one, clients.getOrDefault(one.client(), "")))
        .toList();
  }

  private static boolean runsIn(Assignment one, FiscalPeriod week) {
    return !one.from().isAfter(week.to()) && !one.to().orElse(LocalDate.MAX).isBefore(week.from());
  }
}
