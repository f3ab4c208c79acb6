package coop.meent.cli;

import coop.meent.audit.BooksMark;
import coop.meent.audit.Seat;
import coop.meent.audit.Standing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent audit show FILE`: how the audit of a year stands, with what it rests on.
@Command(name = "show", description = "${bundle:cli.audit.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  AuditShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      common.tell(services, terminal);
      if (!common.shape().isForPrograms())
        print(services.audits().standing(common.year(services)), services);
      return Terminal.DONE;
    }
  }

  private void print(Standing one, Services services) {
    var texts = terminal.texts();
    var words = AuditDeed.words(services, terminal);
    one.books()
        .map(BooksMark::hash)
        .ifPresent(mark -> terminal.say("cli.audit.books", mark, one.books().get().entries()));
    for (Seat seat : one.seats())
      terminal.say(
          "cli.audit.seat",
          services.audits().name(seat.member()),
          texts.date(seat.decided()),
          seat.by());
    for (var draw : one.draws()) {
      terminal.out().println(words.method(draw));
      terminal.out().println(words.seed(draw));
      services
          .audits()
          .isReproduced(draw)
          .ifPresent(same -> terminal.say(same ? "audit.reproduced.yes" : "audit.reproduced.no"));
    }
    for (var statement : one.latest()) {
      terminal.say(
          "cli.audit.signed",
          services.audits().name(statement.by()),
          statement.books().text(),
          statement.hasRemarks() ? statement.remarks() : texts.get("audit.paper.noRemarks"));
      if (one.isStale(statement)) terminal.out().println(words.since(one, statement));
    }
  }
}
