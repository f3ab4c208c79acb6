package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent move FILE TARGET`: a checked copy at the target, then the original goes.
@Command(name = "move", description = "${bundle:cli.move}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class MoveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "TARGET", description = "${bundle:cli.move.target}")
  private Path target;

  MoveCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    files.move(file, target);
    terminal.say("cli.move.done", target);
    return Terminal.DONE;
  }
}
