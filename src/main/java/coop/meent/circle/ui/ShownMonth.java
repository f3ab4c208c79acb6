package coop.meent.circle.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.circle.Alliances;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleMonths.Preview;
import coop.meent.circle.GiftLine;
import coop.meent.circle.MonthSheet;
import coop.meent.circle.RunMonth;
import coop.meent.circle.Transfer;
import coop.meent.circle.Withdrawn;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the page of a month shows, read at once.
///
/// @param run empty for a month that is still to be run
/// @param sheet what was kept, or what the month would come out as; empty where that cannot be read
/// @param refusal why the month cannot be run yet
/// @param seen how many transfers are on a statement
/// @param allied what allied circles give to this one, or would
/// @param mayRun whether whoever sits here runs months
/// @param isWritten whether a file asks the bank for what is still open
/// @param withdrawals when and why it was taken back before
/// @param names of everybody
record ShownMonth(
    CircleFacts facts,
    YearMonth month,
    Optional<RunMonth> run,
    Optional<MonthSheet> sheet,
    Optional<Refusal> refusal,
    List<Transfer> transfers,
    int seen,
    Optional<Money> allied,
    boolean mayRun,
    boolean isWritten,
    List<Withdrawn> withdrawals,
    Map<MemberId, String> names) {

  /// The wanted month of the circle that is looked at, else the next; empty without a circle.
  static Optional<ShownMonth> find(CircleDesk room, Optional<YearMonth> wanted) {
    return room.find(room.circles().circles()).map(facts -> find(room, facts, wanted));
  }

  private static ShownMonth find(CircleDesk room, CircleFacts facts, Optional<YearMonth> wanted) {
    var month =
        wanted
            .filter(one -> !one.isBefore(facts.firstMonth()))
            .filter(one -> !one.isAfter(facts.nextMonth()))
            .orElse(facts.nextMonth());
    return facts
        .month(month)
        .map(run -> ran(room, facts, run))
        .orElseGet(() -> next(room, facts, month));
  }

  private static ShownMonth ran(CircleDesk room, CircleFacts facts, RunMonth run) {
    var sheet = room.months().sheet(facts, run);
    var transfers = room.months().transfers(facts, run, sheet);
    return of(room, facts, run.month(), Optional.of(run), sheet, Optional.empty(), transfers);
  }

  private static ShownMonth next(CircleDesk room, CircleFacts facts, YearMonth month) {
    Optional<RunMonth> none = Optional.empty();
    return switch (room.months().preview(facts, month)) {
      case Preview.Ready(var sheet, var why) ->
          of(room, facts, month, none, Optional.of(sheet), why, List.of());
      case Preview.Not(var why) ->
          of(room, facts, month, none, Optional.empty(), Optional.of(why), List.of());
    };
  }

  private static ShownMonth of(
      CircleDesk room,
      CircleFacts facts,
      YearMonth month,
      Optional<RunMonth> run,
      Optional<MonthSheet> sheet,
      Optional<Refusal> refusal,
      List<Transfer> transfers) {
    int seen = room.months().payments().seen(facts).size();
    boolean mayRun = room.circles().mayRun();
    return new ShownMonth(
        facts,
        month,
        run,
        sheet,
        refusal,
        transfers,
        seen,
        mayRun ? allied(room, facts, month, sheet) : Optional.empty(),
        mayRun,
        run.filter(one -> room.months().payments().writtenOf(facts, Optional.of(one)).isPresent())
            .isPresent(),
        room.months().withdrawals(facts, month),
        room.names());
  }

  /// Asked only where something is lacking.
  private static Optional<Money> allied(
      CircleDesk room, CircleFacts facts, YearMonth month, Optional<MonthSheet> sheet) {
    if (sheet.filter(one -> one.isAllied() && one.shortfall().isPositive()).isEmpty())
      return Optional.empty();
    var alliances = room.alliances();
    var alliance = alliances.of(facts.circle().id(), month);
    var kept = alliance.flatMap(one -> one.month(month)).flatMap(alliances::sheet);
    return kept.or(() ->
            alliance.flatMap(one ->
                alliances.preview(one, month) instanceof Alliances.Preview.Ready(var would, var _)
                    ? Optional.of(would)
                    : Optional.empty()))
        .map(one -> one.receivedIn(facts.circle().id()));
  }

  String name(MemberId member) {
    return names.getOrDefault(member, "");
  }

  boolean isContested() {
    return run.filter(RunMonth::isContested).isPresent();
  }

  /// Laid out, when there is not enough.
  Optional<MonthSheet> shortSheet() {
    return sheet.filter(one -> one.shortfall().isPositive());
  }

  /// Whether a way out of a shortage is to be chosen.
  boolean isToChoose() {
    return run.isEmpty() && mayRun && shortSheet().isPresent();
  }

  /// What can be read here of what was given, where no sheet can be.
  List<GiftLine> lines() {
    return run.map(facts::gifts).orElse(List.of());
  }
}
