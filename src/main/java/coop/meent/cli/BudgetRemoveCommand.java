package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent budget remove FILE ACCOUNT`: takes an account out of the budget.
@Command(
    name = "remove",
    description = "${bundle:cli.budget.remove}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetRemoveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Parameters(index = "1", paramLabel = "ACCOUNT", description = "${bundle:cli.budget.account}")
  private String account;

  BudgetRemoveCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var book = common.book(services);
      var of = new Lookup(services).account(book, account);
      return BudgetDeed.answer(
          services.annualBudgets().remove(book.id(), common.year(clock), of.id()),
          terminal,
          _ -> terminal.say("annualbudget.removed", of.label().in(terminal.texts())));
    }
  }
}
