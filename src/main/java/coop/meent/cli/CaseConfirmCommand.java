package coop.meent.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle case confirm FILE WHO`: somebody of the care committee agrees.
@Command(
    name = "confirm",
    description = "${bundle:cli.case.confirm}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CaseConfirmCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CaseDeed common;

  @Option(names = "--of", paramLabel = "DATE", description = "${bundle:cli.case.of}")
  private @Nullable LocalDate of;

  CaseConfirmCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var who = common.who(services).id();
      return common.answer(
          services.caring().cases().confirm(who, Optional.ofNullable(of), common.by(services)),
          terminal);
    }
  }
}
