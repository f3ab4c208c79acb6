package coop.meent.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.client.RelationService;
import coop.meent.intake.Field;
import coop.meent.intake.IntakeService;
import coop.meent.intake.Listed;
import coop.meent.member.ui.MemberPart;
import coop.meent.member.ui.MembersDesk;
import coop.meent.member.ui.MembersView;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the page of members: a file is looked at, a column is explained, all of it is taken, and
/// taken back.
class IntakeSheetTest {

  @TempDir private Path folder;

  private View view(TestCooperative coop, Desk given, Path file) {
    var desk = new Answers(file).on(given);
    var intake =
        new IntakeService(
            coop.store,
            TestCooperative.CLOCK,
            coop.members,
            coop.work,
            new RelationService(
                coop.store, coop.ids, TestCooperative.CLOCK, coop.members, coop.work));
    var view =
        new MembersView(
            new MembersDesk(
                desk,
                coop.members,
                coop.memberships,
                coop.statutes,
                coop.papers,
                TestCooperative.CLOCK,
                MemberPart.NONE));
    view.offerImport(() -> new IntakeSheet(desk, intake, Listed.MEMBERS, view::refresh).open());
    return view;
  }

  @Test
  void aFileIsLookedAtExplainedTakenAndTakenBack() throws IOException {
    var file = folder.resolve("ledenlijst-2026.csv");
    Files.writeString(file, "Wie;E-mailadres;Lid sinds\nNoor de Wit;noor;30-02-2025\n");
    try (var coop = new TestCooperative(folder);
        var shown =
            Shown.of(Theme.Tint.DARK, Language.NL, 1024, 640, desk -> view(coop, desk, file))) {
      var screen = shown.screen().click("intake").click("intakeChoose");
      assertThat(screen.find("intakeTake", Button.class).isDisabled()).isTrue();
      screen.picture("intake-columns");
      @SuppressWarnings("unchecked") // holds fields
      ComboBox<Field> column = screen.find("intakeColumn0", ComboBox.class);
      Toolkit.onScreen(() -> column.setValue(Field.NAME));
      assertThat(screen.find("intakeRows", VBox.class).getChildren()).hasSize(1);
      assertThat(screen.find("intakeTake", Button.class).isDisabled()).isTrue();
      screen.picture("intake-wrong");
      Files.writeString(
          file,
          "Wie;E-mailadres;Lid sinds\nNoor de Wit;noor@example.org;28-02-2025\nBas Hoekstra;;\n");
      screen.fire("intakeChoose");
      screen.picture("intake-right");
      screen.fire("intakeTake");
      assertThat(coop.members.members()).hasSize(2);
      screen.click("undo");
      assertThat(coop.members.members()).hasSize(1);
    }
  }
}
