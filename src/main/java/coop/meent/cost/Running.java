package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.CostRunId;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Runs plans, takes runs back and makes them anew.
record Running(
    Surroundings around, CostPools pools, CostRuns runs, Planning planning, CostBooking booking) {

  CostOutcome<CostRun> run(CostPoolId id, FiscalPeriod period, Optional<LocalDate> day) {
    return around.deed("cost.run", tx -> run(tx, id, period, day));
  }

  private CostRun run(Tx tx, CostPoolId id, FiscalPeriod period, Optional<LocalDate> day) {
    var plan = planning.plan(tx.sql(), id, period, Optional.empty());
    if (!period.to().isBefore(around.today()))
      throw Surroundings.refused(new CostRefusal.NotOver(period.to()));
    standing(tx.sql(), plan.pool(), period)
        .ifPresent(one -> {
          throw Surroundings.refused(new CostRefusal.RunAlready(one.period(), reference(one)));
        });
    return booking.book(tx, plan, day);
  }

  private String reference(CostRun run) {
    return around.ledger().entry(run.entry()).map(JournalEntry::reference).orElse("?");
  }

  /// A run of the pool that shares some day of a period.
  private Optional<CostRun> standing(DSLContext sql, CostPool pool, FiscalPeriod period) {
    return runs.all(sql).stream()
        .filter(one -> one.stands() && one.pool().equals(pool.id()))
        .filter(one ->
            !one.period().from().isAfter(period.to()) && !one.period().to().isBefore(period.from()))
        .findFirst();
  }

  CostOutcome<CostRun> takeBack(CostPoolId id, FiscalPeriod period, String reason) {
    return around.deed("cost.takeBack", tx -> takeBack(tx, id, period, reason));
  }

  private CostRun takeBack(Tx tx, CostPoolId id, FiscalPeriod period, String reason) {
    var pool = pools.required(tx.sql(), id);
    if (reason.isBlank()) throw Surroundings.refused(new CostRefusal.NoReason());
    var run =
        standing(tx.sql(), pool, period)
            .orElseThrow(() -> Surroundings.refused(new CostRefusal.NotRun(period)));
    return booking.takeBack(tx, run, reason);
  }

  CostOutcome<CostRun> correct(
      CostPoolId id, FiscalPeriod period, String reason, Optional<LocalDate> day) {
    return around.deed(
        "cost.correct",
        tx -> {
          var old = standing(tx.sql(), pools.required(tx.sql(), id), period);
          var before =
              old.map(one ->
                      runs.shares(tx.sql()).stream()
                          .filter(share -> share.run().equals(one.id()))
                          .toList())
                  .orElse(List.of());
          var plan = planning.plan(tx.sql(), id, period, Optional.empty());
          if (old.isPresent() && CostBooking.isSame(plan, before))
            throw Surroundings.refused(new CostRefusal.SameAgain(period));
          takeBack(tx, id, period, reason);
          return run(tx, id, period, day);
        });
  }

  boolean keep(UUID about, CostRunId kept) {
    return around
        .store()
        .write(
            "cost.keep",
            tx -> {
              var standing =
                  runs.all(tx.sql()).stream()
                      .filter(one -> one.stands() && one.about().equals(about))
                      .toList();
              if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
                return false;
              for (var one : standing)
                if (!one.id().equals(kept))
                  booking.takeBack(tx, one, around.written().get("cost.keep.reason"));
              return true;
            });
  }
}
