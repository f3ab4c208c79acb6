package coop.meent.cli;

import coop.meent.annualbudget.Filling;
import coop.meent.annualbudget.MonthAmounts;
import coop.meent.base.Money;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent budget set FILE ACCOUNT`: plans an account.
@Command(name = "set", description = "${bundle:cli.budget.set}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetSetCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Parameters(index = "1", paramLabel = "ACCOUNT", description = "${bundle:cli.budget.account}")
  private String account;

  @ArgGroup(multiplicity = "1")
  private How how;

  /// One of the ways to say it.
  private static final class How {
    @Option(names = "--amount", paramLabel = "AMOUNT", description = "${bundle:cli.budget.amount}")
    private @Nullable Money amount;

    @Option(
        names = "--as-before",
        paramLabel = "AMOUNT",
        description = "${bundle:cli.budget.asBefore}")
    private @Nullable Money asBefore;

    @Option(
        names = "--months",
        paramLabel = "AMOUNT",
        split = ",",
        arity = "1..12",
        description = "${bundle:cli.budget.months}")
    private @Nullable List<Money> months;
  }

  @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.budget.note}")
  private @Nullable String note;

  BudgetSetCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var filling = filling();
    if (filling.isEmpty()) {
      terminal.remark("cli.budget.twelve");
      return Terminal.WRONG_USE;
    }
    try (var services = files.open(common.file())) {
      var book = common.book(services);
      int year = common.year(clock);
      var of = new Lookup(services).account(book, account);
      return BudgetDeed.answer(
          services
              .annualBudgets()
              .set(book.id(), year, of.id(), filling.get(), Optional.ofNullable(note)),
          terminal,
          _ ->
              common.print(
                  services,
                  services.annualBudgets().of(book.id(), year).line(of.id()).stream().toList(),
                  terminal));
    }
  }

  /// Empty when there are months, and not twelve of them.
  private Optional<Filling> filling() {
    if (how.amount != null) return Optional.of(new Filling.Even(how.amount));
    if (how.asBefore != null) return Optional.of(new Filling.AsBefore(how.asBefore));
    return Optional.ofNullable(how.months)
        .filter(months -> months.size() == 12)
        .map(months -> new Filling.Monthly(new MonthAmounts(months)));
  }
}
