package coop.meent.cli;

import coop.meent.check.Finding;
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
      var listing =
          shape.isForPrograms()
              ? new Listing("name", "ok", "offender", "next", "waits")
              : new Listing("name", "ok", "offender", "next");
      for (var finding : findings)
        listing.row(
            shape.isForPrograms() ? finding.name() : finding.promise(texts),
            shape.isForPrograms() ? finding.isOk() : state(finding),
            finding.offender(texts),
            finding.next(texts),
            finding.isWaiting());
      shape.print(listing, terminal);
      return findings.stream().noneMatch(Finding::isBroken) ? Terminal.DONE : Terminal.REFUSED;
    }
  }

  /// A script learns from the column `waits` that a promise waits for somebody's choice.
  private String state(Finding finding) {
    if (finding.isOk()) return terminal.texts().get("cli.check.ok");
    return terminal.texts().get(finding.isBroken() ? "cli.check.broken" : "cli.check.waits");
  }
}
