package coop.meent.sync.ui;

import coop.meent.sync.Governing;
import coop.meent.sync.ParcelReport;
import coop.meent.sync.Place;
import coop.meent.sync.QuietFiles;
import coop.meent.sync.Remote;
import coop.meent.sync.SyncReport;
import coop.meent.sync.Wanted;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.Progress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the Sync page shows, and what can be done there. What is refused stands in [#notice].
final class SyncViewModel {

  private final SyncDesk desk;
  private final PictureReader reader;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
  private final Deeds deeds;

  SyncViewModel(SyncDesk desk) {
    this.desk = desk;
    reader = new PictureReader(desk.texts(), desk.sync(), desk.members(), desk.neighbours());
    latest = new Latest(desk.tasks());
    deeds = new Deeds(desk, notice);
  }

  ReadOnlyObjectProperty<@Nullable Picture> picture() {
    return picture.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable Notice> notice() {
    return notice;
  }

  Deeds deeds() {
    return deeds;
  }

  void load() {
    latest.run(reader::read, picture::set);
  }

  /// With the place of the last time.
  void sync() {
    var shown = picture.get();
    var known = shown == null ? Optional.<String>empty() : shown.where().place();
    known.map(Place::of).ifPresent(this::sync);
  }

  void sync(Place place) {
    sync(place, desk.logins()::at);
  }

  /// With a place that may still have to be made.
  void syncFresh(Place place) {
    sync(place, desk.logins()::fresh);
  }

  private void sync(Place place, Function<Place, Remote> at) {
    signedIn(
        place,
        () ->
            deeds.<Synced>runLong(
                desk.text("sync.ui.syncing"),
                progress -> synced(at.apply(place), progress),
                this::synced));
  }

  private record Synced(SyncReport report, ParcelReport files) {}

  private Synced synced(Remote place, Progress progress) {
    var watched = new WatchedRemote(place, progress);
    var report = desk.sync().sync(watched);
    var wanted = desk.sync().quietFiles().asked();
    return new Synced(report, desk.sync().carry(place, wanted, new Watching(progress)));
  }

  /// All files that lie in the vault and not here.
  void fetchFiles() {
    place(place ->
        deeds.unlocked(() ->
            deeds.runLong(
                desk.text("sync.ui.files.fetching"),
                progress ->
                    desk.sync()
                        .carry(desk.logins().at(place), Wanted.all(), new Watching(progress)),
                report -> {
                  deeds.say(new SyncWords(desk.texts()).of(report));
                  changed();
                })));
  }

  void quietFiles(QuietFiles chosen) {
    deeds.run(
        () -> {
          desk.sync().quietFiles(chosen);
          return chosen;
        },
        done -> done(desk.text("sync.ui.files.kept"), ""));
  }

  /// When the keys are open, and the password of a server is known.
  private void signedIn(Place place, Runnable then) {
    deeds.unlocked(() -> deeds.signedIn(place, then));
  }

  private void synced(Synced synced) {
    desk.quiet().reached();
    deeds.say(new SyncWords(desk.texts()).of(synced.report, synced.files));
    changed();
  }

  /// Reads everything that lies in the vault.
  void verify() {
    place(place ->
        deeds.unlocked(() ->
            deeds.runLong(
                desk.text("sync.ui.verifying"),
                progress ->
                    desk.sync().verify(new WatchedRemote(desk.logins().at(place), progress)),
                check -> deeds.say(new SyncWords(desk.texts()).of(check)))));
  }

  /// Goes on when it is known where the vault lies, and the password if it lies on a server.
  void place(Consumer<Place> then) {
    var shown = picture.get();
    if (shown != null)
      shown
          .where()
          .place()
          .map(Place::of)
          .ifPresent(at -> deeds.signedIn(at, () -> then.accept(at)));
  }

  void admit(UUID device, String name) {
    deeds.unlocked(() ->
        deeds.run(
            () -> {
              desk.sync().admit(device);
              return name;
            },
            who -> done(desk.text("sync.ui.admitted", who), desk.text("sync.ui.admitted.next"))));
  }

  /// Does what only counts elsewhere after the next sync.
  ///
  /// @param said what was done, in a sentence
  void govern(String said, Consumer<Governing> deed) {
    deeds.unlocked(() ->
        deeds.run(
            () -> {
              deed.accept(desk.sync().governing());
              return said;
            },
            what -> done(what, desk.text("sync.ui.governed.next"))));
  }

  /// What the books refuse is told on the page, and the conflict stays.
  void settle(Clash clash, Clash.Side side, Runnable then) {
    deeds.run(
        () -> settle(clash.of(), side),
        wasOne -> {
          done(settled(clash, side, wasOne), "");
          then.run();
        });
  }

  private boolean settle(Clash.Of of, Clash.Side side) {
    return switch (of) {
      case Clash.Values(var conflict) ->
          desk.sync().settle(conflict, conflict.versions().get(side.number()).change());
      case Clash.Decisions(var contradiction) ->
          desk.neighbours().keep(contradiction, contradiction.versions().get(side.number()).row());
    };
  }

  private String settled(Clash clash, Clash.Side side, boolean wasOne) {
    if (!clash.isDecision()) return desk.text("sync.ui.settled", side.author());
    return wasOne
        ? desk.text("sync.ui.decision.settled", side.name(), side.author())
        : desk.text("sync.ui.decision.settledBefore");
  }

  void bookAgain(Neighbours.Late late, LocalDate date, Consumer<Tried<String>> then) {
    desk.tasks()
        .run(
            () -> Tried.of(() -> desk.neighbours().bookAgain(late.entry(), date)),
            tried -> {
              if (tried instanceof Tried.Done<String>(var reference))
                done(desk.text("sync.ui.late.booked", reference), "");
              then.accept(tried);
            });
  }

  void leaveOut(Neighbours.Late late) {
    deeds.run(
        () -> {
          desk.neighbours().leaveOut(late.entry());
          return late.text();
        },
        text -> done(desk.text("sync.ui.late.left", text), ""));
  }

  private void done(String what, String next) {
    desk.desk().navigation().closeSheet();
    deeds.done(what, next);
    changed();
  }

  /// The rest of the window may show something else now.
  void changed() {
    load();
    desk.desk().navigation().refresh();
  }
}
