package coop.meent.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange end FILE CODE --with NAME --words TEXT`: an ask or offer came to something, or
/// is not wanted any more.
@Command(name = "end", description = "${bundle:cli.market.end}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class MarketEndCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.market.code}")
  private String code;

  @Option(names = "--with", paramLabel = "NAME", description = "${bundle:cli.market.with}")
  private @Nullable String whom;

  @Option(names = "--words", paramLabel = "TEXT", description = "${bundle:cli.market.words}")
  private String words = "";

  @Mixin private Speaker speaker;

  MarketEndCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = MarketDeed.advert(services, code);
      var with =
          Optional.ofNullable(whom).map(name -> new People(services.members()).named(name).id());
      var outcome = services.market().end(one.id(), with, words, speaker.in(services).id());
      return MarketDeed.answer(outcome, services, common, terminal);
    }
  }
}
