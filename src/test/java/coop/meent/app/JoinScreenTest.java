package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.crypto.InvitationCode;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.member.Role;
import coop.meent.sync.SyncRefusal;
import coop.meent.sync.ui.JoinView;
import coop.meent.ui.Choices;
import coop.meent.ui.LogFolder;
import coop.meent.ui.Screen;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Walk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Joining a cooperative in the window, from the welcome page to Home.
@SuppressWarnings("NullAway.Init") // each test begins by opening the window
class JoinScreenTest {

  @TempDir Path folder;
  private VaultOffice office;
  private Wiring wiring;
  private Preferences preferences;
  private Desktop desktop;
  private Screen screen;
  private Path file;

  @BeforeEach
  void anInvitation() throws Exception {
    office = new VaultOffice(folder);
    office.found();
    office.letIn("Noor de Wit", Role.TREASURER);
    wiring = new Wiring(office.clock, new PassphraseLock(new PassphraseCost(64, 1, 1)));
    preferences = new Preferences(folder.resolve("settings.properties"));
    file = Files.createDirectory(folder.resolve("home")).resolve("cooperatie.meent");
  }

  @AfterEach
  void close() {
    Toolkit.onScreen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    Toolkit.settle();
    office.close();
  }

  private void start(Language language) {
    preferences.choose(new Choices(language, Choices.Colours.LIGHT, 100));
    open(Optional.empty());
  }

  private void open(Optional<Path> wanted) {
    desktop =
        Toolkit.onScreen(() -> {
          var made = new Desktop(wiring, office.clock, preferences, new LogFolder(folder));
          made.show(wanted.map(file -> () -> wiring.open(file)), elsewhere -> {});
          return made;
        });
    var stage = Toolkit.onScreen(() -> (Stage) Window.getWindows().getLast());
    screen = Screen.over(stage, desktop.theme());
    rest();
  }

  /// Until the store thread has done what it was asked, and what that asked for in turn.
  private void rest() {
    for (int round = 0; round < 3; round++) {
      var done = new CountDownLatch(1);
      Toolkit.onScreen(() -> desktop.tasks().run(() -> true, any -> done.countDown()));
      try {
        if (!done.await(30, TimeUnit.SECONDS)) throw new AssertionError("the store never rests");
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      Toolkit.settle();
    }
  }

  private void fire(String id) {
    Toolkit.onScreen(() -> screen.find(id, Button.class).fire());
    rest();
  }

  private void type(String id, String text) {
    Toolkit.onScreen(() -> screen.find(id, TextInputControl.class).setText(text));
  }

  private boolean isSeen(String id) {
    return Toolkit.onScreen(() -> screen.isSeen("#" + id));
  }

  private void look(String name) {
    screen.picture("join-" + name);
    Walk.check(name, screen.scene());
  }

  private List<Refusal> ask(String code, boolean isRecovery) {
    List<Refusal> refused = new ArrayList<>();
    Toolkit.onScreen(() ->
        new Entrance(wiring, office.clock, new Look(preferences), desktop.tasks(), desktop)
            .join(
                new JoinView.Wish(
                    file, () -> office.shared, code, VaultOffice.PASSPHRASE.clone(), isRecovery),
                refused::add));
    rest();
    return refused;
  }

  private String code() {
    List<String> groups = new ArrayList<>();
    Toolkit.onScreen(() ->
        screen
            .find("recoveryCode", FlowPane.class)
            .getChildren()
            .forEach(group -> groups.add(((Label) group).getText())));
    return String.join(" ", groups);
  }

  @Test
  void fromTheInvitationToHome() throws Exception {
    start(Language.NL);
    look("welcome");
    fire("joinDeed");
    look("form");
    var chris = office.add("Chris Verhoeven");
    var invitation = office.bas.sync().invite(chris, office.shared);
    assertThat(ask(invitation.text(), false)).isEmpty();
    look("code");
    type("typedBack", "aaaaa bbbbb");
    fire("confirmRecovery");
    assertThat(isSeen("typedBack")).isTrue();
    type("typedBack", code());
    fire("confirmRecovery");
    look("waiting");
    fire("syncAgain");
    look("not-yet");
    assertThat(isSeen("syncAgain")).isTrue();
    office.together(office.bas);
    office.bas.sync().admit(office.bas.sync().requests().getFirst().device());
    office.together(office.bas);
    fire("syncAgain");
    look("home");
    assertThat(screen.find("title", Label.class).getText()).contains("Chris");
    screen.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    rest();
    look("books");
    screen.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    rest();
    assertThat(isSeen("syncNow")).isTrue();
  }

  @Test
  void aFileThatWaitsOpensOnTheWaitingPageAgainAndAsksForThePassPhrase() throws Exception {
    var chris = office.add("Chris Verhoeven");
    var theirs = office.asking("Chris Verhoeven", chris);
    var fingerprint = theirs.sync().fingerprint().orElseThrow();
    file = theirs.store().file();
    theirs.close();
    open(Optional.of(file));
    assertThat(isSeen("unlock")).isTrue();
    look("locked");
    type("passphrase", "not it");
    fire("unlock");
    assertThat(isSeen("unlock")).isTrue();
    type("passphrase", new String(VaultOffice.PASSPHRASE));
    fire("unlock");
    assertThat(screen.find("ownFingerprint", Label.class).getText()).isEqualTo(fingerprint);
  }

  @Test
  void aCodeThatOpensNothingLeavesNoFileBehind() throws Exception {
    start(Language.EN);
    var other = InvitationCode.random().text();
    assertThat(ask(other, false)).containsExactly(new SyncRefusal.NoInvitation());
    assertThat(ask("12345-67890", false)).hasSize(1);
    try (var left = Files.list(file.getParent())) {
      assertThat(left).isEmpty();
    }
  }
}
