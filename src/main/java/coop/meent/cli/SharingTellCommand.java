package coop.meent.cli;

import coop.meent.sharing.HelpDraft;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Thanks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange received FILE WHAT --from NAME`: tells what one got from a colleague.
@Command(
    name = "received",
    description = "${bundle:cli.sharing.received}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SharingTellCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "WHAT", description = "${bundle:cli.sharing.what}")
  private String what;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:cli.sharing.from}")
  private String giver;

  @Option(
      names = "--kind",
      paramLabel = "HOUR|ADVICE|LESSON",
      description = "${bundle:cli.sharing.kind}")
  private Kind kind = Kind.ADVICE;

  @Option(names = "--minutes", paramLabel = "N", description = "${bundle:cli.sharing.minutes}")
  private int minutes = 60;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.sharing.on}")
  private @Nullable LocalDate on;

  @Option(
      names = "--outcome",
      paramLabel = "HELPED|PARTLY|NOT",
      description = "${bundle:cli.sharing.outcome}")
  private Thanks.@Nullable Outcome outcome;

  @Mixin private Speaker speaker;

  SharingTellCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var draft =
          new HelpDraft(
              kind,
              new People(services.members()).named(giver).id(),
              minutes,
              what,
              on == null ? LocalDate.now(clock) : on,
              Optional.ofNullable(outcome));
      var told = services.sharing().tell(draft, speaker.in(services).id());
      return SharingDeed.answer(told, common, terminal);
    }
  }
}
