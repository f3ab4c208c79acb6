package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent capital paid FILE WHO`: books the payment that was seen at the bank of what was asked.
@Command(name = "paid", description = "${bundle:cli.capital.paid}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CapitalPaidCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CapitalDeed common;

  @Option(names = "--dry-run", description = "${bundle:cli.capital.paid.dry}")
  private boolean isDryRun;

  CapitalPaidCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (isDryRun) return seen();
    try (var services = files.open(common.file())) {
      var outcome = services.capital().paid(common.who(services).id());
      return common.answer(outcome, LocalDate.now(clock), terminal);
    }
  }

  private int seen() {
    try (var services = files.openForReading(common.file())) {
      var who = common.who(services).id();
      var listing = new Listing("date", "amount", "counterparty", "why");
      for (var seen : services.capital().seen()) {
        if (!seen.member().id().equals(who)) continue;
        var line = seen.line().content();
        listing.row(
            line.booked(), line.amount(), line.counterparty(), seen.match().in(terminal.texts()));
      }
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
