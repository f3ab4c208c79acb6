package coop.meent.app;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.crypto.RecoveryCode;
import coop.meent.sync.Remote;
import coop.meent.sync.ui.JoinView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes a new file and asks with it to be let in. Runs on the store thread; what is refused leaves
/// nothing behind.
record Joining(Wiring wiring, UserFolders folders, JoinView.Wish wish) {

  sealed interface Joined {}

  record In(Services services, RecoveryCode code, Remote place) implements Joined {}

  record Out(Refusal why) implements Joined {}

  Joined join() {
    try {
      var place = wish.place().get();
      folders.prepare(wish.file());
      return ask(wiring.create(wish.file()), place);
    } catch (RefusedException e) {
      return new Out(e.refusal());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Joined ask(Services made, Remote place) throws IOException {
    try {
      var sync = made.sync();
      var code =
          wish.isRecovery()
              ? sync.recover(wish.code(), wish.passphrase(), place)
              : sync.join(wish.code(), wish.passphrase(), place);
      return new In(made, code, place);
    } catch (RuntimeException e) {
      made.close();
      takeAway();
      if (e instanceof RefusedException refused) return new Out(refused.refusal());
      throw e;
    }
  }

  /// The file, and what lies beside it under its name: nobody has written in it yet.
  private void takeAway() throws IOException {
    var name = wish.file().getFileName().toString();
    var bare = name.replaceFirst("\\.meent$", "");
    for (var ending : new String[] {"", ".instance", "-wal", "-shm", ".lock"})
      Files.deleteIfExists(beside(name + ending));
    Files.deleteIfExists(beside(bare + ".keys"));
  }

  private Path beside(String name) {
    return wish.file().resolveSibling(name);
  }
}
