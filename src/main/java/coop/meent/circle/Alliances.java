package coop.meent.circle;

import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.circle.AllianceFacts.Step;
import coop.meent.gift.GiftRules.Giving;
import coop.meent.gift.Shortage;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Circles that give together when one of them falls short. Each circle gives its own gifts of a
/// month first; when all of them ran the month, what is lacking is asked of the others, shown
/// before it is kept, and kept with all it was computed with. Allied circles go month by month
/// together, so that nobody gives what another needs first.
public final class Alliances {

  private final CircleDeeds deeds;
  private final CircleMonths months;
  private final AllianceRows rows = new AllianceRows();

  Alliances(CircleDeeds deeds, CircleMonths months) {
    this.deeds = deeds;
    this.months = months;
  }

  /// By name.
  public List<AllianceFacts> all() {
    return deeds.store().read(rows::all);
  }

  /// The one that a circle is in, in a month.
  public Optional<AllianceFacts> of(CircleId circle, YearMonth month) {
    return all().stream().filter(one -> one.holds(circle, month)).findFirst();
  }

  /// What allied circles would give for a month, or why that cannot be told.
  public sealed interface Preview {

    /// @param refusal why it cannot be kept yet; shown beside the figures
    record Ready(AllianceSheet sheet, Optional<Refusal> refusal) implements Preview {}

    record Not(Refusal refusal) implements Preview {}
  }

  /// Founds an alliance of at least two circles, each of whose rulebooks asks allied circles.
  public CircleOutcome found(
      String typed, List<CircleId> circles, YearMonth from, String resolution) {
    var name = typed.strip();
    if (name.isEmpty()) return new CircleOutcome.NoName();
    if (resolution.isBlank()) return new CircleOutcome.NoResolution();
    if (new HashSet<>(circles).size() < 2) return new CircleOutcome.TooFewCircles();
    return deeds.write(
        "alliance.found",
        tx -> {
          boolean isTaken =
              rows.all(tx.sql()).stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
          if (isTaken) return new CircleOutcome.NameTaken(name);
          var id = new AllianceId(deeds.ids().next());
          for (var circle : new HashSet<>(circles)) {
            var refusal = refusal(tx, circle, from);
            if (refusal.isPresent()) return refusal.get();
          }
          rows.put(tx, id, name);
          for (var circle : circles.stream().distinct().toList())
            put(tx, id, new Step(circle, true, from, resolution.strip()));
          return new CircleOutcome.Done(circles.getFirst(), tx.deed());
        });
  }

  private void put(Tx tx, AllianceId alliance, Step step) {
    rows.put(tx, deeds.ids(), alliance, step, deeds.clock().instant());
  }

  /// Why a circle cannot join from a month on.
  private Optional<CircleOutcome> refusal(Tx tx, CircleId circle, YearMonth from) {
    var found = deeds.find(tx.sql(), circle);
    if (found.isEmpty()) return Optional.of(new CircleOutcome.Unknown());
    var facts = found.get();
    var name = facts.circle().name();
    var other = rows.all(tx.sql()).stream().filter(one -> one.holdsFrom(circle, from)).findFirst();
    if (other.isPresent())
      return Optional.of(new CircleOutcome.AlliedAlready(name, other.get().name()));
    if (facts.isClosed(from))
      return Optional.of(new CircleOutcome.MonthClosed(from, facts.nextMonth()));
    var month = from.isBefore(facts.firstMonth()) ? facts.firstMonth() : from;
    return facts.rules(month).filter(Alliances::isAllied).isPresent()
        ? Optional.empty()
        : Optional.of(new CircleOutcome.NoTerms(name, month));
  }

  private static boolean isAllied(CircleRules rules) {
    return giving(rules).shortage() == Shortage.ALLIANCE;
  }

  private static Giving giving(CircleRules rules) {
    return rules.gifts().giving();
  }

  public CircleOutcome join(
      AllianceId alliance, CircleId circle, YearMonth from, String resolution) {
    if (resolution.isBlank()) return new CircleOutcome.NoResolution();
    return deed(
        "alliance.join",
        alliance,
        tx ->
            refusal(tx, circle, from)
                .orElseGet(() -> {
                  put(tx, alliance, new Step(circle, true, from, resolution.strip()));
                  return new CircleOutcome.Done(circle, tx.deed());
                }));
  }

  public CircleOutcome leave(
      AllianceId alliance, CircleId circle, YearMonth from, String resolution) {
    if (resolution.isBlank()) return new CircleOutcome.NoResolution();
    return deed(
        "alliance.leave",
        alliance,
        tx -> {
          var facts = deeds.find(tx.sql(), circle);
          if (facts.isEmpty()) return new CircleOutcome.Unknown();
          boolean isIn = find(tx, alliance).filter(one -> one.holds(circle, from)).isPresent();
          if (!isIn) return new CircleOutcome.NotAllied(facts.get().circle().name());
          if (facts.get().isClosed(from))
            return new CircleOutcome.MonthClosed(from, facts.get().nextMonth());
          put(tx, alliance, new Step(circle, false, from, resolution.strip()));
          return new CircleOutcome.Done(circle, tx.deed());
        });
  }

  private Optional<AllianceFacts> find(Tx tx, AllianceId alliance) {
    return rows.all(tx.sql()).stream().filter(one -> one.id().equals(alliance)).findFirst();
  }

  private CircleOutcome deed(String name, AllianceId alliance, Function<Tx, CircleOutcome> work) {
    return deeds.write(
        name, tx -> find(tx, alliance).isEmpty() ? new CircleOutcome.Unknown() : work.apply(tx));
  }

  /// The month that allied circles are to give for next: the first that not every circle went on
  /// from.
  public YearMonth nextMonth(AllianceFacts alliance) {
    var first = alliance.first().orElse(YearMonth.from(deeds.today()));
    var last = alliance.months().isEmpty() ? first : alliance.months().getLast().month();
    var all = deeds.store().read(deeds::all);
    var least =
        all.stream()
            .filter(facts ->
                alliance.steps().stream().anyMatch(s -> s.circle().equals(facts.circle().id())))
            .flatMap(facts ->
                facts.months().stream().map(RunMonth::month).max(YearMonth::compareTo).stream())
            .min(YearMonth::compareTo)
            .orElse(first);
    return least.isAfter(last) ? least : last;
  }

  /// What is known of a month by now, as it was kept or as it would come out.
  public Preview preview(AllianceFacts alliance, YearMonth month) {
    return new AllianceReckoning(deeds, months, rows).preview(alliance, month, 0);
  }

  /// What was kept of a month, computed anew. Empty where it cannot be read, or was not kept.
  public Optional<AllianceSheet> sheet(AllianceMonth month) {
    return deeds.store().read(sql -> rows.basis(sql, month.id())).map(AllianceSheet::new);
  }

  /// Keeps what allied circles give for a month.
  public CircleOutcome give(AllianceId alliance, YearMonth month) {
    return deed(
        "alliance.give",
        alliance,
        tx -> {
          int round = rows.withdrawn(tx.sql(), alliance, month);
          var facts = find(tx, alliance).orElseThrow();
          return switch (new AllianceReckoning(deeds, months, rows).preview(facts, month, round)) {
            case Preview.Ready(var sheet, var refusal) ->
                refusal.map(one -> (CircleOutcome) one).orElseGet(() -> keep(tx, sheet));
            case Preview.Not(var refusal) -> (CircleOutcome) refusal;
          };
        });
  }

  private CircleOutcome keep(Tx tx, AllianceSheet sheet) {
    rows.put(tx, sheet);
    shift(tx, sheet);
    return new CircleOutcome.Many(
        sheet.basis().helpers().getFirst().circle(),
        sheet.receipts().size(),
        sheet.given(),
        tx.deed());
  }

  /// What comes back moves from one balance to another and passes no bank: booked where all whom it
  /// concerns are in one book.
  private void shift(Tx tx, AllianceSheet sheet) {
    for (var receipt : sheet.receipts()) {
      var own = booking(tx, receipt.circle());
      if (!receipt.own().isPositive() || own.isEmpty()) continue;
      List<Posting> lines = new ArrayList<>();
      lines.add(Shifts.line(own.get(), receipt.member(), receipt.circle(), receipt.own()));
      for (var line : sheet.flows())
        if (line.position() == receipt.position())
          booking(tx, line.circle())
              .filter(one -> one.book().equals(own.get().book()))
              .ifPresent(
                  one -> lines.add(Shifts.line(one, line.donor(), line.circle(), line.paid())));
      if (Money.sum(lines.stream().map(Posting::amount).toList()).isZero())
        new Shifts(deeds)
            .book(tx, receipt.id().uuid(), receipt.position(), receipt.month(), own.get(), lines);
    }
  }

  private void unshift(Tx tx, AllianceSheet sheet) {
    for (var receipt : sheet.receipts())
      new Shifts(deeds).takeBack(tx, receipt.id().uuid(), receipt.position());
  }

  private Optional<Circle.Booking> booking(Tx tx, CircleId circle) {
    return deeds.circles().all(tx.sql()).stream()
        .filter(one -> one.id().equals(circle))
        .findFirst()
        .flatMap(Circle::booking);
  }

  /// Takes back what allied circles gave for the last month, unless something of it was paid or a
  /// later month was run.
  public CircleOutcome withdraw(AllianceId alliance, YearMonth month, TakenBack reason) {
    if (!TakenBack.given().contains(reason)) return new CircleOutcome.NoReason();
    return deed(
        "alliance.withdraw",
        alliance,
        tx -> {
          var facts = find(tx, alliance).orElseThrow();
          var kept = facts.month(month);
          if (kept.isEmpty()) return new CircleOutcome.NotRun(month);
          var sheet = rows.basis(tx.sql(), kept.get().id()).map(AllianceSheet::new);
          if (sheet.isEmpty()) return new CircleOutcome.Unknown();
          for (var circle : facts.circles(month)) {
            var one = deeds.find(tx.sql(), circle);
            if (one.isEmpty()) continue;
            var last = one.get().nextMonth().minusMonths(1);
            if (last.isAfter(month)) return new CircleOutcome.LaterFirst(last);
            var paid = months.paidOfHelp(one.get(), month);
            if (paid.isPositive()) return new CircleOutcome.PaidAlready(month, paid);
            var file =
                one.get()
                    .month(month)
                    .flatMap(run -> months.payments().written(tx.sql(), one.get(), run));
            if (file.isPresent()) return file.get();
          }
          unshift(tx, sheet.get());
          withdraw(tx, kept.get().id(), reason);
          return new CircleOutcome.Done(facts.circles(month).getFirst(), tx.deed());
        });
  }

  private void withdraw(Tx tx, AllianceMonthId month, TakenBack reason) {
    rows.withdraw(tx, deeds.ids(), month, reason, deeds.clock().instant());
  }

  /// Of a month that was computed twice with different facts: keeps one.
  public CircleOutcome keep(AllianceId alliance, AllianceMonthId kept) {
    return deed(
        "alliance.keep",
        alliance,
        tx -> {
          var facts = find(tx, alliance).orElseThrow();
          var month = facts.month(kept);
          if (month.isEmpty()) return new CircleOutcome.Unknown();
          for (var other : facts.months()) {
            if (!other.month().equals(month.get().month()) || other.id().equals(kept)) continue;
            rows.basis(tx.sql(), other.id())
                .map(AllianceSheet::new)
                .ifPresent(sheet -> unshift(tx, sheet));
            withdraw(tx, other.id(), TakenBack.OTHER_KEPT);
          }
          return new CircleOutcome.Done(facts.circles(month.get().month()).getFirst(), tx.deed());
        });
  }

  /// Why a circle cannot run a month yet: allied circles have not come so far, or are still to
  /// give.
  Optional<Refusal> inTheWay(CircleFacts facts, YearMonth month) {
    var before = month.minusMonths(1);
    var alliance = of(facts.circle().id(), before);
    if (alliance.isEmpty() || facts.month(before).isEmpty()) return Optional.empty();
    var contested = alliance.get().contested();
    if (contested.isPresent()) return Optional.of(new CircleOutcome.Contested(contested.get()));
    if (alliance.get().month(before).isPresent()) return Optional.empty();
    return switch (preview(alliance.get(), before)) {
      case Preview.Not _ -> Optional.empty();
      case Preview.Ready(var sheet, var refusal) -> {
        if (refusal.filter(CircleOutcome.AlliedFirst.class::isInstance).isPresent()) yield refusal;
        yield sheet.isMoving()
            ? Optional.of(new CircleOutcome.HelpFirst(alliance.get().name(), before))
            : Optional.empty();
      }
    };
  }
}
