package coop.meent.market;

import java.util.List;

/// Where work is passed on; a room above knows.
@FunctionalInterface
public interface MissedLeads {

  /// Work that was passed on and that nobody could take.
  List<Gap.Missed> all();
}
