package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent check FILE`: every promise of the file, green or red, the first offender and what to do.
@Command(name = "check", description = "${bundle:cli.check}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CheckCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  CheckCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var findings = services.checks().run();
      var texts = terminal.texts();
      var listing = new Listing("name", "ok", "offender", "next");
      for (var finding : findings)
        listing.row(
            shape.isForPrograms() ? finding.name() : finding.promise(texts),
            finding.isOk(),
            finding.offender(texts),
            finding.next(texts));
      shape.print(listing, terminal);
      return findings.stream().allMatch(finding -> finding.isOk())
          ? Terminal.DONE
          : Terminal.REFUSED;
    }
  }
}
