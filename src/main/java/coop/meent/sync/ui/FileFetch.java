package coop.meent.sync.ui;

import coop.meent.base.Hash;
import coop.meent.sync.Place;
import coop.meent.sync.Wanted;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Fetches one file that somebody wants to see, from wherever the vault lies. Asks for the pass
/// phrase and the password of a server if need be.
public record FileFetch(SyncDesk desk) {

  /// @param told what came of it, once
  public void fetch(Hash content, Consumer<Notice> told) {
    ObjectProperty<@Nullable Notice> refused = new SimpleObjectProperty<>();
    refused.subscribe(notice -> {
      if (notice != null) told.accept(notice);
    });
    var deeds = new Deeds(desk, refused);
    desk.tasks()
        .run(
            () -> desk.sync().place(),
            place ->
                place
                    .map(Place::of)
                    .ifPresentOrElse(
                        at ->
                            deeds.signedIn(
                                at, () -> deeds.unlocked(() -> fetch(content, at, deeds))),
                        () ->
                            deeds.say(
                                new Notice(
                                    Tone.WAIT,
                                    desk.text("sync.ui.place.unknown"),
                                    desk.text("sync.ui.files.place")))));
  }

  private void fetch(Hash content, Place at, Deeds deeds) {
    deeds.runLong(
        desk.text("sync.ui.files.fetching"),
        progress ->
            desk.sync().carry(desk.logins().at(at), Wanted.only(content), new Watching(progress)),
        report -> deeds.say(new SyncWords(desk.texts()).ofOne(report)));
  }
}
