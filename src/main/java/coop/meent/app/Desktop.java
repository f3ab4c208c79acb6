package coop.meent.app;

import coop.meent.base.RefusedException;
import coop.meent.crypto.RecoveryCode;
import coop.meent.store.StoreRefusal;
import coop.meent.sync.Logins;
import coop.meent.sync.Remote;
import coop.meent.ui.BusyWindow;
import coop.meent.ui.Choices;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Dialogs.Question;
import coop.meent.ui.Failures;
import coop.meent.ui.LogFolder;
import coop.meent.ui.Shell;
import coop.meent.ui.StoreThread;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window: the [Entrance], or one open cooperative. Everything here runs on the FX thread but
/// what is handed to the store thread.
public final class Desktop implements PageDeeds, Entrance.Inside {

  private final Wiring wiring;
  private final Clock clock;
  private final LogFolder logs;
  private final Look look;
  private final StoreThread tasks = new StoreThread(this::failed);
  private final StoreThread reading = StoreThread.forReading(this::failed);
  private final StoreThread network = StoreThread.forWaiting(this::failed);
  private final OneFile file;
  private final Entrance entrance;
  private final FirstSight firstSight = new FirstSight();
  private @Nullable CooperativePages pages;
  private Optional<Dialogs> answers = Optional.empty();

  /// Made on the FX thread.
  Desktop(Wiring wiring, Clock clock, Preferences preferences, LogFolder logs) {
    this.wiring = wiring;
    this.clock = clock;
    this.logs = logs;
    look = new Look(preferences);
    file = new OneFile(look, preferences, () -> tasks.onScreen(this::refresh));
    entrance = new Entrance(wiring, clock, look, tasks, this);
    look.window().onClose(this::mayClose);
    look.window().stage().setOnHidden(event -> close());
  }

  /// Has questions answered otherwise than by the person: a walk through the window cannot press
  /// the keys of the system's own file chooser.
  void answeredBy(Dialogs dialogs) {
    answers = Optional.of(dialogs);
  }

  private Dialogs dialogs(Supplier<Window> window) {
    return answers.orElseGet(() -> Dialogs.over(look.texts(), look.theme(), window));
  }

  /// Shows a file, or the first steps.
  ///
  /// @param elsewhere told when another window has the file open, which then stands in front and
  ///   this one does not appear
  void show(Optional<Opening> opening, Consumer<Path> elsewhere) {
    if (opening.isEmpty()) welcome();
    else attempt(opening.get(), false, this::showCooperative, elsewhere);
  }

  /// Told once, when the first page has been drawn with what it shows.
  void onFirstSight(Runnable seen) {
    firstSight.onSeen(seen);
  }

  /// As when the person closes the window.
  void leave() {
    look.window().stage().close();
  }

  @Override
  public void attempt(Opening opening, boolean isSample, Runnable then) {
    attempt(opening, isSample, then, elsewhere -> {});
  }

  private void attempt(Opening opening, boolean isSample, Runnable then, Consumer<Path> elsewhere) {
    try {
      enter(opening, isSample);
      then.run();
    } catch (Exception e) {
      refused(e, elsewhere);
    }
  }

  private void enter(Opening opening, boolean isSample) throws Exception {
    var before = pages;
    if (before != null) before.leave();
    try {
      file.enter(opening.open(), isSample);
    } catch (Exception e) {
      if (before != null) before.stay();
      throw e;
    }
    pages = null;
  }

  private void refused(Exception e, Consumer<Path> elsewhere) {
    if (e instanceof RefusedException refused
        && refused.refusal() instanceof StoreRefusal.AlreadyOpen(var taken)
        && Doorbell.ringPatiently(taken)) {
      elsewhere.accept(taken);
      return;
    }
    if (!file.isThere() && !entrance.isShown()) welcome();
    if (e instanceof RefusedException refused
        && refused.refusal() instanceof StoreRefusal.InSyncedFolder place
        && Files.exists(place.file())) entrance.offerMove(place);
    else failed(e);
  }

  private void failed(Throwable thrown) {
    new Failures(look.texts(), look.theme(), logs, look.window()::stage).accept(thrown);
  }

  Tasks tasks() {
    return tasks;
  }

  Theme theme() {
    return look.theme();
  }

  @Override
  public Logins logins() {
    return wiring.logins();
  }

  @Override
  public Tasks network() {
    return network;
  }

  @Override
  public void welcome() {
    entrance.show();
  }

  @Override
  public boolean isOpen() {
    return file.isThere();
  }

  @Override
  public void open(Path wanted) {
    if (isOpenHere(wanted)) showCooperative();
    else attempt(() -> wiring.open(wanted, file.note()), false, this::goOn);
  }

  private boolean isOpenHere(Path wanted) {
    return file.isThere()
        && wanted.toAbsolutePath().normalize().equals(file().toAbsolutePath().normalize());
  }

  @Override
  public void goOn() {
    firstSteps().begin();
  }

  @Override
  public void goOn(RecoveryCode code, Remote place) {
    firstSteps().keep(code, place);
  }

  private FirstSteps firstSteps() {
    entrance.left();
    var ways = new FirstSteps.Ways(tasks, entrance::sample, this::welcome, wiring.logins());
    return new FirstSteps(file.get(), look, this::showPages, ways);
  }

  @Override
  public void showCooperative() {
    if (FirstSteps.isWaiting(file.get().services())) goOn();
    else {
      var _ = showPages();
    }
  }

  private CooperativePages showPages() {
    entrance.left();
    var shell = new Shell(look.texts(), tasks, look.theme(), look.memory(), this::dialogs);
    var made = new CooperativePages(file.get().services(), clock, this, shell);
    var before = pages;
    pages = made;
    made.fill();
    if (before != null) {
      before.leave();
      made.takeOver(before);
    }
    shell.finding().on(reading).remembering(new Recents(file.get().services().store(), tasks));
    look.window().show(shell);
    firstSight.watch(tasks);
    return made;
  }

  private void refresh() {
    if (pages != null) pages.refresh();
  }

  @Override
  public boolean isSample() {
    return file.get().isSample();
  }

  @Override
  public void meChanged() {
    showCooperative();
  }

  @Override
  public Path file() {
    return file.get().services().store().file();
  }

  @Override
  public ObservableValue<Choices> choices() {
    return look.choices();
  }

  @Override
  public void choose(Choices chosen) {
    var before = choices().getValue().language();
    look.choose(chosen);
    if (chosen.language() == before) return;
    if (entrance.isShown()) welcome();
    else showPages().settings();
  }

  @Override
  public void backUp(Path target) {
    var services = file.get().services();
    services.files().backUp(services.store(), target);
  }

  /// Called on the store thread, as all that is long.
  @Override
  public void move(Path target) {
    var from = file();
    if (pages != null) pages.leave();
    file.leave();
    var now = from;
    try {
      wiring.move(from, target);
      now = target;
    } finally {
      var moved = wiring.open(now);
      tasks.onScreen(() -> attempt(() -> moved, false, () -> showPages().settings()));
    }
  }

  private boolean mayClose() {
    var job = tasks.job().get();
    var stage = look.window().stage();
    if (job == null) return mayLoseWhatIsBegun(stage);
    new BusyWindow(look.texts(), look.theme()).ask(job, stage, new Closing(tasks, job, stage));
    return false;
  }

  private boolean mayLoseWhatIsBegun(Stage stage) {
    if (pages == null || entrance.isShown() || !pages.hasBegun()) return true;
    var texts = look.texts();
    var question =
        new Question(
            texts.get("app.begun.title"),
            texts.get("app.begun.text"),
            texts.get("app.begun.close"),
            true);
    Dialogs.over(texts, look.theme(), look.window()::stage).confirm(question, stage::close);
    return false;
  }

  private void close() {
    look.keepPlace();
    if (pages != null) pages.leave();
    network.abandon();
    tasks.close();
    reading.close();
    file.close();
  }
}
