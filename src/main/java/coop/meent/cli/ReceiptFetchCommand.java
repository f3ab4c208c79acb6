package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.CarryWatch;
import coop.meent.sync.Wanted;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent receipt fetch FILE [PLACE]`: fetches the files that are away, or one of them.
@Command(
    name = "fetch",
    description = "${bundle:cli.receipt.fetch}",
    mixinStandardHelpOptions = true)
final class ReceiptFetchCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] [PLACE]",
      hideParamSyntax = true,
      description = "${bundle:cli.vault.words.place}")
  private List<String> words = List.of();

  @Option(names = "--only", paramLabel = "N", description = "${bundle:cli.receipt.fetch.only}")
  private @Nullable Integer only;

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  ReceiptFetchCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 0, 1, "PLACE");
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      var wanted = wanted(unlocked);
      var remote = unlocked.remote(told.first());
      var report = unlocked.sync().carry(remote, wanted, CarryWatch.NONE);
      new CarryAnswer(terminal, shape).print(report);
      if (report.damaged().isEmpty() && (only == null || report.missing().isEmpty()))
        return Terminal.DONE;
      return terminal.refused(
          report.damaged().isEmpty()
              ? new ReceiptCommandRefusal.Nowhere(report.missing().getFirst())
              : new ReceiptCommandRefusal.Damaged(
                  report.damaged().getFirst().name(), report.damaged().getFirst().location()));
    }
  }

  private Wanted wanted(Unlocked unlocked) {
    if (only == null) return Wanted.all();
    var lines = unlocked.sync().parcels();
    if (only < 1 || only > lines.size())
      throw new RefusedException(new VaultCommandRefusal.NotInList(only));
    return Wanted.only(lines.get(only - 1).parcel().content());
  }
}
