package coop.meent.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent account FILE`: the chart of accounts of a book; with `--books` the books themselves.
@Command(name = "account", description = "${bundle:cli.account}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AccountCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--books", description = "${bundle:cli.account.books}")
  private boolean books;

  @Mixin private Shape shape;

  AccountCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      shape.print(books ? books(services) : accounts(services), terminal);
      return Terminal.DONE;
    }
  }

  private static Listing books(Services services) {
    var listing = new Listing("book", "name", "currency");
    for (var book : services.ledger().books())
      listing.row(book.code(), book.name(), book.currency());
    return listing;
  }

  private Listing accounts(Services services) {
    var book = new Lookup(services).book(bookOption.code());
    var listing = new Listing("account", "name", "kind", "rgs", "retired");
    for (var account : services.ledger().accounts(book.id()))
      listing.row(
          account.number(),
          account.name(terminal.texts().language()),
          account.kind().name().toLowerCase(Locale.ROOT),
          account.rgs(),
          account.retired());
    return listing;
  }
}
