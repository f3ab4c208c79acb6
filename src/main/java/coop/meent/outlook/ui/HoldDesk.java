package coop.meent.outlook.ui;

import coop.meent.document.Issuer;
import coop.meent.outlook.Beginning;
import coop.meent.outlook.CircleShapes;
import coop.meent.outlook.OutlookPaper;
import coop.meent.outlook.ScenarioShelf;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the page works with.
///
/// @param shapes the circles of the open file to start from
/// @param presets rulebooks to start from
/// @param shelf where scenarios are kept
/// @param issuer whose papers these are
/// @param clock tells the day on a paper
public record HoldDesk(
    Desk desk,
    CircleShapes shapes,
    List<Beginning> presets,
    ScenarioShelf shelf,
    Supplier<Issuer> issuer,
    Clock clock) {

  OutlookPaper paper() {
    return new OutlookPaper(issuer.get(), LocalDate.now(clock));
  }

  /// The circles there are, then the shapes.
  List<Beginning> beginnings() {
    return Stream.concat(shapes.circles().stream().map(Beginning::of), presets.stream()).toList();
  }
}
