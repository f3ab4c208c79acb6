package coop.meent.govern;

import coop.meent.store.Claim;
import coop.meent.store.Frontier.Place;

/// What the change log knows of the order within a chain. A chain that was forked has two changes
/// with one sequence; a cut-off names the last change of one of the two lines.
@FunctionalInterface
public interface Lineage {

  /// Whether going back from `end` by the previous changes leads to this one.
  ///
  /// @param claim whose sequence is lower than `end`'s
  /// @param end a change of the same chain
  Line line(Claim claim, Place end);

  enum Line {
    LEADS_THERE,
    /// Another change with its sequence leads there.
    BESIDE,
    /// The changes between are not here yet. The change then waits for `end`: answer so only when
    /// the headers of waiting changes are looked through too, or each waits for the other.
    UNKNOWN
  }
}
