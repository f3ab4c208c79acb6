package coop.meent.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange tell FILE LEAD WORDS --won`: whoever took a lead tells what came of it, with
/// thanks.
@Command(
    name = "tell",
    description = "${bundle:cli.exchange.tell}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExchangeTellCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "LEAD", description = "${bundle:cli.exchange.lead}")
  private String code;

  @Parameters(index = "2", paramLabel = "WORDS", description = "${bundle:cli.exchange.words}")
  private String words;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  private static final class Choice {
    @Option(names = "--won", description = "${bundle:cli.exchange.won}")
    private boolean isWon;

    @Option(names = "--lost", description = "${bundle:cli.exchange.lost}")
    private boolean isLost;
  }

  @Option(
      names = "--assignment",
      paramLabel = "NUMBER",
      description = "${bundle:cli.exchange.assignment}")
  private @Nullable String assignment;

  @Mixin private Speaker speaker;

  ExchangeTellCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = ExchangeDeed.lead(services, code);
      return common.answer(
          services
              .exchange()
              .tell(
                  one.lead().id(),
                  speaker.in(services).id(),
                  choice.isWon && !choice.isLost,
                  words,
                  Optional.ofNullable(assignment)
                      .map(number -> new Lookup(services).assignment(number).id())),
          services,
          terminal);
    }
  }
}
