package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle case appeal FILE WHO`: the member does not agree with a no; others answer.
@Command(
    name = "appeal",
    description = "${bundle:cli.case.appeal}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CaseAppealCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CaseDeed common;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.case.appeal.on}")
  private @Nullable LocalDate on;

  CaseAppealCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var who = common.who(services).id();
      var day = CaseDeed.or(on, LocalDate.now(clock));
      return common.answer(
          services.caring().cases().appeal(who, day, common.by(services)), terminal);
    }
  }
}
