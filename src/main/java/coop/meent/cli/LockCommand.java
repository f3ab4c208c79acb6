package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.ledger.LockOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent lock FILE --through DATE` keeps new entries out of the past; `--lift` lets them in again.
@Command(name = "lock", description = "${bundle:cli.lock}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class LockCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  static final class Choice {
    @Option(names = "--through", paramLabel = "DATE", description = "${bundle:cli.lock.through}")
    private @Nullable LocalDate through;

    @Option(names = "--lift", description = "${bundle:cli.lock.lift}")
    private boolean lift;
  }

  @Mixin private BookOption bookOption;

  LockCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var ledger = services.ledger();
      var through = choice.through;
      return switch (choice.lift || through == null
          ? ledger.liftLock(book)
          : ledger.lock(book, through)) {
        case LockOutcome.Locked locked -> {
          terminal.say("cli.lock.done", locked.through());
          yield Terminal.DONE;
        }
        case LockOutcome.Lifted() -> {
          terminal.say("cli.lock.lifted");
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
