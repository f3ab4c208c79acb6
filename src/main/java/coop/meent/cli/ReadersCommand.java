package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.store.Space;
import coop.meent.sync.SyncRefusal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent readers FILE`: who reads the own book of this laptop's owner, and whose the owner reads;
/// `--let` and `--end` change it.
@Command(name = "readers", description = "${bundle:cli.readers}", mixinStandardHelpOptions = true)
final class ReadersCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @ArgGroup private Decision decision = new Decision();

  private static final class Decision {
    @Option(names = "--let", paramLabel = "NAME", description = "${bundle:cli.readers.let}")
    private @Nullable String let;

    @Option(names = "--end", paramLabel = "NAME", description = "${bundle:cli.readers.end}")
    private @Nullable String end;
  }

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  ReadersCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var file = home.take(words).file();
    if (decision.let != null) return decide(file, decision.let, true);
    return decision.end == null ? list(file) : decide(file, decision.end, false);
  }

  private int decide(Path file, String name, boolean isLet) throws Exception {
    try (var unlocked = Unlocked.open(files, file, passphrase, terminal)) {
      var reader = new People(unlocked.services().members()).named(name);
      unlocked.decide(governing -> {
        if (isLet) governing.letRead(reader.id());
        else governing.letReadNoMore(reader.id());
      });
      terminal.say(isLet ? "cli.readers.done" : "cli.readers.ended", reader.name());
      return Terminal.DONE;
    }
  }

  private int list(Path file) {
    try (var services = files.openForReading(file)) {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      var listing = new Listing("space", "readers");
      for (var line : services.sync().overview().spaces()) {
        if (line.space().kind() != Space.Kind.OWN) continue;
        var names = new SpaceNames(terminal.texts(), _ -> line.subject().orElse("?"));
        listing.row(
            shape.isForPrograms() ? line.subject().orElse("?") : names.of(line.space()),
            shape.isForPrograms() ? line.readers() : String.join(", ", line.readers()));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
