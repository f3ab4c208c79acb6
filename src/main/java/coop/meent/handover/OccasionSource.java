package coop.meent.handover;

import coop.meent.base.FiscalPeriod;
import coop.meent.work.Assignment;
import java.util.List;

/// A room that knows what happened around assignments.
@FunctionalInterface
public interface OccasionSource {

  /// What happened in those days, as far as it can be read here; in any order.
  List<Occasion> within(List<Assignment> running, FiscalPeriod days);

  /// What several rooms know.
  static OccasionSource all(List<OccasionSource> sources) {
    return (running, days) ->
        sources.stream().flatMap(one -> one.within(running, days).stream()).toList();
  }
}
