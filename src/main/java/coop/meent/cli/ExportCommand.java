package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.ledger.DimensionNames;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.ExportRequest;
import coop.meent.member.Member;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent export FILE csv|hledger|beancount --out PATH`: a book as plain text that other programs
/// read, with what the bank said as assertions.
@Command(name = "export", description = "${bundle:cli.export}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "csv|hledger|beancount",
      description = "${bundle:cli.export.format}")
  private ExportFormat format;

  @Mixin private BookOption bookOption;

  @Option(names = "--year", description = "${bundle:cli.export.year}")
  private @Nullable Integer year;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "${bundle:cli.export.out}")
  private Path out;

  ExportCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var request =
          new ExportRequest(
              book,
              Optional.ofNullable(year).map(FiscalPeriod::year),
              terminal.texts().language(),
              names(services),
              services.bank().closings(book));
      return switch (services.exports().write(format, request, out)) {
        case Written.Done(var written) -> {
          terminal.say("cli.export.done", written);
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private static DimensionNames names(Services services) {
    return new DimensionNames(
        services.members().members().stream().collect(Collectors.toMap(Member::id, Member::name)),
        services.work().assignments().stream()
            .collect(Collectors.toMap(Assignment::id, Assignment::name)),
        services.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name)));
  }
}
