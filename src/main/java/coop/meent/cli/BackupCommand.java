package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent backup FILE TARGET`: a checked copy, also while the window is open.
@Command(name = "backup", description = "${bundle:cli.backup}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BackupCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "TARGET", description = "${bundle:cli.backup.target}")
  private Path target;

  BackupCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      services.files().backUp(services.store(), target);
    }
    terminal.say("cli.backup.done", target);
    return Terminal.DONE;
  }
}
