package coop.meent.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent vault recovery FILE`: a recovery code more, for who lost the paper or never typed it
/// back.
@Command(
    name = "recovery",
    description = "${bundle:cli.vault.recovery}",
    mixinStandardHelpOptions = true)
final class VaultRecoveryCommand implements Callable<Integer> {

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
  @Mixin private Recovery recovery = new Recovery();

  VaultRecoveryCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words);
    recovery.requireRoom();
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      var remote = unlocked.remote();
      recovery.keep(unlocked.sync(), unlocked.sync().renewRecovery(), remote, terminal);
      terminal.say("cli.vault.recovery.done");
      return Terminal.DONE;
    }
  }
}
