package coop.meent.cli;

import coop.meent.outlook.Together;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle together --circles 5`: what an alliance with circles alike is worth.
@Command(
    name = "together",
    description = "${bundle:cli.circle.together}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleTogetherCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ScenarioOptions options;

  @Option(
      names = "--circles",
      defaultValue = "5",
      paramLabel = "N",
      description = "${bundle:cli.circle.circles}")
  private int circles;

  @Mixin private Shape shape;

  CircleTogetherCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var texts = terminal.texts();
    if (circles < 2 || circles > Together.MOST)
      throw new WrongUseException(
          "cli.wrong.value", circles, "--circles", texts.get("cli.circle.range", 2, Together.MOST));
    var found = Together.of(options.scenario(texts), circles);
    if (!shape.isForPrograms()) {
      terminal.out().println(found.words().in(texts));
      return Terminal.DONE;
    }
    var listing = new Listing("circles", "alone", "helping", "sharing");
    listing.row(found.circles(), found.alone(), found.helping(), found.sharing());
    shape.print(listing, terminal);
    return Terminal.DONE;
  }
}
