package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.ui.Choices;
import coop.meent.ui.Choices.Colours;
import coop.meent.ui.WindowPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @TempDir private Path folder;

  private Preferences preferences() {
    return new Preferences(folder.resolve("meent").resolve("settings.properties"));
  }

  @Test
  void whatWasChosenIsThereNextTime() {
    var chosen = new Choices(Language.NL, Colours.CONTRAST, 175);
    var place = new WindowPlace(12, 34, 1100, 700, true);
    var before = preferences();
    before.choose(chosen);
    before.stood(place);
    assertThat(preferences().choices()).isEqualTo(chosen);
    assertThat(preferences().window()).contains(place);
  }

  @Test
  void whatWasSpoiledByHandCountsAsNotChosen() throws Exception {
    Files.createDirectories(folder.resolve("meent"));
    Files.writeString(
        folder.resolve("meent").resolve("settings.properties"),
        """
        language = xx
        colours = PURPLE
        size = huge
        window.width = wide
        """);
    assertThat(preferences().choices().colours()).isEqualTo(Colours.SYSTEM);
    assertThat(preferences().choices().percent()).isEqualTo(100);
    assertThat(preferences().window().orElseThrow().width()).isZero();
  }

  @Test
  void aNewFileIsProposedAmongTheDocumentsAndNeverWhereASyncProgramKeepsThem() throws Exception {
    var folders = new UserFolders(folder, name -> null);
    var own = folder.resolve("Meent/ploeg.meent");
    assertThat(folders.proposal("ploeg")).isEqualTo(own);
    assertThat(own.getParent()).doesNotExist();
    assertThat(folders.refusal(own)).isEmpty();
    folders.prepare(own);
    assertThat(own.getParent()).exists();
    var documents = Files.createDirectories(folder.resolve("Documents"));
    assertThat(folders.proposal("ploeg")).isEqualTo(documents.resolve("ploeg.meent"));
    Files.createFile(documents.resolve("ploeg.meent"));
    assertThat(folders.proposal("ploeg")).isEqualTo(documents.resolve("ploeg-2.meent"));
    Files.createDirectory(documents.resolve(".stfolder"));
    assertThat(folders.proposal("ploeg")).isEqualTo(folder.resolve("Meent/ploeg.meent"));
  }

  @Test
  void whatATableLookedLikeIsRememberedBesideTheChoices() {
    var chosen = new Choices(Language.NL, Colours.DARK, 100);
    var before = preferences();
    before.choose(chosen);
    before.keep("table.journal", "date:100 -text:420");
    assertThat(preferences().recall("table.journal")).contains("date:100 -text:420");
    assertThat(preferences().choices()).isEqualTo(chosen);
    preferences().forget("table.journal");
    assertThat(preferences().recall("table.journal")).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenStopsNobody() throws Exception {
    var blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
    var preferences = new Preferences(blocked.resolve("settings.properties"));
    preferences.keep("table.journal", "date:100");
    assertThat(preferences.recall("table.journal")).contains("date:100");
  }
}
