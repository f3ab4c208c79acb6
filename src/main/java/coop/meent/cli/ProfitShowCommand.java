package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.profit.Divided;
import coop.meent.profit.KeyKind;
import coop.meent.profit.ProfitOutcome;
import coop.meent.profit.ProfitYear;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent profit show FILE --year Y`: what every key would give each member of an amount.
@Command(name = "show", description = "${bundle:cli.profit.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ProfitShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ProfitDeed common;

  @Option(
      names = "--amount",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.profit.show.amount}")
  private @Nullable Money amount;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.profit.out}")
  private @Nullable Path out;

  ProfitShowCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      int year = common.year(clock);
      var found = services.profit().year(year);
      if (found.isEmpty()) return terminal.refused(new ProfitOutcome.NoBooks());
      if (out != null) {
        var language = common.language(services, terminal);
        CapitalDeed.write(services.profitPapers().proposal(year, language), out, terminal);
        return Terminal.DONE;
      }
      print(found.get());
      return Terminal.DONE;
    }
  }

  private void print(ProfitYear found) {
    var result = found.figures().result();
    var whole = amount != null ? amount : result;
    Map<KeyKind, Divided.Shares> all = whole.isPositive() ? found.sideBySide(whole) : Map.of();
    List<String> columns = new ArrayList<>(List.of("number", "name"));
    for (var key : all.keySet()) columns.add("key" + key.name().charAt(0) + rest(key));
    var listing = new Listing(columns.toArray(String[]::new));
    for (var claim : found.divider().claims()) {
      List<Object> row = new ArrayList<>(List.of(claim.number(), claim.name()));
      for (var shares : all.values()) row.add(shares.of(claim.member()));
      listing.row(row.toArray());
    }
    common.shape().print(listing, terminal);
    terminal.remark("cli.profit.result", String.valueOf(found.year()), result);
    found
        .booked()
        .ifPresent(one ->
            terminal.remark(
                "cli.profit.stands",
                one.division().amount(),
                one.reference(),
                one.division().resolution()));
  }

  private static String rest(KeyKind key) {
    return key.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
