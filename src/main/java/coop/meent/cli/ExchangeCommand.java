package coop.meent.cli;

import coop.meent.market.Advert;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent exchange …`: what members pass on, ask, offer, give and receive.
@Command(name = "exchange", description = "${bundle:cli.exchange}", mixinStandardHelpOptions = true)
final class ExchangeCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new ExchangeCommand())
        .addSubcommand(new ExchangeListCommand(files, terminal))
        .addSubcommand(new ExchangeShowCommand(files, terminal))
        .addSubcommand(new ExchangePassCommand(files, terminal, clock))
        .addSubcommand(new ExchangeAnswerCommand(files, terminal))
        .addSubcommand(new ExchangeTellCommand(files, terminal))
        .addSubcommand(new ExchangeRuleCommand(files, terminal, clock))
        .addSubcommand(new ExchangeThanksCommand(files, terminal))
        .addSubcommand("ask", new MarketSayCommand(Advert.Kind.ASK, files, terminal))
        .addSubcommand("offer", new MarketSayCommand(Advert.Kind.OFFER, files, terminal))
        .addSubcommand(new MarketListCommand(files, terminal, clock))
        .addSubcommand(new MarketEndCommand(files, terminal))
        .addSubcommand(new SharingGivenCommand(files, terminal, clock))
        .addSubcommand(new SharingTellCommand(files, terminal, clock))
        .addSubcommand(new SharingThankCommand(files, terminal))
        .addSubcommand(new SharingPotCommand(files, terminal))
        .addSubcommand(new SharingHealthCommand(files, terminal))
        .addSubcommand(IdeaCommand.over(files, terminal, clock))
        .addSubcommand(SistersCommand.over(files, terminal));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
