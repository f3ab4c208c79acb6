package coop.meent.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.knowledge.About;
import coop.meent.knowledge.KnowledgeService;
import coop.meent.knowledge.NoteDraft;
import coop.meent.knowledge.NoteKind;
import coop.meent.knowledge.NoteOutcome;
import coop.meent.knowledge.NoteText;
import coop.meent.knowledge.Source;
import coop.meent.knowledge.ui.KnowledgeDesk.ClientName;
import coop.meent.knowledge.ui.KnowledgeDesk.SkillName;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeViewTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private KnowledgeService knowledge;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    var team = new Readers(Space.team(office.assignment), "Jaarverslag");
    knowledge =
        new KnowledgeService(
            office.coop.store,
            office.coop.ids,
            TestCooperative.CLOCK,
            new KnowledgeService.Rooms(
                office.coop.members,
                office.coop.memberships,
                new Audience(who -> List.of(team), Audience.Known.ALONE)));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View asBas(Desk desk) {
    return new KnowledgeView(
        new KnowledgeDesk(
            desk,
            knowledge,
            office.coop.members,
            TestCooperative.CLOCK,
            office.bas,
            () -> List.of(new ClientName(office.bound, "Gemeente Zutphen")),
            () -> List.of(new SkillName(ExchangeOffice.COPY, "Copywriting"))));
  }

  private NoteOutcome.Done wrote(String title, LocalDate review, Readers readers, Source... from) {
    var about =
        new About(
            Optional.of(office.bound), Optional.of(ExchangeOffice.COPY), Optional.of("overheid"));
    var text =
        new NoteText(
            title, "Facturen gaan naar het loket.\nZonder inkoopnummer blijven ze liggen.", review);
    var draft = new NoteDraft(NoteKind.CLIENT, about, text, List.of(from));
    return (NoteOutcome.Done) knowledge.write(draft, readers, office.bas);
  }

  private void written() {
    var today = ExchangeOffice.TODAY;
    wrote("Wat een eigen sjabloon kost", today.plusDays(9), Readers.ME);
    var from = wrote("Tarieven van tekstwerk", today.plusYears(1), Readers.EVERYBODY);
    var one =
        wrote(
                "Hoe de gemeente Zutphen betaalt",
                today.plusYears(1),
                Readers.EVERYBODY,
                Source.of(office.mees),
                Source.of(from.note().note().id()),
                Source.of("Handreiking inkoop"))
            .note()
            .note()
            .id();
    assertThat(knowledge.confirm(one, office.noor)).isInstanceOf(NoteOutcome.Done.class);
    assertThat(knowledge.used(one, "Scheelde me een maand wachten", office.mees))
        .isInstanceOf(NoteOutcome.Done.class);
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
    Shown.everywhere("knowledge-note", this::asBas, screen -> openRow(screen, 0));
    Shown.everywhere("knowledge-write", this::asBas, screen -> screen.click("write"));
  }

  @Test
  void everyShortcutActs() {
    written();
    EveryShortcut.acts("knowledge", this::asBas, screen -> {});
  }

  @Test
  void aNoteIsWrittenForOneselfUnlessItIsChosenOtherwise() {
    try (var shown = Shown.of(this::asBas)) {
      var screen = shown.screen().click("write").click("note-title").type("Zo doe je dat");
      screen.click("note-text").type("Gewoon");
      screen.scrollTo("note-sector").click("note-sector").type("zorg");
      screen.scrollTo("noteDeed").click("noteDeed");
      assertThat(knowledge.notes()).singleElement().matches(one -> one.note().isPrivate());
    }
  }
}
