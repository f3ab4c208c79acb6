package coop.meent.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent circle case absences FILE --known DATE`: what was agreed to, as it was known on a day.
@Command(
    name = "absences",
    description = "${bundle:cli.case.absences}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CaseAbsencesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--known", paramLabel = "DATE", description = "${bundle:cli.case.known}")
  private @Nullable LocalDate known;

  @Mixin private Shape shape;

  CaseAbsencesCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var listing = new Listing("number", "name", "from", "until", "percent");
      var day = CaseDeed.or(known, LocalDate.now(clock));
      for (var one : services.caring().absences().knownOn(day)) {
        var member = services.members().member(one.member());
        listing.row(
            member.flatMap(found -> found.number()),
            member.map(found -> found.name()).orElse("?"),
            one.from(),
            one.until(),
            one.percent());
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
