package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent capital certificate FILE WHO --out PDF`: that somebody is a member, and with what
/// capital.
@Command(
    name = "certificate",
    description = "${bundle:cli.capital.certificate}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CertificateCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CapitalDeed common;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "TARGET",
      description = "${bundle:cli.report.out}")
  private Path out;

  CertificateCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var day = common.day(LocalDate.now(clock));
      var language = common.language(services, terminal);
      var who = common.who(services).id();
      CapitalDeed.write(services.capitalPapers().certificate(who, day, language), out, terminal);
      return Terminal.DONE;
    }
  }
}
