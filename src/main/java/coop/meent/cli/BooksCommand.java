package coop.meent.cli;

import coop.meent.member.Member;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent books FILE` lists the books that can be read here; with `--new` whoever sits here opens
/// an own book.
@Command(name = "books", description = "${bundle:cli.books}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BooksCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--new", description = "${bundle:cli.books.new}")
  private boolean isNew;

  @Option(names = "--member", paramLabel = "WHO", description = "${bundle:cli.books.member}")
  private @Nullable String who;

  @Mixin private Shape shape;

  BooksCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (who != null && !isNew) throw new WrongUseException("cli.wrong.needs", "--new");
    if (!isNew) return list();
    try (var services = files.open(file)) {
      var member = member(services);
      return new TeamWords(services, terminal)
          .answer(
              services.team().ownBooks().open(member.id()),
              book -> terminal.say("cli.books.done", book.name(), book.code()));
    }
  }

  private Member member(Services services) {
    return who == null ? Sitter.at(services).member() : new People(services.members()).named(who);
  }

  private int list() {
    try (var services = files.openForReading(file)) {
      var listing = new Listing("code", "name", "kind", "lines");
      for (var book : services.ledger().books())
        listing.row(
            book.code(),
            book.name(),
            shape.isForPrograms()
                ? book.kind().name().toLowerCase(java.util.Locale.ROOT)
                : terminal.texts().get("cli.books.kind." + book.kind().name()),
            services.ledger().countEntries(coop.meent.ledger.JournalFilter.all(book.id())));
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
