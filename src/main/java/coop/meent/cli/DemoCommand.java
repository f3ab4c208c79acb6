package coop.meent.cli;

import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import coop.meent.demo.Laptops;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent demo DIR`: a living cooperative, its file and the statements of its bank.
@Command(name = "demo", description = "${bundle:cli.demo}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "DIR", description = "${bundle:cli.demo.folder}")
  private Path folder;

  @Option(names = "--seed", defaultValue = "1", description = "${bundle:cli.demo.seed}")
  private long seed;

  @Option(names = "--members", defaultValue = "24", description = "${bundle:cli.demo.members}")
  private int members;

  @Option(names = "--years", defaultValue = "2", description = "${bundle:cli.demo.years}")
  private int years;

  @Option(names = "--transactions", defaultValue = "0", description = "${bundle:cli.demo.entries}")
  private int transactions;

  @Option(names = "--today", paramLabel = "DATE", description = "${bundle:cli.demo.today}")
  private @Nullable LocalDate today;

  @Option(names = "--laptops", paramLabel = "N", description = "${bundle:cli.demo.laptops}")
  private @Nullable Integer laptops;

  DemoCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    var day = today == null ? LocalDate.now(clock) : today;
    var options = new DemoOptions(members, years, transactions, seed, day);
    java.nio.file.Files.createDirectories(folder);
    if (laptops != null) return together(options, laptops);
    var made = new Demo(options).make(folder);
    terminal.say("cli.demo.done", made.file(), made.entries(), made.statements().size());
    return Terminal.DONE;
  }

  private int together(DemoOptions options, int count) throws Exception {
    var made = new Laptops(options, clock).make(folder, count);
    for (var home : made.homes()) terminal.out().println(home);
    terminal.say("cli.demo.laptops.done", made.vault(), Laptops.PASSPHRASE, made.passphrase());
    var first = made.homes().getFirst();
    var last = made.homes().getLast();
    var phrase = "--passphrase-file " + made.passphrase();
    for (var line :
        List.of(
            "member " + first + "/de-meent.meent --add \"Sam de Boer\"",
            "sync --home " + first + " " + phrase,
            "sync --home " + last + " " + phrase,
            "member " + last + "/de-meent.meent",
            "sync --home " + last + " --status")) terminal.out().println("  meent " + line);
    return Terminal.DONE;
  }
}
