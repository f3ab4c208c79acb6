package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent profit take-back FILE --year Y`: takes the booking of a year back.
@Command(
    name = "take-back",
    description = "${bundle:cli.profit.takeBack}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ProfitTakeBackCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ProfitDeed common;

  ProfitTakeBackCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      return common.answer(services.profit().takeBack(common.year(clock)), terminal);
    }
  }
}
