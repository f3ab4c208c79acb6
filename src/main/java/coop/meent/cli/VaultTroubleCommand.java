package coop.meent.cli;

import coop.meent.sync.Mishap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent vault trouble`: what to do when a laptop, a pass phrase, the steward or the vault is
/// lost.
@Command(
    name = "trouble",
    description = "${bundle:cli.vault.trouble}",
    mixinStandardHelpOptions = true)
final class VaultTroubleCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Shape shape = new Shape();

  VaultTroubleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var texts = terminal.texts();
    var listing = new Listing("what", "command", "window");
    for (var one : Mishap.values())
      listing.row(one.in(texts), one.byCommand().in(texts), one.inWindow().in(texts));
    if (shape.isForPrograms()) shape.print(listing, terminal);
    else
      for (var one : Mishap.values()) {
        terminal.out().println(one.in(texts));
        terminal.out().println("  " + one.byCommand().in(texts));
        terminal.out().println();
      }
    return Terminal.DONE;
  }
}
