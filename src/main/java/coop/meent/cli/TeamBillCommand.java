package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.split.SelfBill;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team selfbill FILE INVOICE`: makes the members' own invoices of a division, all or none.
@Command(
    name = "selfbill",
    description = "${bundle:cli.team.selfbill}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamBillCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "INVOICE", description = "${bundle:cli.team.invoice}")
  private String invoice;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.team.on}")
  private @Nullable LocalDate on;

  @Option(names = "--only", paramLabel = "WHO", description = "${bundle:cli.team.only}")
  private List<String> only = new ArrayList<>();

  @Mixin private Shape shape;

  TeamBillCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var words = new TeamWords(services, terminal);
      var people = new People(services.members());
      Set<MemberId> whom =
          only.stream().map(word -> people.named(word).id()).collect(Collectors.toSet());
      var day = on == null ? LocalDate.now(clock) : on;
      return words.answer(
          services.team().bills().bill(words.split(invoice).id(), day, whom), this::show);
    }
  }

  private void show(List<SelfBill> bills) {
    var listing = new Listing("number", "net", "vat", "total");
    for (var bill : bills) listing.row(bill.number(), bill.net(), bill.vat(), bill.gross());
    shape.print(listing, terminal);
  }
}
