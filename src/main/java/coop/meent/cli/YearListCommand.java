package coop.meent.cli;

import coop.meent.annual.LooseEnd;
import coop.meent.ledger.YearClose;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent year list FILE`: how a year stands, what still stands open in it, and when it was closed
/// and opened again.
@Command(name = "list", description = "${bundle:cli.year.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class YearListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private YearOption year;
  @Mixin private BookOption bookOption;
  @Mixin private Shape shape;

  YearListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      int of = year.of(clock);
      var open = services.year().open(book, of);
      var history = services.year().years().history(book.id(), of);
      if (shape.isJson()) {
        json(services, of, open, history);
        return Terminal.DONE;
      }
      var listing = new Listing("kind", "count", "date", "who", "why");
      for (var end : open)
        listing.row(
            shape.isForPrograms() ? end.kind().name() : end.name(terminal.texts()),
            end.count(),
            "",
            "",
            "");
      for (var close : history) rows(services, close, listing);
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void rows(Services services, YearClose close, Listing listing) {
    listing.row(
        said("CLOSED", "annual.did.closed"),
        "",
        close.at(),
        name(services, close.by()),
        close.mark().substring(0, 8));
    close
        .reopened()
        .ifPresent(one ->
            listing.row(
                said("REOPENED", "annual.did.reopened"),
                "",
                one.at(),
                name(services, one.by()),
                one.reason()));
  }

  private String said(String code, String key) {
    return shape.isForPrograms() ? code : terminal.texts().get(key);
  }

  private static String name(Services services, coop.meent.base.Id.MemberId who) {
    return services.members().member(who).map(Member::name).orElse("?");
  }

  private void json(Services services, int of, List<LooseEnd> open, List<YearClose> history) {
    Map<String, Object> ends = new LinkedHashMap<>();
    for (var end : open)
      ends.merge(end.kind().name(), end.count(), (one, more) -> (Long) one + (Long) more);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("year", of);
    answer.put("closed", history.stream().anyMatch(YearClose::stands));
    answer.put("open", ends);
    answer.put("history", history.stream().map(close -> told(services, close)).toList());
    new Json(terminal.out()).write(answer);
  }

  private static Map<String, Object> told(Services services, YearClose close) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("closedAt", close.at().toString());
    told.put("by", name(services, close.by()));
    told.put("result", close.result());
    told.put("total", close.total());
    told.put("mark", close.mark());
    told.put("open", close.loose());
    close
        .reopened()
        .ifPresent(one -> {
          told.put("reopenedAt", one.at().toString());
          told.put("reopenedBy", name(services, one.by()));
          told.put("reason", one.reason());
        });
    return told;
  }
}
