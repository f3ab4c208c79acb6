package coop.meent.idea.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.idea.IdeaDraft;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.IdeaService;
import coop.meent.idea.IdeaStanding;
import coop.meent.reader.Audience;
import coop.meent.reader.Readers;
import coop.meent.store.Space;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeasViewTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private IdeaService ideas;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    var team = new Readers(Space.team(office.assignment), "Jaarverslag");
    ideas =
        new IdeaService(
            office.coop.store,
            office.coop.ids,
            TestCooperative.CLOCK,
            new IdeaService.Rooms(
                office.coop.members,
                office.coop.memberships,
                new Audience(who -> List.of(team), Audience.Known.ALONE),
                (table, rows) -> Map.of()));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View asBas(Desk desk) {
    return new IdeasView(
        new IdeaDesk(desk, ideas, office.coop.members, TestCooperative.CLOCK, office.bas));
  }

  private static IdeaStanding done(IdeaOutcome outcome) {
    if (outcome instanceof IdeaOutcome.Done(var one, var _)) return one;
    throw new AssertionError(outcome);
  }

  private void written() {
    var today = ExchangeOffice.TODAY;
    var added = List.of(new IdeaDraft.Added(office.noor, "De vragenlijst voor aan het eind"));
    var day =
        done(ideas.write(
                new IdeaDraft(
                    "Een proefdag vóór elke klus",
                    "Werk een dag mee voordat de opdracht begint.",
                    today.minusDays(20),
                    added,
                    List.of()),
                Readers.EVERYBODY,
                office.bas))
            .idea()
            .id();
    done(
        ideas.write(
            new IdeaDraft(
                "Een proefweek voor een heel team",
                "Een week met z’n vieren.",
                today,
                List.of(),
                List.of(day)),
            Readers.EVERYBODY,
            office.noor));
    done(ideas.use(day, "Een gemeente die twijfelde", today, office.mees));
    done(ideas.tell(day, "Een vaste prijs per dag", office.mees));
    done(ideas.offer(day, office.noor, office.bas));
  }

  private static void openRow(Screen screen, int row) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    written();
    Shown.everywhere("ideas", this::asBas, screen -> openRow(screen, 1));
    Shown.everywhere("idea-write", this::asBas, screen -> screen.click("write"));
  }

  @Test
  void everyShortcutActs() {
    written();
    EveryShortcut.acts("ideas", this::asBas, screen -> {});
  }

  @Test
  void anIdeaIsWrittenForOneselfUnlessItIsChosenOtherwise() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("write").click("idea-title").type("Trial day");
      screen.click("idea-text").type("A day");
      screen.scrollTo("ideaDeed").click("ideaDeed");
      assertThat(ideas.ideas()).singleElement().matches(one -> one.idea().isPrivate());
      screen.scrollTo("ideaProof").click("ideaProof");
      assertThat(screen.picture("idea-proof").isSeen("#ideaBack")).isTrue();
    }
  }
}
