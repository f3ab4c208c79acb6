package coop.meent.app;

import coop.meent.circle.KeptShapes;
import coop.meent.circle.ui.CircleDesk;
import coop.meent.circle.ui.CircleView;
import coop.meent.circle.ui.MonthsView;
import coop.meent.circle.ui.RulesView;
import coop.meent.cli.Services;
import coop.meent.member.Member;
import coop.meent.outlook.Shapes;
import coop.meent.outlook.ui.HoldDesk;
import coop.meent.outlook.ui.HoldView;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The place of gift circles in the window: who takes part, the months, the rulebook.
final class CirclePlace {

  /// In the rail.
  static final String KEY = "circle";

  private static final String MEMBERS = "members";
  private static final String MONTHS = "months";
  private static final String RULES = "rules";
  private static final String HOLD = "hold";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private @Nullable Shown shown;

  private record Shown(SectionsView sections, CircleView circle) {}

  CirclePlace(Services services, Desk desk, Clock clock) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
  }

  /// Made when the place is entered for the first time.
  View view(Member me) {
    var room =
        new CircleDesk(
            desk, services.circles(), services.members(), clock, me, new SimpleObjectProperty<>());
    var circle = new CircleView(room, this::openMonths);
    var texts = desk.texts();
    var sections =
        new SectionsView(
            List.of(
                new Section(MEMBERS, texts.get("circle.page"), circle),
                new Section(MONTHS, texts.get("circle.months"), new MonthsView(room)),
                new Section(RULES, texts.get("circle.rules"), new RulesView(room)),
                hold()));
    shown = new Shown(sections, circle);
    return sections;
  }

  private Section hold() {
    var shapes = new KeptShapes(services.circles(), clock);
    var view = new HoldView(new HoldDesk(desk, shapes, Shapes.presets()));
    return new Section(HOLD, desk.texts().get("outlook.ui.title"), view);
  }

  /// Shows whether a circle will hold.
  void openHold() {
    go(HOLD, place -> {});
  }

  void open() {
    go(MEMBERS, place -> {});
  }

  void openMonths() {
    go(MONTHS, place -> {});
  }

  void openRules() {
    go(RULES, place -> {});
  }

  void openMine() {
    go(MEMBERS, place -> place.circle.openMine());
  }

  private void go(String section, Consumer<Shown> then) {
    desk.navigation().go(KEY);
    if (shown == null) return;
    shown.sections.go(section);
    then.accept(shown);
  }
}
