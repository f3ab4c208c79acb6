package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.personal.ExportOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member export FILE WHO --out TARGET`: everything that is held about one person.
@Command(
    name = "export",
    description = "${bundle:cli.member.export}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class PersonalExportCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;
  @Mixin private Speaker speaker;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "TARGET",
      description = "${bundle:cli.member.export.out}")
  private Path out;

  PersonalExportCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    // For writing: whoever reads another's papers leaves a look.
    try (var services = files.open(common.file())) {
      var who = common.who(services, LocalDate.now(clock));
      var reader = speaker.in(services);
      var language = common.language(services, terminal);
      return switch (services.leaving().export().write(who.id(), reader, out, language)) {
        case ExportOutcome.Done done -> {
          terminal.say("cli.member.export.done", who.name(), done.rows(), done.target());
          for (var one : done.notIncluded()) terminal.say("personal.paper.notIncluded", one);
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
