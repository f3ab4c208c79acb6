package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange sisters answer FILE CODE --yes --contact WORDS`: who is asked for says yes, or
/// `--no`: not now.
@Command(
    name = "answer",
    description = "${bundle:cli.sisters.answer}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersAnswerCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.sisters.askCode}")
  private String code;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  private static final class Choice {
    @Option(names = "--yes", required = true, description = "${bundle:cli.sisters.yes}")
    private boolean isYes;

    @Option(names = "--no", required = true, description = "${bundle:cli.sisters.notNow}")
    private boolean isNo;
  }

  @Option(names = "--contact", paramLabel = "WORDS", description = "${bundle:cli.sisters.reach}")
  private String contact = "";

  @Option(names = "--words", paramLabel = "WORDS", description = "${bundle:cli.sisters.words}")
  private String words = "";

  @Mixin private Speaker speaker;

  SistersAnswerCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = SistersDeed.ask(services, code);
      boolean isYes = choice.isYes && !choice.isNo;
      var outcome =
          services.sisters().answer(one.id(), isYes, contact, words, speaker.in(services).id());
      return SistersDeed.answer(
          outcome, terminal, _ -> new SistersPrint(common, terminal, services).asks());
    }
  }
}
