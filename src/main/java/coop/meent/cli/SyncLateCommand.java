package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.SyncRefusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent sync late [list]`: the entries that came after their period was locked, until somebody
/// books them again or leaves them out.
@Command(name = "late", description = "${bundle:cli.late}", mixinStandardHelpOptions = true)
class SyncLateCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Shape shape = new Shape();

  SyncLateCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new SyncLateCommand(files, terminal, clock))
        .addSubcommand(new ListThem(files, terminal, clock))
        .addSubcommand(new SyncLateBookCommand(files, terminal, clock))
        .addSubcommand(new SyncLateLeaveCommand(files, terminal, clock));
  }

  /// As the command without a word more.
  @Command(name = "list", description = "${bundle:cli.late}", mixinStandardHelpOptions = true)
  private static final class ListThem extends SyncLateCommand {
    ListThem(Files files, Terminal terminal, Clock clock) {
      super(files, terminal, clock);
    }
  }

  @Override
  public Integer call() throws Exception {
    return list(home.take(words).file());
  }

  private int list(Path file) {
    try (var services = files.openForReading(file)) {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      var late = new LateList(services, new Moments(clock, shape));
      if (shape.isForPrograms()) shape.print(late.forPrograms(), terminal);
      else if (late.isEmpty()) terminal.say("cli.late.none");
      else shape.print(late.forPeople(), terminal);
      return Terminal.DONE;
    }
  }
}
