package coop.meent.cli;

import coop.meent.split.Mirror;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team bills FILE`: the members' own invoices, with how both books have them.
@Command(name = "bills", description = "${bundle:cli.team.bills}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamBillsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--member", paramLabel = "WHO", description = "${bundle:cli.team.member}")
  private @Nullable String who;

  @Mixin private Shape shape;

  TeamBillsCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var listing = new Listing("number", "name", "date", "net", "vat", "total", "state", "mirror");
      var only = who == null ? null : new People(services.members()).named(who).id();
      for (var one : services.team().bills().bills()) {
        var bill = one.bill();
        if (only != null && !only.equals(bill.member())) continue;
        var mirror =
            services.team().mirrors().pairs(bill.member()).stream()
                .filter(pair -> pair.name().equals(bill.number().toString()))
                .findFirst();
        listing.row(
            bill.number(),
            services.members().member(bill.member()).orElseThrow().name(),
            bill.issued(),
            bill.net(),
            bill.vat(),
            bill.gross(),
            shape.isForPrograms()
                ? one.state().name().toLowerCase(Locale.ROOT)
                : one.state().in(terminal.texts()),
            mirror.map(this::mirror));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String mirror(Mirror pair) {
    return shape.isForPrograms()
        ? pair.state().getClass().getSimpleName()
        : pair.why(terminal.texts());
  }
}
