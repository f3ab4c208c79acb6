package coop.meent.assembly;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Ids;
import coop.meent.member.Register;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Reads whole assemblies, and runs deeds on one.
final class Sittings {

  final Assemblies assemblies = new Assemblies();
  final Ballots ballots;
  final PaperBallots papers;
  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final AssemblyService.People people;

  Sittings(Store store, Ids ids, Clock clock, AssemblyService.People people) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.people = people;
    ballots = new Ballots(ids);
    papers = new PaperBallots(ids);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  Ids ids() {
    return ids;
  }

  Store store() {
    return store;
  }

  AssemblyService.People people() {
    return people;
  }

  Optional<Sitting> find(AssemblyId id) {
    return store.read(sql -> find(sql, id));
  }

  private Optional<Sitting> find(DSLContext sql, AssemblyId id) {
    var register = people.memberships().register();
    return assemblies.find(sql, id).map(found -> of(sql, found, register));
  }

  Optional<Sitting> find(DSLContext sql, QuestionId item) {
    return assemblies.assemblyOf(sql, item).flatMap(id -> find(sql, id));
  }

  Sitting of(DSLContext sql, Assembly assembly, Register register) {
    var items = assemblies.items(sql, assembly.id());
    return new Sitting(
        assembly,
        items,
        assemblies.calls(sql, assembly.id()),
        ballots.of(sql, assembly.id(), items),
        assemblies.effects(sql, assembly.id()),
        Roll.of(register, assembly.date()),
        people.statutes().rulebook(sql));
  }

  /// Where votes may be open, the soonest first.
  List<Sitting> open() {
    var register = people.memberships().register();
    return store.read(
        sql -> assemblies.open(sql).stream().map(one -> of(sql, one, register)).toList());
  }

  /// @param what the item, where the deed is about one
  record Step(Tx tx, Sitting sitting, Optional<AgendaItem> what) {
    Assembly assembly() {
      return sitting.assembly();
    }

    AgendaItem item() {
      return what.orElseThrow();
    }

    Ballot ballot() {
      return sitting.ballot(item());
    }

    AssemblyOutcome done() {
      return done(0);
    }

    AssemblyOutcome done(int count) {
      return new AssemblyOutcome.Done(assembly().id(), what.map(AgendaItem::id), count, tx.deed());
    }
  }

  AssemblyOutcome deed(String name, AssemblyId id, Function<Step, AssemblyOutcome> work) {
    return store.write(
        name,
        tx ->
            find(tx.sql(), id)
                .map(found -> run(new Step(tx, found, Optional.empty()), work))
                .orElseGet(AssemblyOutcome.Unknown::new));
  }

  AssemblyOutcome item(String name, QuestionId id, Function<Step, AssemblyOutcome> work) {
    return store.write(
        name,
        tx -> {
          var found = find(tx.sql(), id);
          var item = found.flatMap(one -> one.item(id)).filter(one -> !one.withdrawn());
          if (item.isEmpty()) return new AssemblyOutcome.Unknown();
          return run(new Step(tx, found.get(), item), work);
        });
  }

  private static AssemblyOutcome run(Step step, Function<Step, AssemblyOutcome> work) {
    var cancelled = step.assembly().cancelled();
    return cancelled.isPresent()
        ? new AssemblyOutcome.Cancelled(cancelled.get())
        : work.apply(step);
  }
}
