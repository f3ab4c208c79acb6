package coop.meent.circle.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.meent.TestCooperative;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.circle.CircleOffice;
import coop.meent.circle.CircleRules;
import coop.meent.circle.RulePoint;
import coop.meent.circle.Transfer;
import coop.meent.circle.ui.MonthWords.GiftRow;
import coop.meent.gift.Preset;
import coop.meent.member.Member;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthsViewTest {

  @TempDir Path folder;
  private CircleOffice office;
  private CircleId circle;
  private List<Member> members;

  @BeforeEach
  void setUp() {
    office = new CircleOffice(folder);
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE).with(Map.of(RulePoint.WAITING, "0D")).orElseThrow();
    circle = office.circle(rules);
    members = office.members(circle, "1000", "1000", "2000");
    for (var member : members) office.opening(circle, member, "900.00");
    office.ill(members.getFirst(), "2026-01-01", 100);
  }

  @AfterEach
  void tearDown() {
    office.close();
  }

  private final List<String> paying = new ArrayList<>();

  private Shown shown() {
    return Shown.of(desk ->
        new MonthsView(
            new CircleDesk(
                desk,
                office.circles,
                office.coop.members,
                TestCooperative.CLOCK,
                members.getLast(),
                new SimpleObjectProperty<>(),
                () -> paying.add("pay"))));
  }

  private static String sentence(Screen screen) {
    return Toolkit.onScreen(() -> screen.find("sentence", Label.class).getText());
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> rows(Screen screen, String id) {
    return Toolkit.onScreen(
        () -> List.copyOf(((RowTable<T>) screen.find(id, RowTable.class)).getItems()));
  }

  @Test
  void theNextMonthIsShownAsItWouldComeOut() {
    try (var shown = shown()) {
      var screen = shown.screen();
      assertThat(sentence(screen)).contains("January 2026");
      assertThat(MonthsViewTest.<GiftRow>rows(screen, "giftTable"))
          .extracting(GiftRow::donor, GiftRow::recipient)
          .containsExactly(tuple("Lid 2", "Lid 1"), tuple("Lid 3", "Lid 1"));
      assertThat(MonthsViewTest.<Transfer>rows(screen, "transferTable")).isEmpty();
      screen.picture("circle-month-next");
    }
  }

  @Test
  void aMonthThatWasRunIsPaidOrTakenBack() {
    var run = office.run(circle, "2026-01");
    try (var shown = shown()) {
      var screen = shown.screen();
      Toolkit.onScreen(() -> screen.find("month", ComboBox.class).getSelectionModel().selectLast());
      Toolkit.settle();
      assertThat(MonthsViewTest.<Transfer>rows(screen, "transferTable"))
          .extracting(Transfer::amount, Transfer::month)
          .containsExactly(tuple(Money.parse("1000.00"), run.id()));
      screen.picture("circle-month-run");
      screen.fire("notePaid");
      Toolkit.settle();
      assertThat(MonthsViewTest.<Transfer>rows(screen, "transferTable"))
          .allMatch(one -> one.open().isZero());
      assertThat(office.facts(circle).balance(members.getLast().id(), LocalDate.of(2026, 1, 31)))
          .isEqualTo(Money.parse("233.33"));
    }
  }
}
