package coop.meent.app;

import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import coop.meent.member.FoundingOutcome;
import coop.meent.ui.Choices;
import coop.meent.ui.Failures;
import coop.meent.ui.FirstDeeds;
import coop.meent.ui.LogFolder;
import coop.meent.ui.MeentWindow;
import coop.meent.ui.SettingsDeeds;
import coop.meent.ui.Shell;
import coop.meent.ui.StoreThread;
import coop.meent.ui.Tasks;
import coop.meent.ui.Theme;
import coop.meent.ui.WelcomeView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The window: the welcome page, or one open cooperative. Everything here runs on the FX thread but
/// what is handed to the store thread.
public final class Desktop implements FirstDeeds, SettingsDeeds {

  private final Wiring wiring;
  private final Clock clock;
  private final Preferences preferences;
  private final LogFolder logs;
  private final FirstSight firstSight = new FirstSight();

  private Choices choices;
  private Texts texts;
  private Theme theme;
  private StoreThread tasks;
  private MeentWindow window;
  private @Nullable Services services;
  private @Nullable AutoCloseable listening;

  /// Made on the FX thread.
  Desktop(Wiring wiring, Clock clock, Preferences preferences, LogFolder logs) {
    this.wiring = wiring;
    this.clock = clock;
    this.preferences = preferences;
    this.logs = logs;
    choices = preferences.choices();
    texts = new Texts(choices.language());
    theme = new Theme(choices.colours().tint());
    tasks = new StoreThread(this::failed);
    window = new MeentWindow(texts.get("app.name"), theme);
    window.stage().setOnHidden(event -> close());
  }

  /// Shows a file, or the one that was open last, or the welcome page.
  void show(Optional<Path> file) {
    var target = file.or(preferences::lastFile);
    if (target.isPresent()) open(target.get());
    if (services == null) welcome();
  }

  Tasks tasks() {
    return tasks;
  }

  Theme theme() {
    return theme;
  }

  private void welcome() {
    window.show(new WelcomeView(texts, theme, this).root());
  }

  private void failed(Throwable thrown) {
    new Failures(texts, theme, logs, window::stage).accept(thrown);
  }

  @Override
  public void found(String cooperative, String founder, Path file) {
    attempt(() -> {
      var made = wiring.create(file);
      var outcome =
          made.founding().found(cooperative, founder, LocalDate.now(clock), choices.language());
      if (outcome instanceof FoundingOutcome.Founded) return made;
      made.close();
      Files.deleteIfExists(file);
      throw new RefusedException((coop.meent.base.Refusal) outcome);
    });
  }

  @Override
  public void open(Path file) {
    attempt(() -> wiring.open(file));
  }

  @Override
  public void sample() {
    attempt(() -> wiring.open(new Demo(DemoOptions.on(today())).make(sampleFolder()).file()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Path sampleFolder() throws IOException {
    return Files.createTempDirectory("meent-sample");
  }

  private interface Opening {
    Services open() throws Exception;
  }

  private void attempt(Opening opening) {
    try {
      closeFile();
      var opened = opening.open();
      services = opened;
      preferences.opened(opened.store().file());
      showCooperative(opened);
    } catch (Exception e) {
      failed(e);
      if (services == null) welcome();
    }
  }

  private void showCooperative(Services opened) {
    var shell = new Shell(texts, tasks, theme);
    var pages = new CooperativePages(opened, clock, choices, this, shell);
    pages.fill();
    stopListening();
    listening = opened.store().onCommit(committed -> tasks.onScreen(pages::refresh));
    window.show(shell);
    firstSight.watch(tasks);
  }

  @Override
  public Path file() {
    return open().store().file();
  }

  private Services open() {
    if (services == null) throw new IllegalStateException("no file is open");
    return services;
  }

  @Override
  public void choose(Choices chosen) {
    preferences.choose(chosen);
    choices = chosen;
    texts = new Texts(chosen.language());
    theme = new Theme(chosen.colours().tint());
    theme.dress(window.stage().getScene());
    showCooperative(open());
  }

  @Override
  public void backUp(Path target) {
    open().files().backUp(open().store(), target);
  }

  @Override
  public void move(Path target) {
    var from = file();
    open().close();
    services = null;
    try {
      wiring.move(from, target);
      services = wiring.open(target);
    } finally {
      if (services == null) services = wiring.open(from);
      tasks.onScreen(() -> attemptShow());
    }
  }

  private void attemptShow() {
    preferences.opened(file());
    showCooperative(open());
  }

  private void close() {
    tasks.close();
    closeFile();
  }

  private void closeFile() {
    stopListening();
    if (services != null) services.close();
    services = null;
  }

  private void stopListening() {
    try {
      if (listening != null) listening.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    listening = null;
  }
}
