package coop.meent.outlook.ui;

import coop.meent.outlook.Beginning;
import coop.meent.outlook.CircleShapes;
import coop.meent.ui.Desk;
import java.util.List;
import java.util.stream.Stream;

/// What the page works with.
///
/// @param shapes the circles of the open file to start from
/// @param presets rulebooks to start from
public record HoldDesk(Desk desk, CircleShapes shapes, List<Beginning> presets) {

  /// The circles there are, then the shapes.
  List<Beginning> beginnings() {
    return Stream.concat(shapes.circles().stream().map(Beginning::of), presets.stream()).toList();
  }
}
