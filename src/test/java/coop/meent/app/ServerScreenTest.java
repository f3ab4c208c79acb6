package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.cli.Services;
import coop.meent.sync.HostileServer;
import coop.meent.sync.ui.SyncPage;
import coop.meent.ui.Answers;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vault in a folder on a server, as a person puts it there from the Sync page.
class ServerScreenTest {

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private final HostileServer server = new HostileServer();

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    server.requires("geheim");
  }

  @AfterEach
  void close() {
    office.close();
    server.close();
  }

  private Shown shown() {
    return Shown.of(desk -> new SyncPage(office.desk(new Answers().on(desk), bas)).view());
  }

  private static void type(Shown shown, String id, String text) {
    Toolkit.onScreen(() -> shown.screen().find(id, TextInputControl.class).setText(text));
  }

  private static boolean isOff(Shown shown, String id) {
    return Toolkit.onScreen(() -> shown.screen().find(id, Button.class).isDisabled());
  }

  private static boolean isWarned(Shown shown) {
    return Toolkit.onScreen(
        () -> shown.screen().find("serverUnsealed", CheckBox.class).isVisible());
  }

  private void server(Shown shown, String password) {
    type(shown, "serverAddress", server.address().folder().toString());
    type(shown, "serverName", "bas");
    type(shown, "serverPassword", password);
  }

  @Test
  void aVaultIsFoundedOnAServer() {
    try (var shown = shown()) {
      shown.screen().fire("found");
      type(shown, "vaultMember", "bas");
      shown.screen().press(KeyCode.ENTER);
      type(shown, "newPassphrase", "kaas fiets regen maandag");
      type(shown, "againPassphrase", "kaas fiets regen maandag");
      shown.screen().fire("chooseServer");
      assertThat(isOff(shown, "makeVault")).isTrue();
      server(shown, "geheim");
      assertThat(isOff(shown, "makeVault")).isFalse();
      shown.screen().picture("sync-found-server");
      shown.screen().fire("makeVault");
      assertThat(bas.sync().isInVault()).isTrue();
      assertThat(bas.sync().place()).hasValue(server.address().text());
      assertThat(server.files.keySet()).anyMatch(path -> path.endsWith(".mo"));
    }
  }

  @Test
  void anAddressThatIsNotProtectedIsWarnedOfAndWantedOnlyByATick() {
    try (var shown = shown()) {
      shown.screen().fire("found");
      type(shown, "vaultMember", "bas");
      shown.screen().press(KeyCode.ENTER);
      type(shown, "newPassphrase", "kaas fiets regen maandag");
      type(shown, "againPassphrase", "kaas fiets regen maandag");
      shown.screen().fire("chooseServer");
      assertThat(isWarned(shown)).isFalse();
      type(shown, "serverAddress", "http://cloud.example/dav");
      type(shown, "serverName", "bas");
      type(shown, "serverPassword", "geheim");
      assertThat(isWarned(shown)).isTrue();
      assertThat(isOff(shown, "makeVault")).isTrue();
      shown.screen().picture("sync-server-warning");
      Toolkit.onScreen(
          () -> shown.screen().find("serverUnsealed", CheckBox.class).setSelected(true));
      assertThat(isOff(shown, "makeVault")).isFalse();
      type(shown, "serverAddress", "https://bas:geheim@cloud.example/dav");
      assertThat(isOff(shown, "makeVault")).isTrue();
    }
  }

  @Test
  void aVaultMovesToAServerAndAChangedPasswordIsAskedForAgain() {
    office.found();
    try (var shown = shown()) {
      shown.screen().fire("server");
      server(shown, "not it");
      shown.screen().picture("sync-server");
      shown.screen().fire("useServer");
      assertThat(shown.screen().isSeen("#signIn")).isTrue();
      assertThat(server.files).isEmpty();
      shown.screen().picture("sync-sign-in");
      type(shown, "serverPassword", "geheim");
      shown.screen().fire("signIn");
      assertThat(shown.screen().isSeen("#signIn")).isFalse();
      assertThat(shown.screen().notice()).startsWith("Synced");
      assertThat(bas.sync().place()).hasValue(server.address().text());
      assertThat(server.files.keySet()).anyMatch(path -> path.endsWith(".mo"));
      server.requires("changed meanwhile");
      shown.screen().fire("syncNow");
      assertThat(shown.screen().isSeen("#signIn")).isTrue();
      type(shown, "serverPassword", "changed meanwhile");
      shown.screen().fire("signIn");
      assertThat(shown.screen().notice().toLowerCase(Locale.ROOT)).startsWith("synced");
    }
  }

  @Test
  void eachPartIsShownEverywhere() {
    office.found();
    Shown.everywhere(
        "sync-server-sheet",
        desk -> new SyncPage(office.desk(new Answers().on(desk), bas)).view(),
        screen -> {
          screen.fire("server");
          Toolkit.onScreen(() ->
              screen
                  .find("serverAddress", TextInputControl.class)
                  .setText("http://cloud.example/dav"));
        });
  }
}
