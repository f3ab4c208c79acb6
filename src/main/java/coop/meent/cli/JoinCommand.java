package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent join PLACE --code CODE --file NEWFILE`: a new file on this laptop that asks to be let in.
@Command(name = "join", description = "${bundle:cli.join}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class JoinCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "PLACE", description = "${bundle:cli.join.place}")
  private String place;

  @Option(names = "--code", paramLabel = "CODE", description = "${bundle:cli.join.code}")
  private @Nullable String code;

  @Option(names = "--recover", description = "${bundle:cli.join.recover}")
  private boolean isRecovering;

  @Option(names = "--file", paramLabel = "NEWFILE", description = "${bundle:cli.join.file}")
  private @Nullable Path file;

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Recovery recovery = new Recovery();
  @Mixin private Shape shape = new Shape();

  JoinCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    recovery.requireRoom();
    var remote = passphrase.place().typed(Place.of(place), files.logins(), terminal);
    var typed = code == null ? askCode() : code;
    var target = home.newFile(Optional.ofNullable(file));
    if (java.nio.file.Files.exists(target))
      throw new RefusedException(new VaultCommandRefusal.FileThere(target));
    var fresh = passphrase.fresh(terminal);
    try (var services = files.create(target)) {
      var sync = services.sync();
      try {
        var kept =
            isRecovering ? sync.recover(typed, fresh, remote) : sync.join(typed, fresh, remote);
        recovery.keep(sync, kept, remote, terminal);
        tell(services, target);
        return Terminal.DONE;
      } finally {
        if (!sync.isInVault()) forget(services, target);
      }
    }
  }

  private String askCode() {
    var question = isRecovering ? "cli.ask.recovery" : "cli.ask.invitation";
    return terminal
        .keyboard()
        .ask(terminal.texts().get(question), false)
        .map(String::new)
        .orElseThrow(() -> new RefusedException(new VaultCommandRefusal.NoCode()));
  }

  /// Nothing came of it: the empty file goes, so that the next try finds room.
  private static void forget(Services services, Path target) throws IOException {
    services.close();
    for (var ending : new String[] {"", "-lock", "-wal", "-shm", ".lock"})
      java.nio.file.Files.deleteIfExists(target.resolveSibling(target.getFileName() + ending));
  }

  private void tell(Services services, Path target) {
    var sync = services.sync();
    boolean isIn = sync.isAdmitted();
    if (shape.isJson()) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("file", target);
      answer.put("fingerprint", sync.fingerprint().orElse(""));
      answer.put("admitted", isIn);
      new Json(terminal.out()).write(answer);
      return;
    }
    if (isIn) terminal.say("cli.join.in", target);
    else terminal.say("cli.join.done", target, sync.fingerprint().orElse(""));
  }
}
