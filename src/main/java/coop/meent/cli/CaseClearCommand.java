package coop.meent.cli;

import coop.meent.member.Member;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent circle case clear FILE`: which cases were kept long enough; with `--yes` nobody is told
/// of them any more.
@Command(name = "clear", description = "${bundle:cli.case.clear}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CaseClearCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--yes", description = "${bundle:cli.case.clear.yes}")
  private boolean isMeant;

  @Mixin private Shape shape;

  CaseClearCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isMeant ? files.open(file) : files.openForReading(file)) {
      var keeping = services.caring().cases().keeping();
      var listing = new Listing("name", "from", "kept");
      for (var one : keeping.due())
        listing.row(
            services.members().member(one.member()).map(Member::name).orElse("?"),
            one.whole().from(),
            one.kept());
      shape.print(listing, terminal);
      int cleared = isMeant ? keeping.clear() : 0;
      if (isMeant && !shape.isForPrograms())
        terminal.out().println(terminal.texts().count("cli.case.clear.done", cleared));
      return Terminal.DONE;
    }
  }
}
