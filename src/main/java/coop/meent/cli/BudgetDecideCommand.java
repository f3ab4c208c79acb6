package coop.meent.cli;

import coop.meent.annualbudget.PassedItems;
import coop.meent.annualbudget.PassedItems.Passed;
import coop.meent.annualbudget.Resolution;
import coop.meent.base.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent budget decide FILE`: notes that the budget was decided.
@Command(
    name = "decide",
    description = "${bundle:cli.budget.decide}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BudgetDecideCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BudgetDeed common;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.budget.on}")
  private @Nullable LocalDate on;

  @Option(names = "--by", paramLabel = "TEXT", description = "${bundle:cli.budget.by}")
  private @Nullable String by;

  @Option(names = "--item", paramLabel = "TEXT", description = "${bundle:cli.budget.item}")
  private @Nullable String item;

  @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.budget.note}")
  private String note = "";

  BudgetDecideCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (item == null && (on == null || by == null)) {
      terminal.remark("cli.budget.decide.how");
      return Terminal.WRONG_USE;
    }
    try (var services = files.open(common.file())) {
      var book = common.book(services);
      var passed = Optional.ofNullable(item).map(word -> passed(services, word));
      var how =
          new Resolution(
              Optional.ofNullable(on).or(() -> passed.map(Passed::day)).orElseThrow(),
              Optional.ofNullable(by).or(() -> passed.map(Passed::assembly)).orElseThrow(),
              passed.map(Passed::id),
              note);
      return BudgetDeed.answer(
          services.annualBudgets().decide(book.id(), common.year(clock), how),
          terminal,
          version ->
              terminal.say(
                  "annualbudget.decide.done", String.valueOf(version.year()), version.number()));
    }
  }

  /// By a part of its title; of several alike the latest.
  private static Passed passed(Services services, String word) {
    var part = word.strip().toLowerCase(Locale.ROOT);
    List<Passed> all = new PassedItems(services.assemblies()).all();
    return all.stream()
        .filter(one -> one.title().toLowerCase(Locale.ROOT).contains(part))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                new BudgetCommandRefusal.NoSuchItem(
                    word, all.stream().map(Passed::title).collect(Collectors.joining("; ")))));
  }
}
