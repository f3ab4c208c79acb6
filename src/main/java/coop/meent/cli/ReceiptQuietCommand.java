package coop.meent.cli;

import coop.meent.sync.QuietFiles;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent receipt quiet FILE`: which files come without being asked for, and how fast.
@Command(
    name = "quiet",
    description = "${bundle:cli.receipt.quiet}",
    mixinStandardHelpOptions = true)
final class ReceiptQuietCommand implements Callable<Integer> {

  private static final int FASTEST = 1000;

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Option(
      names = "--largest",
      paramLabel = "MB",
      description = "${bundle:cli.receipt.quiet.largest}")
  private @Nullable Integer largest;

  @Option(
      names = "--per-minute",
      paramLabel = "MB",
      description = "${bundle:cli.receipt.quiet.perMinute}")
  private @Nullable Integer perMinute;

  @Mixin private Home home = new Home();
  @Mixin private Shape shape = new Shape();

  ReceiptQuietCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    require(largest, "--largest", QuietFiles.LARGEST);
    require(perMinute, "--per-minute", FASTEST);
    var file = home.take(words).file();
    boolean isAsking = largest == null && perMinute == null;
    try (var services = isAsking ? files.openForReading(file) : files.open(file)) {
      var before = services.sync().quietFiles();
      var now =
          new QuietFiles(
              largest == null ? before.largest() : largest,
              perMinute == null ? before.perMinute() : perMinute);
      if (!isAsking) services.sync().quietFiles(now);
      var listing = new Listing("largestMegabytes", "megabytesPerMinute");
      listing.row(now.largest(), now.perMinute());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private static void require(@Nullable Integer value, String option, int most) {
    if (value != null && (value < 0 || value > most))
      throw new WrongUseException("cli.wrong.value", value, option, "0 … " + most);
  }
}
