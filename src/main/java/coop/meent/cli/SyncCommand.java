package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.CarryWatch;
import coop.meent.sync.ParcelReport;
import coop.meent.sync.SyncRefusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent sync FILE [PLACE]`: takes in what others wrote and sends what was written here; with an
/// option only shows how things stand.
@Command(name = "sync", description = "${bundle:cli.sync}", mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] [PLACE]",
      hideParamSyntax = true,
      description = "${bundle:cli.sync.words}")
  private List<String> words = List.of();

  @Option(names = "--status", description = "${bundle:cli.sync.status}")
  private boolean isStatus;

  @Option(names = "--conflicts", description = "${bundle:cli.sync.conflicts}")
  private boolean isConflicts;

  @Option(
      names = "--settle",
      arity = "2",
      paramLabel = "N VERSION",
      hideParamSyntax = true,
      description = "${bundle:cli.sync.settle}")
  private @Nullable List<Integer> settle;

  @Option(names = "--late", description = "${bundle:cli.sync.late}")
  private boolean isLate;

  @Option(names = "--let-in", paramLabel = "N", description = "${bundle:cli.sync.letIn}")
  private @Nullable Integer letIn;

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  SyncCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new SyncCommand(files, terminal, clock))
        .addSubcommand(new SyncInspectCommand(files, terminal))
        .addSubcommand(SyncLateCommand.over(files, terminal, clock));
  }

  @Override
  public Integer call() throws Exception {
    boolean isSettling = settle != null;
    int asked = 0;
    for (var option : new boolean[] {isStatus, isConflicts || isSettling, isLate, letIn != null})
      if (option) asked++;
    if (asked > 1) throw new WrongUseException("cli.wrong.together");
    var told = home.take(words, 0, asked == 0 ? 1 : 0, "PLACE");
    if (asked == 0) return sync(told);
    if (letIn != null) return letIn(told.file(), letIn);
    if (settle != null) return settle(told.file(), settle.getFirst(), settle.getLast());
    return show(told.file());
  }

  private int sync(Home.Words told) throws Exception {
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      var sync = unlocked.sync();
      var remote = unlocked.remote(told.first());
      var report = sync.sync(remote);
      var answer = new SyncAnswer(terminal, shape);
      try {
        var files = sync.carry(remote, sync.quietFiles().asked(), CarryWatch.NONE);
        answer.print(report, files, sync, remote.toString());
        return Terminal.DONE;
      } catch (RefusedException e) {
        answer.print(report, ParcelReport.NOTHING, sync, remote.toString());
        throw e;
      }
    }
  }

  private int show(Path file) {
    try (var services = files.openForReading(file)) {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      var status = new SyncStatus(services, terminal, shape, new Moments(clock, shape));
      if (isConflicts) status.printConflicts();
      else if (isLate) status.printLate();
      else status.print();
      return Terminal.DONE;
    }
  }

  /// @param number of the list of conflicts, and of the version in it, from 1
  private int settle(Path file, int number, int version) {
    try (var services = files.open(file)) {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      boolean wasOpen = settle(services, number, version);
      terminal.say(wasOpen ? "cli.sync.settled" : "cli.sync.settledBefore");
      return Terminal.DONE;
    }
  }

  private static boolean settle(Services services, int number, int version) {
    var conflicts = services.sync().overview().conflicts();
    if (number <= conflicts.size()) {
      var conflict = at(conflicts, number);
      return services.sync().settle(conflict, at(conflict.versions(), version).change());
    }
    var contradictions = services.sync().overview().contradictions();
    if (number > conflicts.size() + contradictions.size())
      throw new RefusedException(new VaultCommandRefusal.NotInList(number));
    var contradiction = contradictions.get(number - conflicts.size() - 1);
    return services.rivalry().keep(contradiction, at(contradiction.versions(), version).row());
  }

  private int letIn(Path file, int number) throws Exception {
    try (var unlocked = Unlocked.open(files, file, passphrase, terminal)) {
      var change = at(unlocked.sync().overview().notCounting(), number);
      unlocked.decide(governing -> governing.admitLate(List.of(change.change())));
      terminal.say("cli.sync.letIn.done");
      return Terminal.DONE;
    }
  }

  private static <T> T at(List<T> list, int number) {
    if (number < 1 || number > list.size())
      throw new RefusedException(new VaultCommandRefusal.NotInList(number));
    return list.get(number - 1);
  }
}
