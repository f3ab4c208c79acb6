package coop.meent.cost.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cost.CostKey;
import coop.meent.cost.CostOutcome;
import coop.meent.cost.CostPlan;
import coop.meent.cost.CostPool;
import coop.meent.cost.CostRun;
import coop.meent.cost.CostService;
import coop.meent.cost.CostShare;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A period of a pool; or a pool alone, while no period of it can be shared.
///
/// @param key that holds, or that comes
/// @param shares of the run that stands
record CostRow(
    CostPool pool,
    Optional<CostService.Standing> standing,
    Optional<CostKey> key,
    List<CostShare> shares) {

  Optional<CostRun> run() {
    return standing.flatMap(CostService.Standing::run);
  }

  Optional<CostPlan> plan() {
    return standing.flatMap(one ->
        one.now() instanceof CostOutcome.Done<CostPlan>(var plan, var _)
            ? Optional.of(plan)
            : Optional.empty());
  }

  boolean isOff() {
    return standing.filter(one -> one.isOff(shares)).isPresent();
  }

  String period(Texts texts) {
    return standing.map(one -> texts.period(one.period())).orElse("");
  }

  String by(Texts texts) {
    return key.map(one -> one.kind().in(texts)).orElseGet(() -> texts.get("cost.key.none"));
  }

  @Nullable Money total() {
    return run().map(CostRun::total).or(() -> plan().map(CostPlan::total)).orElse(null);
  }

  Badge state(Texts texts) {
    var state = state();
    var tone =
        switch (state) {
          case "OPEN" -> Tone.WAIT;
          case "OFF" -> Tone.LOOK;
          case "SHARED" -> Tone.OK;
          default -> Tone.NEUTRAL;
        };
    return new Badge(tone, texts.get("cost.state." + state));
  }

  private String state() {
    if (standing.isEmpty()) return pool.until().isPresent() ? "ENDED" : "NEW";
    if (run().isPresent()) return isOff() ? "OFF" : "SHARED";
    return standing.get().isOpen() ? "OPEN" : "NOTHING";
  }

  String words(Texts texts) {
    return pool.name() + " " + period(texts) + " " + by(texts) + " " + state(texts).text();
  }
}
