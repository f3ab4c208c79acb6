package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.ui.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @TempDir private Path folder;

  @Test
  void whatATableLookedLikeIsRememberedBesideTheChoices() {
    var file = folder.resolve("a").resolve("settings.properties");
    var before = new Preferences(file);
    before.choose(new Choices(Language.NL, Choices.Colours.DARK));
    before.keep("table.journal", "date:100 -text:420");

    var after = new Preferences(file);
    assertThat(after.recall("table.journal")).contains("date:100 -text:420");
    assertThat(after.choices()).isEqualTo(new Choices(Language.NL, Choices.Colours.DARK));
    after.forget("table.journal");
    assertThat(new Preferences(file).recall("table.journal")).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenStopsNobody() throws IOException {
    var blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
    var preferences = new Preferences(blocked.resolve("settings.properties"));
    preferences.keep("table.journal", "date:100");
    assertThat(preferences.recall("table.journal")).contains("date:100");
  }
}
