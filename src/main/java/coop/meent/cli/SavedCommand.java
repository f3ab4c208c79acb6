package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.job.Saving;
import coop.meent.job.SavingWords;
import coop.meent.work.HoursText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent jobs saved FILE`: what sharing saved oneself in a period, this year unless another is
/// said; `--prices` each piece of what it would have cost alone. Nobody reads another's.
@Command(name = "saved", description = "${bundle:cli.saved}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class SavedCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private JobDeed common;

  @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:cli.saved.period}")
  private @Nullable String period;

  @Option(names = "--prices", description = "${bundle:cli.saved.prices}")
  private boolean isPrices;

  @Mixin private Speaker speaker;

  SavedCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  /// No such period.
  record NoPeriod(String typed) implements coop.meent.base.Refusal {
    @Override
    public java.util.List<Object> arguments() {
      return java.util.List.of(typed);
    }
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var me = speaker.in(services).id();
      var found = services.saving().own(me, period());
      common.print(isPrices ? pieces(found) : lines(found), terminal);
      return Terminal.DONE;
    }
  }

  private FiscalPeriod period() {
    var typed = period;
    if (typed == null) return FiscalPeriod.year(LocalDate.now(clock).getYear());
    return FiscalPeriod.parse(typed)
        .orElseThrow(() -> new coop.meent.base.RefusedException(new NoPeriod(typed)));
  }

  private Listing lines(Saving found) {
    var listing = new Listing("name", "share", "alone", "saved", "hours", "worth");
    var left = new java.util.ArrayList<>(found.given());
    for (var line : found.lines()) {
      var given = left.stream().filter(one -> one.job().equals(line.subject())).findFirst();
      given.ifPresent(left::remove);
      listing.row(
          line.subject().name(),
          line.paid(),
          said(line.alone()),
          said(line.saved()),
          given.map(one -> HoursText.shown(one.minutes())),
          said(given.flatMap(Saving.Given::worth)));
    }
    for (var given : left)
      listing.row(
          given.job().name(),
          Money.ZERO,
          "",
          "",
          HoursText.shown(given.minutes()),
          said(given.worth()));
    listing.row(
        terminal.texts().get("saving.total"),
        found.paid(),
        said(found.alone()),
        said(found.saved()),
        HoursText.shown(found.minutes()),
        said(found.worth()));
    return listing;
  }

  private static Object said(Optional<Money> amount) {
    return amount.map(Object.class::cast).orElse("");
  }

  private Listing pieces(Saving found) {
    var listing = new Listing("name", "counted", "source", "alone");
    for (var line : found.lines())
      for (var piece : line.pieces())
        listing.row(
            line.subject().name(),
            SavingWords.of(piece, terminal.texts()),
            SavingWords.why(piece, terminal.texts()),
            piece.amount());
    return listing;
  }
}
