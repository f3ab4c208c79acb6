package coop.meent.exchange;

import coop.meent.base.Id.ClientId;
import java.time.LocalDate;
import java.util.Optional;

/// What was agreed with clients about work around the cooperative; a room above knows.
@FunctionalInterface
public interface Clauses {

  /// What holds on a day.
  Optional<String> holding(ClientId client, LocalDate day);

  /// Whether members contract with the client themselves, so that no invoice to the client passes
  /// through the cooperative.
  default boolean isDirect(ClientId client) {
    return false;
  }
}
