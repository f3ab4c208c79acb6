package coop.meent.cli;

import coop.meent.base.Id;
import coop.meent.base.Money;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent balance FILE`: the sum of all postings per account, debit positive, years together.
@Command(name = "balance", description = "${bundle:cli.balance}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BalanceCommand implements Callable<Integer> {

  enum By {
    ACCOUNT,
    MEMBER,
    ASSIGNMENT,
    CLIENT
  }

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.balance.to}")
  private @Nullable LocalDate to;

  @Option(names = "--by", description = "${bundle:cli.balance.by}")
  private By by = By.ACCOUNT;

  @Mixin private Shape shape;

  BalanceCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var filter = BalanceFilter.all(book.id());
      if (to != null) filter = filter.to(to);
      shape.print(
          by == By.ACCOUNT
              ? accounts(services, filter, book)
              : dimension(names(services), balances(services, filter)),
          terminal);
      return Terminal.DONE;
    }
  }

  private Listing accounts(Services services, BalanceFilter filter, Book book) {
    var listing = new Listing("account", "name", "kind", "balance");
    var sum = Money.ZERO;
    for (var row : services.statements().balances(filter)) {
      var account = row.account();
      listing.row(
          account.number(),
          account.name(terminal.texts().language()),
          account.kind().name().toLowerCase(Locale.ROOT),
          row.balance());
      sum = sum.plus(row.balance());
    }
    if (!sum.isZero()) throw new IllegalStateException(book.code() + " does not balance: " + sum);
    return listing;
  }

  private Map<? extends Id, Money> balances(Services services, BalanceFilter filter) {
    var statements = services.statements();
    return switch (by) {
      case ACCOUNT -> Map.of();
      case MEMBER -> statements.balancesByMember(filter);
      case ASSIGNMENT -> statements.balancesByAssignment(filter);
      case CLIENT -> statements.balancesByClient(filter);
    };
  }

  private record Named(Object number, String name) {}

  /// In order of number.
  private Map<Id, Named> names(Services services) {
    Map<Id, Named> names = new LinkedHashMap<>();
    switch (by) {
      case ACCOUNT -> {}
      case MEMBER ->
          services
              .members()
              .members()
              .forEach(m -> names.put(m.id(), new Named(m.number(), m.name())));
      case ASSIGNMENT ->
          services
              .work()
              .assignments()
              .forEach(a -> names.put(a.id(), new Named(a.number().toString(), a.name())));
      case CLIENT ->
          services
              .work()
              .clients()
              .forEach(c -> names.put(c.id(), new Named(c.number().toString(), c.name())));
    }
    return names;
  }

  private static Listing dimension(Map<Id, Named> names, Map<? extends Id, Money> balances) {
    var listing = new Listing("number", "name", "balance");
    names.entrySet().stream()
        .filter(entry -> balances.containsKey(entry.getKey()))
        .forEach(entry ->
            listing.row(
                entry.getValue().number(),
                entry.getValue().name(),
                balances.getOrDefault(entry.getKey(), Money.ZERO)));
    return listing;
  }
}
