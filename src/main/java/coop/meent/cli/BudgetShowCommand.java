package coop.meent.cli;

import coop.meent.annualbudget.Against;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.annualbudget.BudgetWords;
import coop.meent.annualbudget.Comparison;
import coop.meent.base.FiscalPeriod;
import coop.meent.ledger.IncomeStatement.Part;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent budget show FILE`: actual against budget, and what is still to come.
@Command(name = "show", description = "${bundle:cli.budget.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:cli.budget.period}")
  private @Nullable String period;

  @Option(names = "--version-number", paramLabel = "N", description = "${bundle:cli.budget.which}")
  private @Nullable Integer version;

  @Option(names = "--draft", description = "${bundle:cli.budget.draft}")
  private boolean isDraft;

  BudgetShowCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var book = common.book(services);
      var asked = asked(services);
      if (asked.isEmpty())
        return terminal.refused(new CommandRefusal.NoSuchPeriod(String.valueOf(period)));
      var which = isDraft ? Optional.of(AnnualBudgetService.DRAFT) : Optional.ofNullable(version);
      return BudgetDeed.answer(
          services.annualBudgets().compare(book.id(), asked.get(), which), terminal, this::print);
    }
  }

  private Optional<FiscalPeriod> asked(Services services) {
    if (period != null) return FiscalPeriod.parse(period);
    return Optional.of(services.annualBudgets().soFar(common.year(clock)));
  }

  private void print(Comparison comparison) {
    var listing =
        new Listing(
            "part",
            "account",
            "name",
            "actual",
            "budget",
            "deviation",
            "percent",
            "leaning",
            "yearBudget",
            "forecast",
            "note");
    for (var part : Part.values())
      for (var line : comparison.section(part).lines())
        row(
            listing,
            part.name(),
            line.account().number(),
            line.account().name(terminal.texts().language()),
            line.against(),
            line.note());
    row(listing, "RESULT", "", terminal.texts().get("ledger.result"), comparison.result(), "");
    common.shape().print(listing, terminal);
    if (common.shape().isForPrograms()) return;
    var texts = terminal.texts();
    terminal.out().println(BudgetWords.sentence(comparison, texts));
    terminal.out().println(BudgetWords.decided(comparison, texts));
    terminal.out().println(BudgetWords.forecast(comparison, texts));
  }

  private void row(
      Listing listing, String part, String number, String name, Against against, String note) {
    boolean isForPrograms = common.shape().isForPrograms();
    listing.row(
        isForPrograms || part.equals("RESULT") ? part : terminal.texts().get("ledger.part." + part),
        number,
        name,
        against.actual(),
        against.budget(),
        against.difference(),
        isForPrograms
            ? against.percent().map(one -> one.toPlainString()).orElse("")
            : BudgetWords.percent(against, terminal.texts()),
        isForPrograms ? against.leaning().name() : against.leaning().in(terminal.texts()),
        against.year(),
        against.forecast(),
        note);
  }
}
