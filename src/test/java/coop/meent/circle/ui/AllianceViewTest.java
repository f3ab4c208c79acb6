package coop.meent.circle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.circle.Circle;
import coop.meent.circle.CircleOffice;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleRules;
import coop.meent.circle.CircleService;
import coop.meent.circle.RulePoint;
import coop.meent.gift.Preset;
import coop.meent.member.Member;
import coop.meent.ui.Desk;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllianceViewTest {

  @TempDir private Path folder;
  private CircleOffice office;
  private final List<CircleId> circles = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();

  @BeforeEach
  void setUp() {
    office = new CircleOffice(folder);
    circle("Schenkkring De Meent", "100", "1000", "1000", "1000");
    circle("Kring De Waard", "2000", "1000", "1500", "2000");
    office.ill(members.getFirst(), "2026-01-01", 100);
  }

  @AfterEach
  void tearDown() {
    office.close();
  }

  private void circle(String name, String opening, String... levels) {
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE)
            .with(Map.of(RulePoint.SHORTAGE, "alliance 6 10%", RulePoint.WAITING, "0D"))
            .orElseThrow();
    Optional<Circle.Booking> booking = Optional.empty();
    var founding =
        new CircleService.Founding(
            name,
            CircleOffice.START,
            rules,
            "ALV",
            Optional.of(CircleOffice.iban(900 + circles.size())),
            booking);
    var id = ((CircleOutcome.Done) CircleOffice.done(office.circles.found(founding))).circle();
    circles.add(id);
    for (var level : levels) {
      var member = office.member("Lid " + (members.size() + 1));
      CircleOffice.done(
          office.circles.join(
              id, member.id(), Money.parse(level), CircleOffice.START, Optional.empty()));
      office.opening(id, member, opening);
      members.add(member);
    }
  }

  private AllianceView view(Desk desk) {
    return new AllianceView(
        new CircleDesk(
            desk,
            office.circles,
            office.coop.members,
            TestCooperative.CLOCK,
            members.getLast(),
            new SimpleObjectProperty<>(),
            () -> {}));
  }

  private Shown shown() {
    return Shown.of(this::view);
  }

  private static String text(Screen screen, String id) {
    return Toolkit.onScreen(() -> screen.find(id, Label.class).getText());
  }

  private static int rows(Screen screen) {
    return Toolkit.onScreen(() -> screen.find("table", RowTable.class).getItems().size());
  }

  @Test
  void whatOthersGiveIsShownBeforeItIsKept() {
    CircleOffice.done(
        office.circles.alliances().found("Samen sterk", circles, CircleOffice.START, "ALV"));
    for (var circle : circles) office.run(circle, "2026-01");
    Shown.everywhere("circle-alliance", this::view, screen -> {});
    try (var shown = shown()) {
      var screen = shown.screen();
      assertThat(text(screen, "who")).contains("Samen sterk", "Kring De Waard");
      assertThat(text(screen, "worth")).contains("24 months", "No gift is promised");
      assertThat(text(screen, "sentence")).contains("800.00", "600.00", "200.00");
      assertThat(rows(screen)).isEqualTo(3);
      screen.fire("giveAlliance");
      Toolkit.settle();
      screen.click("confirm");
      Toolkit.settle();
      assertThat(office.circles.alliances().all().getFirst().months()).hasSize(1);
      screen.picture("circle-alliance-kept");
    }
  }

  @Test
  void withoutAnAllianceOneCanBeFounded() {
    try (var shown = shown()) {
      var screen = shown.screen();
      assertThat(Toolkit.onScreen(() -> screen.find("foundAlliance", Button.class).isDisabled()))
          .isFalse();
      screen.picture("circle-alliance-none");
    }
  }
}
