package coop.meent.cli;

import coop.meent.audit.Look;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent audit sample FILE`: the entries that were drawn, and how far looking at them is.
@Command(
    name = "sample",
    description = "${bundle:cli.audit.sample}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditSampleCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  AuditSampleCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var listing = new Listing("entry", "date", "text", "amount", "why", "state", "by", "hands");
      for (var look : services.audits().standing(common.year(services)).looks())
        row(listing, look, services);
      common.shape().print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void row(Listing listing, Look look, Services services) {
    boolean isForPrograms = common.shape().isForPrograms();
    var texts = terminal.texts();
    listing.row(
        look.entry().reference(),
        look.entry().date(),
        look.entry().text(),
        look.size(),
        isForPrograms ? look.why().name() : look.why().in(texts),
        isForPrograms ? look.state().name() : look.state().in(texts),
        AuditDeed.words(services, terminal).names(look.by()),
        look.trace().hands().stream()
            .map(hand -> services.audits().name(hand.who()) + ": " + hand.part().name())
            .toList());
  }
}
