package coop.meent.circle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.CircleId;
import coop.meent.circle.CircleOffice;
import coop.meent.circle.CircleRules;
import coop.meent.gift.Preset;
import coop.meent.member.Member;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenViewTest {

  @TempDir private Path folder;
  private final AtomicInteger opened = new AtomicInteger();
  private CircleOffice office;
  private CircleId circle;
  private List<Member> members;

  @BeforeEach
  void setUp() {
    office = new CircleOffice(folder);
    circle = office.apart(CircleRules.of(Preset.SMALL_CIRCLE));
    members = office.members(circle, "1000", "1000", "1500", "1500", "2000", "2000");
    for (var member : members) office.opening(circle, member, "1000");
  }

  @AfterEach
  void tearDown() {
    office.close();
  }

  private SeenView view(Desk desk) {
    return new SeenView(room(desk), opened::incrementAndGet);
  }

  private CircleDesk room(Desk desk) {
    return new CircleDesk(
        desk,
        office.circles,
        office.coop.members,
        TestCooperative.CLOCK,
        members.getLast(),
        new SimpleObjectProperty<>(),
        () -> {});
  }

  private void fallIll() {
    for (var member : members.subList(0, 3)) office.ill(member, "2026-02-01", 100);
    for (var month : List.of("2026-01", "2026-02", "2026-03")) office.run(circle, month);
  }

  private static String rate(Screen screen) {
    return Toolkit.onScreen(() -> screen.find("rate", Label.class).getText());
  }

  private static void type(Screen screen, String id, String text) {
    Toolkit.onScreen(() -> screen.find(id, TextField.class).setText(text));
  }

  @Test
  void aWarningStandsBesideHowOftenItComesForNothing() {
    fallIll();
    CircleOffice.done(office.circles.sight().note(circle, 2024, 12, 6, 1));
    CircleOffice.done(office.circles.sight().note(circle, 2025, 12, 6, 0));
    Shown.everywhere("circle-seen", this::view, screen -> {});
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      assertThat(rate(screen)).contains("for nothing in about one year of", "of 100 circles");
      screen.fire("watchHold");
      assertThat(opened).hasValue(1);
    }
  }

  @Test
  void theWarningIsOnHomeForWhoIsInTheCircle() {
    List<Desk> desks = new ArrayList<>();
    try (var _ =
        Shown.of(desk -> {
          desks.add(desk);
          return view(desk);
        })) {
      var waits = new CircleWaits(room(desks.getFirst()), () -> {}, () -> {}, () -> {});
      assertThat(waits.waiting()).noneMatch(one -> one.what().contains("more people fall ill"));
      fallIll();
      assertThat(waits.waiting())
          .filteredOn(one -> one.what().contains("more people fall ill"))
          .singleElement()
          .satisfies(one -> assertThat(one.why()).contains("for nothing in about one year of"));
    }
  }

  @Test
  void anEarlierYearIsWrittenDown() {
    office.run(circle, "2026-01");
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      screen.fire("notePast");
      type(screen, "pastYear", "2026");
      type(screen, "pastPeople", "6");
      type(screen, "pastBegan", "many");
      screen.fire("pastDeed");
      Toolkit.settle();
      assertThat(office.circles.sight().seen(office.facts(circle)).noted()).isEmpty();
      type(screen, "pastYear", "2025");
      type(screen, "pastBegan", "1");
      screen.fire("pastDeed");
      Toolkit.settle();
      assertThat(office.circles.sight().seen(office.facts(circle)).noted()).hasSize(1);
      Toolkit.onScreen(() -> screen.find("past2025", Hyperlink.class).fire());
      Toolkit.settle();
      screen.fire("pastOut");
      Toolkit.settle();
      assertThat(office.circles.sight().seen(office.facts(circle)).noted()).isEmpty();
    }
  }

  @Test
  void everyShortcutActs() {
    office.run(circle, "2026-01");
    EveryShortcut.acts("circle-seen", this::view, screen -> {});
  }
}
