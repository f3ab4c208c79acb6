package coop.meent.cli;

import coop.meent.check.Finding;
import java.nio.file.Path;
import java.util.List;
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
      var listing = shape.isForPrograms() ? forPrograms(findings) : forPeople(findings);
      shape.print(listing, terminal);
      return findings.stream().noneMatch(Finding::isBroken) ? Terminal.DONE : Terminal.REFUSED;
    }
  }

  /// `waits`: nothing is broken, but somebody has to choose.
  private Listing forPrograms(List<Finding> findings) {
    var texts = terminal.texts();
    var listing = new Listing("name", "ok", "offender", "next", "waits");
    for (var finding : findings)
      listing.row(
          finding.name(),
          finding.isOk(),
          finding.offender(texts),
          finding.next(texts),
          finding.isWaiting());
    return listing;
  }

  private Listing forPeople(List<Finding> findings) {
    var texts = terminal.texts();
    var listing = new Listing("name", "ok", "offender", "next");
    for (var finding : findings)
      listing.row(
          finding.promise(texts), state(finding), finding.offender(texts), finding.next(texts));
    return listing;
  }

  private String state(Finding finding) {
    if (finding.isOk()) return terminal.texts().get("cli.check.ok");
    return terminal.texts().get(finding.isBroken() ? "cli.check.broken" : "cli.check.waits");
  }
}
