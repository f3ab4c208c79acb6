package coop.meent.cli;

import coop.meent.collect.MandateOutcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent collect creditor FILE [ID]`: under which identifier the cooperative collects.
@Command(
    name = "creditor",
    description = "${bundle:cli.collect.creditor}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CollectCreditorCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "${bundle:cli.collect.creditor.id}")
  private @Nullable String identifier;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  CollectCreditorCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = identifier == null ? files.openForReading(file) : files.open(file)) {
      var mandates = services.collecting().mandates();
      if (identifier != null) {
        var why = MandateOutcome.refusal(mandates.identify(identifier, speaker.in(services).id()));
        if (why.isPresent()) return terminal.refused(why.get());
      }
      var listing = new Listing("creditor");
      mandates.identifier().ifPresent(one -> listing.row(one.text()));
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
