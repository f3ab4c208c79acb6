package coop.meent.app;

import coop.meent.care.ui.CareDesk;
import coop.meent.care.ui.CareView;
import coop.meent.circle.KeptShapes;
import coop.meent.circle.ui.AllianceView;
import coop.meent.circle.ui.CircleDesk;
import coop.meent.circle.ui.CircleView;
import coop.meent.circle.ui.CircleWaits;
import coop.meent.circle.ui.MonthsView;
import coop.meent.circle.ui.RulesView;
import coop.meent.circle.ui.SeenView;
import coop.meent.cli.Services;
import coop.meent.document.Issuer;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.outlook.Shapes;
import coop.meent.outlook.ui.HoldDesk;
import coop.meent.outlook.ui.HoldView;
import coop.meent.ui.Desk;
import coop.meent.ui.Section;
import coop.meent.ui.SectionsView;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The place of gift circles in the window: who takes part, the months, the rulebook, being ill,
/// and whether the circle will hold.
final class CirclePlace {

  /// In the rail.
  static final String KEY = "circle";

  private static final String MEMBERS = "members";
  private static final String MONTHS = "months";
  private static final String RULES = "rules";
  private static final String ALLIANCE = "alliance";
  private static final String CARE = "care";
  private static final String SEEN = "seen";
  private static final String HOLD = "hold";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private final Supplier<CareDesk> care;
  private final Runnable openPay;
  private @Nullable Shown shown;

  private record Shown(SectionsView sections, CircleView circle, CareView ill) {}

  /// @param care what being ill works with, for whoever sits here
  /// @param openPay shows what the cooperative can pay
  CirclePlace(
      Services services, Desk desk, Clock clock, Supplier<CareDesk> care, Runnable openPay) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
    this.care = care;
    this.openPay = openPay;
  }

  /// Made when the place is entered for the first time.
  View view(Member me) {
    var room = room(me);
    var circle = new CircleView(room, this::openMonths);
    var ill = new CareView(care.get());
    var texts = desk.texts();
    var sections =
        new SectionsView(
            List.of(
                new Section(MEMBERS, texts.get("circle.page"), circle),
                new Section(MONTHS, texts.get("circle.months"), new MonthsView(room)),
                new Section(RULES, texts.get("circle.rules"), new RulesView(room)),
                new Section(ALLIANCE, texts.get("circle.alliance"), new AllianceView(room)),
                new Section(CARE, texts.get("care.page"), ill),
                new Section(SEEN, texts.get("circle.seen"), new SeenView(room, this::openHold)),
                hold(me)));
    shown = new Shown(sections, circle, ill);
    return sections;
  }

  private CircleDesk room(Member me) {
    return new CircleDesk(
        desk,
        services.circles(),
        services.members(),
        clock,
        me,
        new SimpleObjectProperty<>(),
        openPay);
  }

  /// What of the circles waits on Home.
  WaitSource waits(Member me) {
    return new CircleWaits(room(me), this::openMonths, this::openAlliance, this::openSeen);
  }

  private Section hold(Member me) {
    var shapes = new KeptShapes(services.circles(), clock);
    var shelf = services.circles().shelf(me.id());
    var view =
        new HoldView(new HoldDesk(desk, shapes, Shapes.presets(), shelf, this::issuer, clock));
    return new Section(HOLD, desk.texts().get("outlook.ui.title"), view);
  }

  private Issuer issuer() {
    return services
        .members()
        .cooperative()
        .map(Issuers::of)
        .orElseGet(() -> new Issuer("", "", ""));
  }

  /// Shows whether a circle will hold.
  void openHold() {
    go(HOLD, place -> {});
  }

  /// Shows what the circle saw.
  void openSeen() {
    go(SEEN, place -> {});
  }

  /// Shows the own case, and what waits for who is of the committee.
  void openCare() {
    go(CARE, place -> {});
  }

  /// Opens the form to report ill.
  void reportIll() {
    go(CARE, place -> place.ill.reportIll());
  }

  void open() {
    go(MEMBERS, place -> {});
  }

  void openMonths() {
    go(MONTHS, place -> {});
  }

  void openAlliance() {
    go(ALLIANCE, place -> {});
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
