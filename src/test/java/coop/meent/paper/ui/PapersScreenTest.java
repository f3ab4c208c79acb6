package coop.meent.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.cli.Services;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.member.ui.MembersDesk;
import coop.meent.member.ui.MembersView;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperDraft;
import coop.meent.paper.PaperKind;
import coop.meent.paper.PaperOutcome;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.FormField;
import coop.meent.ui.LevelsView;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers in the window of a treasurer, of their owner and of somebody else, over real laptops.
class PapersScreenTest {

  private static final String TEXT =
      """
      Joris and the cooperative agree on the following.

      Joris works no hours for clients in April and May 2027. His seats are taken over by the \
      stand-ins that the coordinator proposes; the clients have agreed.

      The rate of 2026 holds again from June. Contributions go on as usual, and what was saved up \
      stays his.\
      """;

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;
  private Services joris;
  private final Answers answers = new Answers();

  @BeforeEach
  void three() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    joris = office.letIn("Joris Aalbers");
    together();
  }

  private void together() {
    office.together(bas, noor, joris, bas, noor, joris);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static Member me(Services at) {
    return at.members().member(at.sync().member().orElseThrow()).orElseThrow();
  }

  private MemberId jorisId() {
    return me(joris).id();
  }

  private static Paper write(
      Services at, MemberId owner, PaperKind kind, String title, boolean isPrivate) {
    var draft =
        new PaperDraft(owner, kind, title, VaultOffice.TODAY, TEXT, isPrivate, Optional.empty());
    return ((PaperOutcome.Written) at.papers().write(draft, me(at).id())).paper();
  }

  private void some() {
    var agreed = write(noor, jorisId(), PaperKind.AGREEMENT, "Pause in April and May", false);
    write(
        noor,
        jorisId(),
        PaperKind.LETTER,
        "Concerning the Gegevensbeschermingsovereenkomst with the municipality of Zaltbommel and"
            + " what it means for every seat",
        false);
    var old = write(noor, jorisId(), PaperKind.STATEMENT, "Statement of contributions", false);
    noor.papers().withdraw(old.id(), me(noor).id());
    write(joris, jorisId(), PaperKind.OTHER, "What I want to think over", true);
    together();
    noor.papers().open(agreed.id(), me(noor).id());
    office.clock.pass(Duration.ofHours(1));
    bas.papers().open(agreed.id(), me(bas).id());
    together();
  }

  private Desk sharing(Desk desk, Services at) {
    return new Desk(
        desk.texts(),
        desk.tasks(),
        answers,
        desk.notices(),
        desk.navigation(),
        desk.memory(),
        space -> at.sync().overview().readers(space));
  }

  private PaperDesk paperDesk(Desk desk, Services at) {
    return new PaperDesk(sharing(desk, at), at.papers(), at.members(), office.clock, me(at));
  }

  private View members(Desk desk, Services at, Consumer<PaperPages> made) {
    var levels = new LevelsView();
    var pages = new PaperPages(paperDesk(desk, at), levels);
    levels.down(
        new MembersView(
            new MembersDesk(
                sharing(desk, at),
                at.members(),
                at.memberships(),
                at.statutes(),
                at.membershipPapers(),
                office.clock,
                new PaperSection(pages))));
    made.accept(pages);
    return levels;
  }

  /// Somebody's papers, as opened from the members.
  private View papers(Desk desk, Services at, Member owner) {
    return members(desk, at, pages -> pages.open(owner));
  }

  private Shown shown(Services at, Member owner) {
    return Shown.of(desk -> papers(desk, at, owner));
  }

  private static RowTable<?> table(Shown shown) {
    return shown.screen().find("table", RowTable.class);
  }

  private static void openFirst(Screen screen, String title) {
    Toolkit.onScreen(() -> {
      var table = screen.find("table", RowTable.class);
      for (int i = 0; i < table.getItems().size(); i++) {
        if (((Paper) table.getItems().get(i)).title().startsWith(title))
          table.getSelectionModel().clearAndSelect(i);
      }
      table.requestFocus();
    });
    screen.press(KeyCode.ENTER);
  }

  private static List<String> looks(Shown shown) {
    return Toolkit.onScreen(() ->
        shown.screen().find("looks", VBox.class).getChildren().stream()
            .map(line -> ((Label) line).getText())
            .toList());
  }

  @Test
  void theOwnersListTellsWhoLookedInPlainWords() {
    some();
    Shown.everywhere("papers-mine", desk -> papers(desk, joris, me(joris)), screen -> {});
    Shown.everywhere("papers-office", desk -> papers(desk, noor, me(joris)), screen -> {});
    try (var shown = shown(joris, me(joris))) {
      assertThat(table(shown).getItems().size()).isEqualTo(4);
    }
    try (var shown = shown(noor, me(joris))) {
      assertThat(table(shown).getItems().size()).as("none of his own notes").isEqualTo(3);
    }
  }

  @Test
  void whereThereIsNothingItSaysWhatItIsFor() {
    Shown.everywhere("papers-none", desk -> papers(desk, joris, me(joris)), screen -> {});
    try (var shown = shown(noor, me(joris))) {
      shown.screen().fire("writeFirst");
      assertThat(Toolkit.onScreen(() -> shown.screen().isSeen("#save"))).isTrue();
    }
  }

  @Test
  void aPaperIsWrittenByKeyboardAloneAndItsReadersAreNamedFirst() {
    try (var shown = shown(noor, me(joris))) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.N);
      var readers = screen.find("readersLine", Label.class);
      assertThat(readers.getText())
          .isEqualTo("Readable by: Bas Hoekstra, Joris Aalbers, Noor de Wit");
      screen.type("Pause in May").press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
      screen.type("Until June.").press(KeyCode.TAB);
      assertThat(screen.focusOwner().getId()).isEqualTo("save");
      screen.picture("paper-written");
      screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(noor.papers().papers(jorisId(), jorisId()))
          .extracting(Paper::title)
          .containsExactly("Pause in May");
      assertThat(table(shown).getItems().size()).isEqualTo(1);
      screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(noor.papers().papers(jorisId(), jorisId())).isEmpty();
    }
  }

  @Test
  void whatIsRefusedIsToldAtItsFieldAndNothingTypedIsLost() {
    Shown.everywhere(
        "paper-form",
        desk -> papers(desk, joris, me(joris)),
        screen -> {
          screen
              .press(KeyCode.CONTROL, KeyCode.N)
              .type("Title")
              .press(KeyCode.CONTROL, KeyCode.ENTER);
        });
    try (var shown = shown(joris, me(joris))) {
      var screen = shown.screen().press(KeyCode.CONTROL, KeyCode.N);
      screen.type("Thoughts").press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(screen.find("textField", FormField.class).error().get())
          .startsWith("The paper has no text yet.");
      Toolkit.onScreen(() -> screen.find("paperText", TextArea.class).setText("x".repeat(20_001)));
      screen.fire("save");
      assertThat(screen.find("textField", FormField.class).error().get())
          .startsWith("The text has 20,001 characters; a paper holds 20,000.");
      Toolkit.onScreen(() -> screen.find("onlyMe", RadioButton.class).setSelected(true));
      assertThat(Toolkit.onScreen(() -> screen.isSeen("#readersLine"))).isFalse();
      screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.N);
      assertThat(screen.find("onlyMe", RadioButton.class).isSelected()).isTrue();
      Toolkit.onScreen(() -> screen.find("paperText", TextArea.class).setText("Stay or go?"));
      screen.picture("paper-private");
      screen.fire("save");
      assertThat(joris.papers().papers(jorisId(), jorisId()))
          .extracting(Paper::isPrivate)
          .containsExactly(true);
    }
  }

  @Test
  void toBeShownTheTextIsToLookAndTheOwnerIsTold() {
    some();
    Shown.everywhere(
        "paper-read", desk -> papers(desk, joris, me(joris)), screen -> openFirst(screen, "Pause"));
    Shown.everywhere(
        "paper-long",
        desk -> papers(desk, noor, me(joris)),
        screen -> openFirst(screen, "Concerning"));
    try (var shown = shown(joris, me(joris))) {
      openFirst(shown.screen(), "Pause");
      assertThat(shown.screen().find("text", TextArea.class).getText()).isEqualTo(TEXT);
      assertThat(looks(shown))
          .containsExactly(
              "Bas Hoekstra looked on 21 November 2026", "Noor de Wit looked on 21 November 2026");
      shown.screen().press(KeyCode.ESCAPE);
      assertThat(table(shown).getItems().size()).isEqualTo(4);
    }
  }

  @Test
  void aTextIsNeverShownWhereTheLookCannotBeNoted() {
    some();
    office.clock.pass(Duration.ofDays(1));
    var noors = bas.sync().overview().laptops().get(1).device();
    bas.sync().governing().suspend(noors);
    office.together(bas, noor);
    Shown.everywhere(
        "paper-closed",
        desk -> papers(desk, noor, me(joris)),
        screen -> openFirst(screen, "Pause"));
    try (var shown = shown(noor, me(joris))) {
      openFirst(shown.screen(), "Pause");
      assertThat(shown.screen().notice()).startsWith("The text stays closed");
      assertThat(shown.screen().find("text", TextArea.class).isVisible()).isFalse();
      assertThat(shown.screen().find("text", TextArea.class).getText()).isEmpty();
    }
  }

  @Test
  void whoWroteItTakesItBackAfterBeingAsked() {
    some();
    try (var shown = shown(noor, me(joris))) {
      openFirst(shown.screen(), "Pause");
      shown.screen().fire("withdraw");
      assertThat(answers.asked).hasSize(1);
      assertThat(answers.asked.getFirst().text()).contains("Pause in April and May");
      openFirst(shown.screen(), "Pause");
      assertThat(shown.screen().find("facts", Label.class).getText())
          .contains("Taken back by Noor de Wit on 21 November 2026.");
      assertThat(shown.screen().find("withdraw", Button.class).isVisible()).isFalse();
      shown.screen().picture("paper-taken-back");
    }
  }

  @Test
  void aNewVersionBeginsWithTheOldText() {
    some();
    try (var shown = shown(noor, me(joris))) {
      openFirst(shown.screen(), "Pause");
      shown.screen().fire("replace");
      assertThat(shown.screen().find("paperText", TextArea.class).getText()).isEqualTo(TEXT);
      shown.screen().fire("save");
      assertThat(noor.papers().papers(jorisId(), jorisId()).stream().filter(Paper::stands))
          .hasSize(2);
    }
  }

  @Test
  void aMembersSheetLeadsToTheirPapersForWhoMayReadThem() {
    some();
    Shown.everywhere(
        "papers-in-sheet",
        desk -> members(desk, noor, pages -> {}),
        screen -> {
          openMember(screen, "Joris");
          Toolkit.onScreen(() -> screen.find("openPapers", Button.class).requestFocus());
        });
    try (var shown = Shown.of(desk -> members(desk, noor, pages -> {}))) {
      openMember(shown.screen(), "Joris");
      assertThat(shown.screen().find("papersNote", Label.class).getText()).startsWith("3 papers");
      shown.screen().press(KeyCode.ALT, KeyCode.P);
      assertThat(table(shown).getItems().size()).isEqualTo(3);
    }
    try (var shown = Shown.of(desk -> members(desk, joris, pages -> {}))) {
      openMember(shown.screen(), "Noor");
      assertThat(Toolkit.onScreen(() -> shown.screen().isSeen("#openPapers"))).isFalse();
      shown.screen().press(KeyCode.ESCAPE);
      openMember(shown.screen(), "Joris");
      assertThat(Toolkit.onScreen(() -> shown.screen().isSeen("#openPapers"))).isTrue();
    }
  }

  /// The register stands in order of number, as the list of members does.
  private void openMember(Screen screen, String name) {
    var names = noor.members().members().stream().map(Member::name).toList();
    int row =
        IntStream.range(0, names.size())
            .filter(i -> names.get(i).startsWith(name))
            .findFirst()
            .orElseThrow();
    Toolkit.onScreen(() -> {
      var table = screen.find("table", RowTable.class);
      table.getSelectionModel().clearAndSelect(row);
      table.requestFocus();
    });
    screen.press(KeyCode.ENTER);
  }

  @Test
  void everyShortcutActs() {
    some();
    EveryShortcut.acts("papers", desk -> papers(desk, noor, me(joris)), screen -> {});
    EveryShortcut.acts(
        "paper", desk -> papers(desk, noor, me(joris)), screen -> openFirst(screen, "Pause"));
  }

  @Test
  void homeTellsWhoLookedUntilTheOwnerHasSeenIt() {
    some();
    assertThat(home(joris))
        .extracting(Waiting::what)
        .containsExactly("2 people looked at your papers");
    assertThat(home(joris))
        .extracting(Waiting::why)
        .containsExactly("Noor de Wit, Bas Hoekstra: Pause in April and May");
    assertThat(home(noor)).isEmpty();
    try (var shown = shown(joris, me(joris))) {
      assertThat(table(shown).getItems().size()).isEqualTo(4);
    }
    assertThat(home(joris)).isEmpty();
  }

  private List<Waiting> home(Services at) {
    List<Waiting> waiting = new ArrayList<>();
    try (var _ =
        Shown.of(desk -> {
          waiting.addAll(new PaperWaits(paperDesk(desk, at), () -> {}).waiting());
          return members(desk, at, pages -> {});
        })) {
      return waiting;
    }
  }
}
