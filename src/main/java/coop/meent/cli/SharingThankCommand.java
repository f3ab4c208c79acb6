package coop.meent.cli;

import coop.meent.sharing.Thanks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange thank FILE CODE [WORDS]`: says what came of something one received;
/// `--take-back` what one told by mistake.
@Command(
    name = "thank",
    description = "${bundle:cli.sharing.thank}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SharingThankCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.sharing.code}")
  private String code;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "WORDS",
      description = "${bundle:cli.sharing.words}")
  private String words = "";

  @Option(
      names = "--outcome",
      paramLabel = "HELPED|PARTLY|NOT",
      description = "${bundle:cli.sharing.outcome}")
  private Thanks.Outcome outcome = Thanks.Outcome.HELPED;

  @Option(names = "--take-back", description = "${bundle:cli.sharing.takeBack}")
  private boolean isTakenBack;

  @Mixin private Speaker speaker;

  SharingThankCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var by = speaker.in(services);
      var one = SharingDeed.shared(services, code, by);
      var sharing = services.sharing();
      return SharingDeed.answer(
          isTakenBack
              ? sharing.takeBack(one.id(), by.id())
              : sharing.thank(one.id(), outcome, words, by.id()),
          common,
          terminal);
    }
  }
}
