package coop.meent.cli;

import coop.meent.sharing.Minutes;
import coop.meent.sharing.Shared;
import coop.meent.sharing.Thanks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange given FILE`: what one gave and received; `--sums` by kind, of the last year.
/// Nobody reads another's.
@Command(
    name = "given",
    description = "${bundle:cli.sharing.given}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class SharingGivenCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Option(names = "--sums", description = "${bundle:cli.sharing.sums}")
  private boolean isSums;

  @Mixin private Speaker speaker;

  SharingGivenCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var me = speaker.in(services).id();
      var listing = isSums ? new Listing("kind", "given", "received") : list();
      if (isSums)
        for (var line : services.sharing().tally(me).lines())
          listing.row(
              common.isForPrograms() ? line.kind().name() : line.kind().in(terminal.texts()),
              line.given(),
              line.received());
      else
        for (var one : services.sharing().of(me))
          row(listing, one, one.giver().equals(me), services);
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private static Listing list() {
    return new Listing(
        "shared",
        "date",
        "direction",
        "kind",
        "name",
        "work",
        "took",
        "state",
        "outcome",
        "thanks");
  }

  private void row(Listing listing, Shared one, boolean isGiven, Services services) {
    var texts = terminal.texts();
    boolean isPlain = common.isForPrograms();
    var state = one.state(LocalDate.now(clock));
    var outcome = one.thanks().map(Thanks::outcome);
    listing.row(
        SharingDeed.code(one.id()),
        one.on(),
        isPlain
            ? (isGiven ? "GIVEN" : "RECEIVED")
            : texts.get(isGiven ? "sharing.given" : "sharing.received"),
        isPlain ? one.kind().name() : one.kind().in(texts),
        ExchangeDeed.name(services, isGiven ? one.receiver() : one.giver()),
        one.what(),
        one.minutes().map(Minutes::said),
        isPlain ? state.name() : state.in(texts),
        isPlain ? outcome.map(Enum::name) : outcome.map(said -> said.in(texts)),
        one.thanks().flatMap(Thanks::words));
  }
}
