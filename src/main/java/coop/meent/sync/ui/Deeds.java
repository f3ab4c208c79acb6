package coop.meent.sync.ui;

import coop.meent.sync.Place;
import coop.meent.sync.WebAddress;
import coop.meent.sync.WebDavRefusal;
import coop.meent.ui.Notice;
import coop.meent.ui.Progress;
import coop.meent.ui.Tone;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// Does what is asked off the screen, and tells what is refused in the page. What seals or opens
/// asks for the pass phrase first, once while the file is open.
final class Deeds {

  private final SyncDesk desk;
  private final ObjectProperty<@Nullable Notice> notice;

  Deeds(SyncDesk desk, ObjectProperty<@Nullable Notice> notice) {
    this.desk = desk;
    this.notice = notice;
  }

  <T> void run(Supplier<T> deed, Consumer<T> then) {
    notice.set(null);
    desk.tasks().run(() -> Tried.of(deed), tried -> tell(tried, then, () -> run(deed, then)));
  }

  /// @param name what is being done, in the reader's language
  <T> void runLong(String name, Function<Progress, T> deed, Consumer<T> then) {
    notice.set(null);
    var _ =
        desk.tasks()
            .runLong(
                name,
                progress -> Tried.of(() -> deed.apply(progress)),
                tried -> tell(tried, then, () -> runLong(name, deed, then)));
  }

  /// A password that a server does not take is asked for again; anything else is told.
  private <T> void tell(Tried<T> tried, Consumer<T> then, Runnable again) {
    switch (tried) {
      case Tried.Done<T>(var value) -> then.accept(value);
      case Tried.No<T>(WebDavRefusal.WrongPassword why) ->
          new LoginSheet(desk, WebAddress.of(why.place()), again).open(Optional.of(why));
      case Tried.No<T>(var why) -> notice.set(Notice.refused(desk.texts(), why));
    }
  }

  /// When the password of a server is known, asking for it if it is not.
  void signedIn(Place place, Runnable then) {
    if (!(place instanceof Place.OnServer(var address))) {
      then.run();
      return;
    }
    desk.tasks()
        .run(
            () -> desk.logins().knows(place),
            isKnown -> {
              if (isKnown) then.run();
              else new LoginSheet(desk, address, then).open(Optional.empty());
            });
  }

  /// When the keys are open, asking for the pass phrase if they are not.
  void unlocked(Runnable then) {
    notice.set(null);
    desk.tasks()
        .run(
            desk.sync()::isUnlocked,
            isOpen -> {
              if (isOpen) then.run();
              else new PassphraseSheet(desk, then).open();
            });
  }

  void done(String what, String next) {
    notice.set(new Notice(Tone.OK, what, next));
  }

  void say(Notice said) {
    notice.set(said);
  }
}
