package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.search.Hit;
import coop.meent.search.QueryReader;
import coop.meent.search.SearchQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent find FILE QUERY…`: whatever in the file holds the words, as the search box finds it.
@Command(name = "find", description = "${bundle:cli.find}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class FindCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "QUERY",
      description = "${bundle:cli.find.query}")
  private List<String> words;

  @Option(names = "--limit", paramLabel = "COUNT", description = "${bundle:cli.find.limit}")
  private int limit = 20;

  @Mixin private Shape shape;

  FindCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var query = new QueryReader(terminal.texts()).read(String.join(" ", words));
    query
        .unreadable()
        .ifPresent(filter -> {
          throw new RefusedException(new CommandRefusal.NoSuchFilter(filter));
        });
    try (var services = files.openForReading(file)) {
      shape.print(listing(services, query), terminal);
      return Terminal.DONE;
    }
  }

  private Listing listing(Services services, SearchQuery query) {
    List<String> columns =
        new ArrayList<>(List.of("kind", "code", "title", "detail", "date", "amount"));
    if (shape.isJson()) columns.add("id");
    var listing = new Listing(columns.toArray(String[]::new));
    for (var kind : services.search().kinds()) {
      for (var hit : services.search().find(kind, query, terminal.texts(), limit))
        listing.row(row(hit).toArray());
    }
    return listing;
  }

  private List<Object> row(Hit hit) {
    List<Object> row = new ArrayList<>();
    row.add(kind(hit));
    row.addAll(List.of(hit.code(), hit.title(), hit.detail(), hit.day(), hit.amount()));
    if (shape.isJson()) row.add(hit.id().uuid());
    return row;
  }

  private String kind(Hit hit) {
    return shape.isJson()
        ? hit.kind().name().toLowerCase(Locale.ROOT)
        : terminal.texts().get("search.kind.word." + hit.kind());
  }
}
