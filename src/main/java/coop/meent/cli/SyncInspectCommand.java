package coop.meent.cli;

import coop.meent.sync.Inspection;
import coop.meent.sync.Remote;
import coop.meent.sync.StickRemote;
import coop.meent.sync.SyncService;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent sync inspect FILE BUNDLE`: what one object of the vault holds, as far as this laptop's
/// keys open it; of a stick, each of its objects.
@Command(name = "inspect", description = "${bundle:cli.inspect}", mixinStandardHelpOptions = true)
final class SyncInspectCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] BUNDLE",
      hideParamSyntax = true,
      description = "${bundle:cli.inspect.words}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  SyncInspectCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 1, 1, "BUNDLE");
    var bundle = Path.of(told.rest().getFirst());
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      var listing =
          new Listing(
              "file",
              "kind",
              "bytes",
              "author",
              "first",
              "last",
              "records",
              "statements",
              "sections");
      if (bundle.toString().endsWith(StickRemote.ENDING)) stick(bundle, unlocked.sync(), listing);
      else
        add(
            bundle.getFileName().toString(),
            java.nio.file.Files.readAllBytes(bundle),
            unlocked.sync(),
            listing);
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void stick(Path file, SyncService sync, Listing listing) {
    Remote stick = new StickRemote(file);
    for (var object : stick.list())
      stick.get(object.location()).ifPresent(bytes -> add(object.location(), bytes, sync, listing));
  }

  private void add(String name, byte[] bytes, SyncService sync, Listing listing) {
    var seen = sync.inspect(bytes);
    listing.row(
        name,
        seen.kind().toLowerCase(java.util.Locale.ROOT),
        seen.bytes(),
        seen.chain().map(chain -> sync.overview().author(chain.device())),
        seen.first(),
        seen.last(),
        seen.records(),
        seen.statements(),
        seen.sections().stream().map(SyncInspectCommand::section).toList());
  }

  private static Map<String, Object> section(Inspection.Part part) {
    var map = new LinkedHashMap<String, Object>();
    map.put("space", part.space());
    map.put("epoch", part.epoch());
    map.put("bytes", part.bytes());
    map.put("isOpen", part.isOpen());
    return map;
  }
}
