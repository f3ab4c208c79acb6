package coop.meent.sync.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.sync.Errand;
import coop.meent.sync.Logins;
import coop.meent.sync.ParcelErrand;
import coop.meent.sync.Place;
import coop.meent.sync.RemoteRefusal;
import coop.meent.sync.StickRemote;
import coop.meent.sync.SyncReport;
import coop.meent.sync.SyncService;
import coop.meent.sync.WebDavRefusal;
import coop.meent.ui.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// Syncs by itself while the window is open: soon after something was written, and every few
/// minutes. It asks nobody anything: it begins when the pass phrase was given for something else,
/// and rests where a person is needed. The network is waited for on a thread of its own. A place
/// that fails is tried again after growing pauses. Used on the FX thread.
public final class QuietSync {

  private static final Duration FIRST = Duration.ofSeconds(20);
  private static final Duration USUAL = Duration.ofMinutes(5);
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final Texts texts;
  private final Threads threads;
  private final SyncService sync;
  private final Logins logins;
  private final Timer timer;
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
  private int failures;
  private boolean isBusy;
  private boolean isPaused;
  private boolean isSoon;
  private volatile boolean isStopped;

  /// @param store where everything is read and written
  /// @param network where it is waited for a server or a drive
  public record Threads(Tasks store, Tasks network) {}

  /// Rings once.
  public interface Timer {

    /// Rings where it never does.
    Timer NEVER = (time, work) -> {};

    /// Instead of what was asked before.
    void in(Duration time, Runnable work);
  }

  public QuietSync(Texts texts, Threads threads, SyncService sync, Logins logins, Timer timer) {
    this.texts = texts;
    this.threads = threads;
    this.sync = sync;
    this.logins = logins;
    this.timer = timer;
  }

  /// What is worth telling on every screen; empty when all goes well.
  public ObservableValue<String> state() {
    return state.getReadOnlyProperty();
  }

  public void start() {
    isStopped = false;
    threads.store.run(
        sync::isPaused,
        paused -> {
          isPaused = paused;
          rest(FIRST);
        });
  }

  /// Does no more, as before the file is closed; what goes on is let go of. Called on any thread.
  public void stop() {
    isStopped = true;
  }

  boolean isPaused() {
    return isPaused;
  }

  void pause(boolean shallPause) {
    isPaused = shallPause;
    failures = 0;
    threads.store.run(
        () -> {
          sync.pause(shallPause);
          return shallPause;
        },
        done -> {
          if (shallPause) rest(USUAL);
          else visit();
        });
  }

  /// A person synced: what failed goes now.
  void reached() {
    failures = 0;
    if (!isBusy) rest(USUAL);
  }

  /// Something was written; a place that failed is not asked the sooner for it.
  ///
  /// @param unsent how many changes are to be sent
  void changed(int unsent) {
    if (unsent == 0 || isPaused || isBusy || isSoon || failures > 0) return;
    isSoon = true;
    timer.in(SOON, this::visit);
  }

  private void rest(Duration time) {
    isSoon = false;
    isBusy = false;
    if (isPaused) state.set(texts.get("sync.ui.quiet.paused"));
    else if (failures == 0) state.set("");
    if (!isPaused) timer.in(time, this::visit);
  }

  private void visit() {
    if (isBusy || isPaused || isStopped) return;
    isBusy = true;
    threads.store.run(
        this::ready,
        ready -> {
          if (ready.isPresent()) fetch(ready.get());
          else rest(USUAL);
        });
  }

  private record Ready(Place place, Errand.Known known) {}

  /// Empty till the pass phrase was given, and where a stick is carried by hand.
  private Optional<Ready> ready() {
    if (!sync.isInVault() || !sync.isUnlocked()) return Optional.empty();
    return sync.place()
        .map(Place::of)
        .filter(place -> !(place instanceof Place.OnDisk(var path) && StickRemote.isAt(path)))
        .map(place -> new Ready(place, sync.known()));
  }

  private void fetch(Ready ready) {
    state.set(texts.get("sync.ui.quiet.busy"));
    on(
        threads.network,
        () -> {
          var errand = new Errand(logins.at(ready.place));
          errand.fetch(ready.known);
          return errand;
        },
        errand ->
            on(
                threads.store,
                () -> sync.sync(errand),
                report -> carryOut(ready.place, errand, report)));
  }

  private void carryOut(Place place, Errand errand, SyncReport report) {
    on(
        threads.network,
        () -> {
          errand.carryOut();
          return report;
        },
        done ->
            on(
                threads.store,
                () -> {
                  sync.arrived();
                  return done;
                },
                arrived -> files(place, errand.isWhole())));
  }

  /// Files of receipts go to and fro after the changes that tell of them.
  ///
  /// @param isWhole whether all changes were fetched
  private void files(Place place, boolean isWhole) {
    on(
        threads.store,
        () -> sync.parcelErrand(sync.place().orElse(""), sync.quietFiles().wanted()),
        errand -> {
          if (errand.isPresent()) files(place, errand.get(), isWhole);
          else settled(isWhole);
        });
  }

  /// What came before a place failed is kept.
  private void files(Place place, ParcelErrand errand, boolean isWhole) {
    if (isStopped) return;
    threads.network.run(
        () ->
            attempt(() -> {
              errand.visit(logins.at(place), this::still);
              return errand;
            }),
        tried ->
            on(
                threads.store,
                () -> {
                  sync.take(errand);
                  return tried;
                },
                visited -> {
                  switch (visited) {
                    case Tried.Done<ParcelErrand> _ -> putFiles(place, errand, isWhole);
                    case Tried.No<ParcelErrand>(var why) -> failed(why);
                  }
                }));
  }

  private void putFiles(Place place, ParcelErrand errand, boolean isWhole) {
    on(
        threads.network,
        () -> {
          errand.carryOut(logins.at(place), this::still);
          return errand;
        },
        carried ->
            on(
                threads.store,
                () -> sync.carried(carried, sync.place().orElse("")),
                report -> settled(isWhole && carried.isWhole())));
  }

  /// Before each piece: who closes the file need not wait for the rest.
  private void still(long done, long total) {
    if (isStopped) throw new CancellationException();
  }

  private void settled(boolean isWhole) {
    failures = 0;
    rest(isWhole ? USUAL : SOON);
  }

  private <T> void on(Tasks thread, Supplier<T> work, Consumer<T> then) {
    if (isStopped) return;
    thread.run(
        () -> attempt(work),
        tried -> {
          if (isStopped) return;
          switch (tried) {
            case Tried.Done<T>(var value) -> then.accept(value);
            case Tried.No<T>(var why) -> failed(why);
          }
        });
  }

  /// The file may be closed in the middle.
  private <T> Tried<T> attempt(Supplier<T> work) {
    try {
      return Tried.of(work);
    } catch (RuntimeException e) {
      if (isStopped) throw (CancellationException) new CancellationException().initCause(e);
      throw e;
    }
  }

  /// A place that cannot be reached may be the next time; what else is refused, a person must see.
  private void failed(Refusal why) {
    boolean isPassing =
        why instanceof RemoteRefusal
            && !(why instanceof WebDavRefusal.WrongPassword)
            && !(why instanceof WebDavRefusal.NeedsPassword)
            && !(why instanceof WebDavRefusal.Untrusted);
    failures++;
    var pause = isPassing ? pause() : LONGEST_PAUSE;
    state.set(
        isPassing
            ? texts.count("sync.ui.quiet.failed", pause.toMinutes())
            : texts.get("sync.ui.quiet.needed"));
    rest(pause);
  }

  private Duration pause() {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 6));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
