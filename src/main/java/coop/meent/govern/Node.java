package coop.meent.govern;

import coop.meent.base.Hash;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A record that stands, in the tree of all branches.
///
/// @param parent none before the first record
record Node(LogRecord record, Standing standing, @Nullable Node parent) {

  /// Which branch counts: the one of the latest stewardship, then the longest, then the one with
  /// the lowest hash. The head of a laptop's log only ever rises in this order, whatever comes in.
  static final Comparator<Node> RANK =
      Comparator.<Node>comparingLong(node -> node.record.term())
          .thenComparingLong(node -> node.record.number())
          .thenComparing(Node::hash, Comparator.reverseOrder());

  Hash hash() {
    return record.hash();
  }

  /// Its place on its branch, from 0.
  int place() {
    return Math.toIntExact(record.number() - 1);
  }
}
