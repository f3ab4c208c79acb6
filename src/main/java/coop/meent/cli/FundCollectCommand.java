package coop.meent.cli;

import coop.meent.base.Money;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent fund collect FILE`: takes back from current accounts what clients paid or plans brought;
/// with `--request` and `--amount` what a member gives back before its time.
@Command(
    name = "collect",
    description = "${bundle:cli.fund.collect}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class FundCollectCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private FundDeed common;

  @ArgGroup(exclusive = false)
  private @Nullable Early early;

  private static final class Early {
    @Option(
        names = "--request",
        required = true,
        paramLabel = "REQUEST",
        description = "${bundle:cli.fund.request}")
    private String code = "";

    @Option(
        names = "--amount",
        required = true,
        paramLabel = "AMOUNT",
        description = "${bundle:cli.fund.amount}")
    private Money amount = Money.ZERO;
  }

  FundCollectCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      if (early == null)
        return common.answer(
            services.funds().collect(), terminal, all -> common.say(services, all, terminal));
      var one = FundDeed.request(services, early.code).request();
      return common.moved(services.funds().giveBack(one.id(), early.amount), services, terminal);
    }
  }
}
