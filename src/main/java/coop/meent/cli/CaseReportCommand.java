package coop.meent.cli;

import coop.meent.care.CareOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle case report FILE WHO --from DATE --percent N` and `part`: two fields and no more.
@Command(mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CaseReportCommand implements Callable<Integer> {

  private static final int ALL = 100;

  private final boolean isFirst;
  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CaseDeed common;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.case.from}")
  private @Nullable LocalDate from;

  @Option(names = "--percent", paramLabel = "N", description = "${bundle:cli.case.percent}")
  private int percent = ALL;

  private CaseReportCommand(boolean isFirst, Files files, Terminal terminal, Clock clock) {
    this.isFirst = isFirst;
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  static void addTo(CommandLine cases, Files files, Terminal terminal, Clock clock) {
    add(cases, "report", new CaseReportCommand(true, files, terminal, clock));
    add(cases, "part", new CaseReportCommand(false, files, terminal, clock));
  }

  private static void add(CommandLine cases, String word, CaseReportCommand deed) {
    var command = new CommandLine(deed);
    command
        .getCommandSpec()
        .usageMessage()
        .description(deed.terminal.texts().get("cli.case." + word));
    cases.addSubcommand(word, command);
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var who = common.who(services).id();
      var by = common.by(services);
      var day = CaseDeed.or(from, LocalDate.now(clock));
      var cases = services.caring().cases();
      CareOutcome outcome =
          isFirst ? cases.report(who, day, percent, by) : cases.part(who, day, percent, by);
      return common.answer(outcome, terminal);
    }
  }
}
