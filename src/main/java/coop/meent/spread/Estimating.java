package coop.meent.spread;

import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Estimates assets anew: how long they last, what is left in the end, and what they are worth.
/// What was booked stays; only the months to come change.
public final class Estimating {

  private static final int MOST_MONTHS = 1200;

  private final Workings all;
  private final EstimateRows rows;
  private final Ending ending;

  Estimating(Workings all, EstimateRows rows, Ending ending) {
    this.all = all;
    this.rows = rows;
    this.ending = ending;
  }

  /// Says what it would change, or why it is refused.
  public SpreadOutcome<Foreseen> foresee(SpreadId id, EstimateDraft draft) {
    try {
      var one = all.rooms().store().read(sql -> Workings.running(all.spreads().all(sql), id));
      var estimate = estimate(one, draft);
      return new SpreadOutcome.Done<>(
          new Foreseen(one.what(), one.what().with(estimate), estimate.from(), estimate.lost()));
    } catch (RefusedException e) {
      return new SpreadOutcome.Refused<>(e.refusal());
    }
  }

  /// Of a value that changes the months before are booked first, and the difference falls to the
  /// result in one entry.
  public SpreadOutcome<Estimate> estimate(SpreadId id, EstimateDraft draft) {
    return all.deed(
        "spread.estimate",
        tx -> {
          var one = all.running(tx, id);
          var wanted = estimate(one, draft);
          var made =
              wanted.kind() == Estimate.Kind.PLAN
                  ? wanted
                  : booked(tx, ending.complete(tx, one, wanted.from().minusMonths(1)), wanted);
          var space = all.bookOf(one.what().book()).space();
          rows.put(tx, space, one.what(), made, all.rooms().clock().instant());
          return made;
        });
  }

  /// Takes the latest one back, as long as no month was booked by it.
  public SpreadOutcome<Estimate> back(SpreadId id, String reason) {
    return all.deed(
        "spread.estimate-back",
        tx -> {
          var one = all.running(tx, id);
          var what = one.what();
          if (what.estimates().isEmpty())
            throw Workings.refused(new SpreadRefusal.NotEstimated(what.name()));
          if (reason.isBlank()) throw Workings.refused(new SpreadRefusal.NoReason());
          var latest = what.estimates().getLast();
          checkUnbooked(one, latest.from());
          back(tx, what, latest, reason.strip());
          return latest;
        });
  }

  private void back(Tx tx, Spread what, Estimate one, String reason) {
    if (one.entry().isEmpty())
      rows.putBack(
          tx,
          all.rooms().ids(),
          all.bookOf(what.book()).space(),
          one.id(),
          reason,
          all.rooms().clock().instant());
    one.entry()
        .flatMap(all.rooms().ledger()::entry)
        .filter(entry -> entry.reversedBy().isEmpty())
        .ifPresent(entry -> all.rooms().ledger().takeBack(tx, entry));
  }

  private Estimate estimate(SpreadStanding one, EstimateDraft draft) {
    var what = one.what();
    if (!what.kind().isAsset()) throw Workings.refused(new SpreadRefusal.NotAnAsset(what.name()));
    if (draft.reason().isEmpty()) throw Workings.refused(new SpreadRefusal.NoReason());
    return switch (draft) {
      case EstimateDraft.Plan plan -> plan(one, plan);
      case EstimateDraft.Value value -> value(one, value);
    };
  }

  private Estimate plan(SpreadStanding one, EstimateDraft.Plan draft) {
    var what = one.what();
    var from = draft.from();
    checkFrom(one, from);
    if (from.isAfter(what.last()))
      throw Workings.refused(new SpreadRefusal.MonthsOver(what.name(), what.last().atEndOfMonth()));
    int kept = Math.toIntExact(from.until(what.last(), ChronoUnit.MONTHS) + 1);
    int months = draft.months().orElse(kept);
    if (months < 1 || months > MOST_MONTHS)
      throw Workings.refused(new SpreadRefusal.BadMonths(months));
    var value = what.worth(from);
    var residual = draft.residual().orElse(what.expectedResidual());
    if (residual.isNegative() || residual.compareTo(value) > 0)
      throw Workings.refused(new SpreadRefusal.BadExpectation(residual, value));
    if (months == kept && residual.equals(what.expectedResidual()))
      throw Workings.refused(new SpreadRefusal.SameAsBefore(what.name()));
    return new Estimate(
        all.rooms().ids().next(),
        Estimate.Kind.PLAN,
        from,
        months,
        residual,
        Money.ZERO,
        from.atDay(1),
        draft.reason(),
        Optional.empty());
  }

  /// By the plan, as if all months before were booked: that is done first when it is kept.
  private Estimate value(SpreadStanding one, EstimateDraft.Value draft) {
    var what = one.what();
    if (draft.day().isAfter(all.rooms().today()))
      throw Workings.refused(new SpreadRefusal.NotYet(draft.day()));
    if (draft.day().isBefore(what.day())) throw Workings.refused(new SpreadRefusal.BadDates());
    var from = YearMonth.from(draft.day().plusDays(1));
    checkFrom(one, from);
    var over = from.minusMonths(1);
    var worth = one.left();
    for (var part : one.open(over)) worth = worth.minus(part.amount());
    var lost = worth.minus(draft.value());
    if (draft.value().isNegative())
      throw Workings.refused(new SpreadRefusal.BadValue(draft.value()));
    if (lost.isZero()) throw Workings.refused(new SpreadRefusal.SameAsBefore(what.name()));
    if (lost.isNegative()) checkRecovery(what, over, draft.value(), worth);
    return new Estimate(
        all.rooms().ids().next(),
        Estimate.Kind.VALUE,
        from,
        0,
        Money.ZERO,
        lost,
        draft.day(),
        draft.reason(),
        Optional.empty());
  }

  /// Up to what it would have been worth without what was lost, and never of goodwill (RJ 121).
  private static void checkRecovery(Spread what, YearMonth over, Money value, Money worth) {
    if (what.kind() == SpreadKind.GOODWILL)
      throw Workings.refused(new SpreadRefusal.GoodwillStays(what.name()));
    var without = what.amount().minus(what.withoutLosses().through(over));
    var most = without.compareTo(worth) > 0 ? without : worth;
    if (value.compareTo(most) > 0) throw Workings.refused(new SpreadRefusal.WorthLess(value, most));
  }

  private static void checkFrom(SpreadStanding one, YearMonth from) {
    var what = one.what();
    if (Workings.isOut(from.atDay(1)) || from.isBefore(what.from()))
      throw Workings.refused(new SpreadRefusal.BadDates());
    if (!what.estimates().isEmpty() && from.isBefore(what.estimates().getLast().from()))
      throw Workings.refused(
          new SpreadRefusal.EstimatedLater(
              what.name(), what.estimates().getLast().from().atDay(1)));
    checkUnbooked(one, from);
  }

  private static void checkUnbooked(SpreadStanding one, YearMonth from) {
    one.bookedFrom(from)
        .ifPresent(month -> {
          throw Workings.refused(new SpreadRefusal.BookedLater(one.what().name(), month.atDay(1)));
        });
  }

  private Estimate booked(Tx tx, SpreadStanding one, Estimate wanted) {
    var what = one.what();
    var words = all.rooms().written();
    var lines =
        List.of(
            Posting.of(what.result(), wanted.lost()).withText(what.name()),
            Posting.of(what.written(), wanted.lost().negate()).withText(what.name()));
    var day = all.rooms().ledger().openDay(tx, what.book(), wanted.on(), lines);
    var text =
        words.get(
            wanted.lost().isPositive() ? "spread.entry.lowered" : "spread.entry.raised",
            what.name());
    var entry = all.rooms().ledger().record(tx, EntryDraft.of(what.book(), day, text, lines));
    return wanted.bookedBy(day, entry.id());
  }

  /// One of the versions in which laptops apart estimated the same asset.
  public record Version(Spread what, Estimate estimate) {}

  /// What a row that contradicts another says; empty once it does not stand.
  public Optional<Version> version(UUID row) {
    return all.rooms()
        .store()
        .read(sql ->
            rows.all(sql).stream()
                .filter(one -> one.estimate().id().equals(row))
                .findFirst()
                .flatMap(found -> version(sql, found)));
  }

  private Optional<Version> version(DSLContext sql, EstimateRows.Row row) {
    return all.spreads().all(sql).stream()
        .map(SpreadStanding::what)
        .filter(what -> what.id().equals(row.of()))
        .findFirst()
        .map(what -> new Version(what, row.estimate()));
  }

  /// Settles that laptops apart estimated the same asset anew: one stays, the others are taken back
  /// with the entries that they made.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID about, UUID kept) {
    return all.rooms()
        .store()
        .write(
            "spread.estimate-keep",
            tx -> {
              var rivals =
                  rows.all(tx.sql()).stream().filter(one -> one.about().equals(about)).toList();
              if (rivals.size() < 2
                  || rivals.stream().noneMatch(one -> one.estimate().id().equals(kept)))
                return false;
              var reason = all.rooms().written().get("spread.estimate.rival");
              for (var one : rivals)
                if (!one.estimate().id().equals(kept))
                  version(tx.sql(), one)
                      .ifPresent(found -> back(tx, found.what(), found.estimate(), reason));
              return true;
            });
  }
}
