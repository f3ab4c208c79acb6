package coop.meent.handover;

import coop.meent.work.Assignment;
import java.util.List;

/// What the program knows of an assignment by itself, so that nobody has to write it.
@FunctionalInterface
public interface DossierSource {

  /// What is known of a block, as it is today.
  Known of(Assignment assignment, Block block);

  /// What several rooms know, in order.
  static DossierSource all(List<DossierSource> sources) {
    return (assignment, block) ->
        sources.stream()
            .map(one -> one.of(assignment, block))
            .reduce(Known.NOTHING, (one, other) -> one.and(other));
  }
}
