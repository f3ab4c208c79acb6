package coop.meent.cost.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cost.CostKey;
import coop.meent.cost.CostPlan;
import coop.meent.cost.CostPool;
import coop.meent.cost.CostRun;
import coop.meent.cost.CostShare;
import coop.meent.cost.CostStanding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A period of a pool; or a pool alone, while no period of it can be shared.
///
/// @param standing of the period; empty of a pool alone
/// @param key that holds, or that comes
record CostRow(CostPool pool, Optional<CostStanding> standing, Optional<CostKey> key) {

  CostRow(CostStanding standing) {
    this(standing.pool(), Optional.of(standing), standing.key());
  }

  Optional<CostRun> run() {
    return standing.flatMap(CostStanding::run);
  }

  /// Of the run that stands.
  List<CostShare> shares() {
    return standing.map(CostStanding::shares).orElse(List.of());
  }

  boolean isOff() {
    return standing.filter(one -> one.state() == CostStanding.State.OFF).isPresent();
  }

  String period(Texts texts) {
    return standing.map(one -> texts.period(one.period())).orElse("");
  }

  String by(Texts texts) {
    return key.map(one -> one.kind().in(texts)).orElseGet(() -> texts.get("cost.key.none"));
  }

  @Nullable Money total() {
    return run()
        .map(CostRun::total)
        .or(() -> standing.flatMap(CostStanding::plan).map(CostPlan::total))
        .orElse(null);
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
    return standing
        .map(one -> one.state().name())
        .orElseGet(() -> pool.until().isPresent() ? "ENDED" : "NEW");
  }

  String words(Texts texts) {
    return pool.name() + " " + period(texts) + " " + by(texts) + " " + state(texts).text();
  }
}
