package coop.meent.cli;

import coop.meent.client.Relation;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent client relations FILE`: who holds which relation, and whom it is time to speak to.
@Command(
    name = "relations",
    description = "${bundle:cli.relation.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ClientRelationsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--one-face", description = "${bundle:cli.relation.oneFace}")
  private boolean isOneFace;

  @Mixin private Shape shape;

  ClientRelationsCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var listing =
          new Listing("number", "name", "holder", "faces", "last", "due", "overdue", "state");
      for (var one : services.relations().relations())
        if (!isOneFace || one.hasOneFace()) add(listing, services, one);
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void add(Listing listing, Services services, Relation one) {
    listing.row(
        one.client().number().toString(),
        one.client().name(),
        one.holder().map(who -> SkillDeed.name(services, who)),
        one.faces().size(),
        one.lastTouch(),
        one.due(),
        one.overdue(),
        shape.isForPrograms()
            ? one.state().name().toLowerCase(Locale.ROOT)
            : one.state().in(terminal.texts()));
  }
}
