package coop.meent.outlook;

import coop.meent.base.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where scenarios are kept. Owned here and answered by who knows the file, so that the outlook
/// does not.
public interface ScenarioShelf {

  /// With the one that is looked at there are five.
  int MOST = 4;

  /// Those that are kept for a circle, the oldest first.
  ///
  /// @param circle its name; empty for circles that are not there yet
  List<KeptScenario> kept(Optional<String> circle);

  /// @return why not; empty when it is kept
  Optional<Refusal> keep(Optional<String> circle, String name, Scenario scenario);

  Optional<Refusal> takeAway(UUID id);
}
