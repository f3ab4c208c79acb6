package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperDraft;
import coop.meent.paper.PaperKind;
import coop.meent.paper.PaperOutcome;
import coop.meent.ui.Choices;
import coop.meent.ui.Screen;
import coop.meent.ui.Shell;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Walk;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers in the whole window: on Home, by Ctrl+K, on the page of the members.
class PaperWindowTest {

  @TempDir Path folder;
  private VaultOffice office;
  private Services joris;
  private Services noor;
  private Paper paper;

  @BeforeEach
  void oneIsLookedAt() throws Exception {
    office = new VaultOffice(folder);
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    joris = office.letIn("Joris Aalbers");
    office.together(office.bas, noor, joris, noor);
    var draft =
        new PaperDraft(
            me(joris),
            PaperKind.AGREEMENT,
            "Pause in April",
            VaultOffice.TODAY,
            "Until May.",
            false,
            Optional.empty());
    paper = ((PaperOutcome.Written) noor.papers().write(draft, me(noor))).paper();
    var _ = noor.papers().open(paper.id(), me(noor));
    office.together(noor, joris);
  }

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Screen shown(Services at, Theme.Tint tint, Language language, int width, int height) {
    return Screen.of(
        tint,
        width,
        height,
        theme -> {
          var shell = new Shell(new Texts(language), Tasks.sameThread(), theme);
          var choices = new Choices(language, Choices.Colours.LIGHT, 100);
          new CooperativePages(at, office.clock, new ShownFile(at, choices), shell).fill();
          return shell.root();
        });
  }

  private Screen shown(Services at) {
    return shown(at, Theme.Tint.LIGHT, Language.EN, 1280, 800);
  }

  private static String text(Screen screen) {
    return screen.find("text", TextArea.class).getText();
  }

  @Test
  void homeTellsOfTheLookAndLeadsToWhoLooked() {
    for (var tint : new Theme.Tint[] {Theme.Tint.LIGHT, Theme.Tint.DARK}) {
      var language = tint == Theme.Tint.LIGHT ? Language.EN : Language.NL;
      try (var screen = shown(joris, tint, language, 1024, 640)) {
        screen.picture("paper-home-" + tint, 1.5);
        Walk.check("paper-home-" + tint, screen.scene());
      }
    }
    try (var screen = shown(joris)) {
      assertThat(Toolkit.onScreen(() -> screen.find("myPapers", VBox.class).getChildren()))
          .hasSize(1);
      screen.press(KeyCode.DIGIT1);
      assertThat(screen.find("title", Label.class).getText()).isEqualTo("My papers");
      assertThat(joris.papers().unseen(me(joris))).isEmpty();
      screen.press(KeyCode.ENTER);
      assertThat(text(screen)).isEqualTo("Until May.");
      screen.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
      assertThat(screen.find("title", Label.class).getText()).isEqualTo("Members");
    }
  }

  @Test
  void aTitleIsFoundFromAnywhereAndOpeningItIsALook() {
    try (var screen = shown(office.bas)) {
      assertThat(lookers()).isEqualTo(1);
      office.together(office.bas);
      screen.press(KeyCode.CONTROL, KeyCode.K).type("pause in");
      screen.picture("paper-found");
      assertThat(lookers()).as("a title in a list is no look").isEqualTo(1);
      screen.press(KeyCode.ENTER);
      assertThat(text(screen)).isEqualTo("Until May.");
    }
    office.together(office.bas, joris);
    assertThat(lookers()).isEqualTo(2);
  }

  private int lookers() {
    return joris.papers().paper(paper.id(), me(joris)).orElseThrow().looks().size();
  }

  @Test
  void whatWasTypedIsThereAgainWhenTheFormIsOpenedAgain() {
    try (var screen = shown(noor)) {
      screen.press(KeyCode.CONTROL, KeyCode.K).type("my papers").press(KeyCode.ENTER);
      screen.press(KeyCode.CONTROL, KeyCode.N).type("Thoughts").press(KeyCode.ESCAPE);
      screen.press(KeyCode.CONTROL, KeyCode.N);
      assertThat(screen.find("paperTitle", TextField.class).getText()).isEqualTo("Thoughts");
    }
  }
}
