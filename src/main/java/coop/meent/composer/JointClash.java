package coop.meent.composer;

import coop.meent.base.Id.SeatId;
import java.util.List;

/// Why several assignments cannot all have their teams.
public sealed interface JointClash {

  /// One of them has no team, even by itself.
  ///
  /// @param part place of the assignment
  record Alone(int part, Clash clash) implements JointClash {}

  /// Each could have a team, and these want the same people in the same weeks. Without any one of
  /// them the others can be had.
  ///
  /// @param seats that want them
  /// @param costs places of the assignments whose amount is not enough then
  record Together(List<Wanted> seats, List<Integer> costs) implements JointClash {}

  /// @param part place of the assignment
  record Wanted(int part, SeatId seat) {}
}
