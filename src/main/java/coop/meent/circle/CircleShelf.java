package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ScenarioId;
import coop.meent.base.Refusal;
import coop.meent.outlook.KeptScenario;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.ScenarioShelf;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Scenarios that members kept in the file, for all to compare.
public final class CircleShelf implements ScenarioShelf {

  private final CircleDeeds deeds;
  private final MemberId me;
  private final Scenarios scenarios = new Scenarios();

  /// @param me who sits here
  CircleShelf(CircleDeeds deeds, MemberId me) {
    this.deeds = deeds;
    this.me = me;
  }

  @Override
  public List<KeptScenario> kept(Optional<String> circle) {
    return deeds.store().read(sql -> kept(sql, circle));
  }

  /// Of a circle that is not in this file nothing is kept.
  private List<KeptScenario> kept(DSLContext sql, Optional<String> circle) {
    var id = circle.flatMap(name -> id(sql, name));
    if (circle.isPresent() && id.isEmpty()) return List.of();
    return scenarios.kept(sql, id).stream().flatMap(this::shown).toList();
  }

  /// What I kept, also what was taken away since: its name, the scenario as the file has it, and
  /// when.
  List<Scenarios.Kept> mine() {
    return deeds.store().read(sql -> scenarios.by(sql, me));
  }

  private Optional<CircleId> id(DSLContext sql, String name) {
    return deeds.circles().all(sql).stream()
        .filter(one -> one.name().equals(name))
        .map(Circle::id)
        .findFirst();
  }

  /// None of a newer Meent that this one cannot read.
  private Stream<KeptScenario> shown(Scenarios.Kept kept) {
    return Scenario.read(kept.code()).stream()
        .map(scenario ->
            new KeptScenario(
                kept.id().uuid(),
                kept.name(),
                scenario,
                deeds.name(kept.by()),
                LocalDate.ofInstant(kept.at(), deeds.clock().getZone()),
                mayTake(kept.by())));
  }

  /// Who kept it, and the board.
  private boolean mayTake(MemberId by) {
    return deeds.store().isWritable()
        && (by.equals(me) || deeds.store().refusal(Space.COMMON, "circle_scenario").isEmpty());
  }

  @Override
  public Optional<Refusal> keep(Optional<String> circle, String name, Scenario scenario) {
    var called = name.strip();
    return CircleOutcome.refusal(
        deeds.write("circle.scenario", tx -> keep(tx, circle, called, scenario)));
  }

  private CircleOutcome keep(Tx tx, Optional<String> circle, String name, Scenario scenario) {
    if (name.isEmpty()) return new CircleOutcome.NoScenarioName();
    if (name.length() > KeptScenario.LONGEST_NAME)
      return new CircleOutcome.LongScenarioName(KeptScenario.LONGEST_NAME);
    var id = circle.flatMap(one -> id(tx.sql(), one));
    if (circle.isPresent() && id.isEmpty()) return new CircleOutcome.Unknown();
    var there = kept(tx.sql(), circle);
    if (there.stream().anyMatch(one -> one.name().equalsIgnoreCase(name)))
      return new CircleOutcome.ScenarioNameTaken(name);
    if (there.size() >= MOST) return new CircleOutcome.ShelfFull(MOST);
    scenarios.put(
        tx,
        id,
        new Scenarios.Kept(
            new ScenarioId(deeds.ids().next()),
            me,
            name,
            scenario.code(),
            deeds.clock().instant()));
    return new CircleOutcome.ScenarioKept(name, tx.deed());
  }

  @Override
  public Optional<Refusal> takeAway(UUID id) {
    return CircleOutcome.refusal(
        deeds.write("circle.scenario.take", tx -> takeAway(tx, new ScenarioId(id))));
  }

  private CircleOutcome takeAway(Tx tx, ScenarioId id) {
    var there = scenarios.kept(tx.sql(), id);
    if (there.isEmpty()) return new CircleOutcome.NoSuchScenario();
    var kept = there.get();
    if (!mayTake(kept.by()))
      return new CircleOutcome.OthersScenario(kept.name(), deeds.name(kept.by()));
    scenarios.take(tx, id, deeds.today());
    return new CircleOutcome.ScenarioKept(kept.name(), tx.deed());
  }
}
