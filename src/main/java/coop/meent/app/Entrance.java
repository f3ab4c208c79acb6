package coop.meent.app;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.crypto.RecoveryCode;
import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import coop.meent.member.FoundingOutcome;
import coop.meent.store.StoreRefusal;
import coop.meent.sync.Logins;
import coop.meent.sync.Remote;
import coop.meent.sync.ui.JoinView;
import coop.meent.ui.Choices;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FirstDeeds;
import coop.meent.ui.Tasks;
import coop.meent.ui.WelcomeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// The way into a cooperative: the first steps, and what they do.
final class Entrance implements FirstDeeds, JoinView.Deeds {

  private final Wiring wiring;
  private final Clock clock;
  private final Look look;
  private final Tasks tasks;
  private final Inside inside;
  private final UserFolders folders = UserFolders.ofSystem();
  private String typed = "";
  private boolean isShown;

  /// What lies behind the entrance.
  interface Inside extends Opening.Door {

    /// Whether a file is open, to which one can go back.
    boolean isOpen();

    void showCooperative();

    /// Goes on with the first steps in the file that was just opened.
    void goOn();

    /// Goes on in the file that was just made to join with: the recovery code is to be kept.
    void goOn(RecoveryCode code, Remote place);

    void choose(Choices choices);

    void open(Path file);
  }

  Entrance(Wiring wiring, Clock clock, Look look, Tasks tasks, Inside inside) {
    this.wiring = wiring;
    this.clock = clock;
    this.look = look;
    this.tasks = tasks;
    this.inside = inside;
  }

  void show() {
    var page = new WelcomeView(look.texts(), dialogs(), this, typed, now -> typed = now);
    if (inside.isOpen()) page.leavingTo(inside::showCooperative);
    isShown = true;
    look.window().show(page.root());
    page.begin();
  }

  void left() {
    isShown = false;
    typed = "";
  }

  boolean isShown() {
    return isShown;
  }

  private Dialogs dialogs() {
    return Dialogs.over(look.texts(), look.theme(), look.window()::stage);
  }

  @Override
  public ObservableValue<Choices> choices() {
    return look.choices();
  }

  @Override
  public void choose(Choices choices) {
    inside.choose(choices);
  }

  @Override
  public Path proposedPlace(String name) {
    return folders.proposal(name);
  }

  @Override
  public Optional<Refusal> refusal(Path place) {
    return folders.refusal(place);
  }

  @Override
  public Logins logins() {
    return wiring.logins();
  }

  @Override
  public void found(Beginning beginning) {
    inside.attempt(() -> founded(beginning), false, inside::goOn);
  }

  private Services founded(Beginning beginning) throws IOException {
    folders.prepare(beginning.file());
    var made = wiring.create(beginning.file());
    var language = look.texts().language();
    var today = LocalDate.now(clock);
    var outcome =
        made.founding().found(beginning.cooperative(), beginning.founder(), today, language);
    if (outcome instanceof FoundingOutcome.Founded founded) {
      new Me(made).choose(founded.founder());
      return made;
    }
    made.close();
    Files.deleteIfExists(beginning.file());
    throw new RefusedException((Refusal) outcome);
  }

  @Override
  public void open(Path file) {
    inside.open(file);
  }

  @Override
  public void join() {
    ask(false);
  }

  @Override
  public void recover() {
    ask(true);
  }

  private void ask(boolean isRecovery) {
    var view = new JoinView(look.texts(), dialogs(), this, isRecovery, this::show);
    look.window().show(view.root());
    view.begin();
  }

  @Override
  public void join(JoinView.Wish wish, Consumer<Refusal> refused) {
    var joining = new Joining(wiring, folders, wish);
    tasks.run(
        joining::join,
        joined -> {
          switch (joined) {
            case Joining.In(var services, var code, var place) ->
                inside.attempt(() -> services, false, () -> inside.goOn(code, place));
            case Joining.Out(var why) -> refused.accept(why);
          }
        });
  }

  @Override
  public void sample() {
    tasks.run(this::madeSample, made -> inside.attempt(() -> made, true, inside::showCooperative));
  }

  private Services madeSample() {
    try {
      var folder = Files.createTempDirectory("meent-sample");
      var made = wiring.open(new Demo(DemoOptions.on(LocalDate.now(clock))).make(folder).file());
      new Me(made).choose(new Me(made).member());
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file that lies where it would be broken is refused, and can be moved away from there.
  void offerMove(StoreRefusal.InSyncedFolder place) {
    var texts = look.texts();
    var name = place.file().getFileName().toString().replaceFirst("\\.meent$", "");
    var target = proposedPlace(name);
    var question =
        new Dialogs.Question(
            texts.refusal(place),
            texts.get("app.move.offer", target),
            texts.get("app.move"),
            false);
    dialogs()
        .confirm(
            question, () -> inside.attempt(() -> moved(place.file(), target), false, inside::goOn));
  }

  private Services moved(Path from, Path target) throws IOException {
    folders.prepare(target);
    wiring.move(from, target);
    return wiring.open(target);
  }
}
