package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange sisters reply FILE CODE --out LETTER`: writes the answer of who was asked for.
@Command(
    name = "reply",
    description = "${bundle:cli.sisters.reply}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersReplyCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.sisters.askCode}")
  private String code;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "LETTER",
      description = "${bundle:cli.sisters.out}")
  private Path out;

  @Mixin private Speaker speaker;

  SistersReplyCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = SistersDeed.ask(services, code);
      var outcome = services.sisters().reply(one.id(), out, speaker.in(services).id());
      return SistersDeed.answer(
          outcome, terminal, _ -> new SistersPrint(common, terminal, services).asks());
    }
  }
}
