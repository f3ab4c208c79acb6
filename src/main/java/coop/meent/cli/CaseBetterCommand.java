package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle case better FILE WHO --from DATE`: well again, or the last step was noted by
/// mistake.
@Command(
    name = "better",
    description = "${bundle:cli.case.better}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CaseBetterCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CaseDeed common;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.case.better.from}")
  private @Nullable LocalDate from;

  @Option(names = "--take-back", description = "${bundle:cli.case.takeBack}")
  private boolean isTakenBack;

  CaseBetterCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (isTakenBack && from != null) throw new WrongUseException("cli.wrong.case.takeBack");
    try (var services = files.open(common.file())) {
      var who = common.who(services).id();
      var by = common.by(services);
      var cases = services.caring().cases();
      return common.answer(
          isTakenBack
              ? cases.takeBack(who, by)
              : cases.better(who, CaseDeed.or(from, LocalDate.now(clock)), by),
          terminal);
    }
  }
}
