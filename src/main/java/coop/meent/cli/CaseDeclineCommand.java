package coop.meent.cli;

import coop.meent.care.Ground;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle case decline FILE WHO --ground day`: somebody of the care committee does not
/// agree, and the member may appeal.
@Command(
    name = "decline",
    description = "${bundle:cli.case.decline}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CaseDeclineCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CaseDeed common;

  @Option(names = "--of", paramLabel = "DATE", description = "${bundle:cli.case.of}")
  private @Nullable LocalDate of;

  @Option(
      names = "--ground",
      required = true,
      paramLabel = "GROUND",
      description = "${bundle:cli.case.ground}")
  private Ground ground;

  CaseDeclineCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var who = common.who(services).id();
      var cases = services.caring().cases();
      return common.answer(
          cases.decline(who, Optional.ofNullable(of), common.by(services), ground), terminal);
    }
  }
}
