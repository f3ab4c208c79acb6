package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.SyncRefusal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent vault passphrase FILE`: another pass phrase for this laptop's keys.
@Command(
    name = "passphrase",
    description = "${bundle:cli.vault.passphrase}",
    mixinStandardHelpOptions = true)
final class VaultPassphraseCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "F",
      description = "${bundle:cli.vault.passphrase.new}")
  private @Nullable Path fresh;

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();

  VaultPassphraseCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (var services = files.openForReading(home.take(words).file())) {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      var old = passphrase.known(terminal);
      services.sync().changePassphrase(old, Passphrase.fresh(fresh, terminal));
      terminal.say("cli.vault.passphrase.done");
      return Terminal.DONE;
    }
  }
}
