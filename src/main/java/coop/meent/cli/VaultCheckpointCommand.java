package coop.meent.cli;

import coop.meent.sync.Governing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent vault checkpoint FILE`: what is here now is final.
@Command(
    name = "checkpoint",
    description = "${bundle:cli.vault.checkpoint}",
    mixinStandardHelpOptions = true)
final class VaultCheckpointCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();

  VaultCheckpointCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words);
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      unlocked.decide(Governing::checkpoint);
      terminal.say("cli.vault.checkpoint.done");
      return Terminal.DONE;
    }
  }
}
