package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.crypto.OwnerOnly;
import coop.meent.crypto.RecoveryCode;
import coop.meent.sync.Remote;
import coop.meent.sync.SyncService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The recovery code is shown once and typed back before the set-up ends: who only clicks it away
/// has nothing when the laptop is gone. A script has it written in a file instead.
final class Recovery {

  private static final int MOST_TRIES = 5;

  @Option(
      names = "--recovery-file",
      paramLabel = "F",
      description = "${bundle:cli.option.recovery}")
  private @Nullable Path file;

  /// Before anything is set up, since a code that cannot be kept is lost.
  void requireRoom() {
    if (file != null && Files.exists(file))
      throw new RefusedException(new VaultCommandRefusal.FileThere(file));
  }

  void keep(SyncService sync, RecoveryCode code, Remote remote, Terminal terminal)
      throws IOException {
    if (file == null) {
      show(sync, code, remote, terminal);
      return;
    }
    write(file, code.text());
    sync.confirmRecovery(code.text(), remote);
    terminal.remark("cli.recovery.written", file);
  }

  /// For the owner's eyes alone.
  static void write(Path file, String line) throws IOException {
    Files.createFile(file, OwnerOnly.attributes(file));
    Files.write(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void show(SyncService sync, RecoveryCode code, Remote remote, Terminal terminal) {
    terminal.remark("cli.recovery.show", code.text());
    for (int i = 0; i < MOST_TRIES; i++) {
      var typed = terminal.keyboard().ask(terminal.texts().get("cli.ask.recovery"), false);
      if (typed.isEmpty()) break;
      try {
        sync.confirmRecovery(new String(typed.get()), remote);
        terminal.remark("cli.recovery.kept");
        return;
      } catch (RefusedException wrong) {
        tell(wrong.refusal(), terminal);
      }
    }
    throw new RefusedException(new VaultCommandRefusal.NotTypedBack());
  }

  private static void tell(Refusal refusal, Terminal terminal) {
    int _ = terminal.refused(refusal);
  }
}
