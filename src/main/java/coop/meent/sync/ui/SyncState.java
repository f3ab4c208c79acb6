package coop.meent.sync.ui;

import coop.meent.ui.Latest;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

/// What the rest of the window tells of syncing: how many things wait on the page, the fact in the
/// status line, and what Home says. Read anew with [#refresh].
public final class SyncState implements WaitSource {

  private static final Duration PATIENCE = Duration.ofDays(1);

  private final SyncDesk desk;
  private final PictureReader reader;
  private final Runnable open;
  private final Latest latest;
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyStringWrapper fact;

  /// How things stand, without what is going on.
  private final StringProperty standing = new SimpleStringProperty("");

  /// @param open shows the Sync page
  public SyncState(SyncDesk desk, Runnable open) {
    this.desk = desk;
    this.open = open;
    reader = new PictureReader(desk.texts(), desk.sync(), desk.members(), desk.neighbours());
    latest = new Latest(desk.tasks());
    fact = new ReadOnlyStringWrapper("");
    fact.bind(
        Bindings.createStringBinding(
            () ->
                Stream.of(standing.get(), desk.quiet().state().getValue())
                    .filter(said -> !said.isEmpty())
                    .collect(Collectors.joining(" · ")),
            standing,
            desk.quiet().state()));
    standing.set(desk.text("app.fact.local"));
  }

  public ObservableIntegerValue waitingThings() {
    return waiting.getReadOnlyProperty();
  }

  /// For the status line.
  public ObservableValue<String> fact() {
    return fact.getReadOnlyProperty();
  }

  /// The file was opened, or changed. Called on the FX thread.
  public void refresh() {
    latest.run(reader::read, this::show);
  }

  private void show(Picture picture) {
    waiting.set(picture.needs());
    standing.set(fact(picture));
    desk.quiet().changed(picture.counts().unsent());
  }

  private String fact(Picture picture) {
    return switch (picture.stage()) {
      case ALONE -> desk.text("app.fact.local");
      case WAITING -> desk.text("sync.ui.fact.waiting");
      case IN -> {
        var synced =
            picture
                .where()
                .synced()
                .map(when -> desk.text("sync.ui.synced.when", desk.moments().ago(when)))
                .orElse(desk.text("sync.ui.synced.never"));
        int unsent = picture.counts().unsent();
        yield unsent == 0 ? synced : synced + " · " + desk.texts().count("sync.ui.unsent", unsent);
      }
    };
  }

  @Override
  public List<Waiting> waiting() {
    var picture = reader.read();
    List<Waiting> all = new ArrayList<>();
    if (picture.stage() == Picture.Stage.ALONE) return all;
    for (var asking : picture.requests())
      all.add(
          row(
              Tone.WAIT,
              desk.text("sync.ui.request", asking.name()),
              desk.text("sync.ui.request.why", asking.fingerprint())));
    count(all, "sync.ui.home.clashes", picture.clashes().size(), Tone.WAIT);
    count(all, "sync.ui.home.late", picture.late().size() + picture.twice().size(), Tone.LOOK);
    count(
        all,
        "sync.ui.home.refused",
        (int) picture.refused().stream().filter(one -> one.isMine()).count(),
        Tone.LOOK);
    for (var leaver : picture.leavers())
      all.add(
          row(
              Tone.WAIT,
              desk.text("sync.ui.leaver", leaver.member()),
              desk.text("sync.ui.leaver.why", leaver.left().map(desk.texts()::date).orElse("?"))));
    if (picture.stage() == Picture.Stage.IN && picture.where().recoverable().isEmpty())
      all.add(
          row(
              Tone.WAIT,
              desk.text("sync.ui.recovery.missing"),
              desk.text("sync.ui.recovery.missing.why")));
    picture
        .where()
        .unsentSince()
        .filter(since -> since.plus(PATIENCE).isBefore(desk.clock().instant()))
        .ifPresent(since ->
            all.add(
                row(
                    Tone.WAIT,
                    desk.texts().count("sync.ui.home.unsent", picture.counts().unsent()),
                    desk.text("sync.ui.home.unsent.why", desk.moments().ago(since)))));
    return all;
  }

  private void count(List<Waiting> all, String key, int count, Tone tone) {
    if (count > 0) all.add(row(tone, desk.texts().count(key, count), desk.text(key + ".why")));
  }

  private Waiting row(Tone tone, String what, String why) {
    return new Waiting(tone, what, why, desk.text("sync.ui.home.deed"), open);
  }
}
