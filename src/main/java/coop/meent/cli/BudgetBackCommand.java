package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent budget back FILE N`: takes back that a version was decided.
@Command(name = "back", description = "${bundle:cli.budget.back}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetBackCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Parameters(index = "1", paramLabel = "N", description = "${bundle:cli.budget.number}")
  private int number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.budget.reason}")
  private String reason;

  BudgetBackCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      return BudgetDeed.answer(
          services
              .annualBudgets()
              .takeBack(common.book(services).id(), common.year(clock), number, reason),
          terminal,
          version -> terminal.say("annualbudget.back.done", version.number()));
    }
  }
}
