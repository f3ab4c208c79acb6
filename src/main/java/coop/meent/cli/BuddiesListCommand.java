package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent buddies list FILE`: those one was ever asked for. Of others nothing is shown, and nothing
/// of what those few let each other know.
@Command(name = "list", description = "${bundle:cli.buddies.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class BuddiesListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;
  @Mixin private Speaker speaker;

  BuddiesListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var me = speaker.in(services).id();
      boolean isCode = common.isForPrograms();
      var listing = new Listing("bond", "kind", "with", "since", "state");
      for (var one : services.bonds().bonds().of(me))
        listing.row(
            BuddiesDeed.code(one),
            isCode ? one.bond().kind().name() : one.bond().kind().in(terminal.texts()),
            BuddiesDeed.names(services, one.bond().others(me)),
            one.since(),
            isCode ? one.state().name() : one.state().in(terminal.texts()));
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
