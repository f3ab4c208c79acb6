package coop.meent.outlook;

import java.util.List;

/// The circles of the open file. Owned here and answered by who keeps them, so that the outlook
/// knows neither file nor member.
@FunctionalInterface
public interface CircleShapes {

  /// Circles with two members and more, in the order in which they are shown.
  List<CircleShape> circles();

  /// Where no file keeps circles.
  static CircleShapes none() {
    return List::of;
  }
}
