package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assembly secret FILE WHICH NUMBER`: says that an item is voted on secretly, on paper.
@Command(
    name = "secret",
    description = "${bundle:cli.assembly.secret}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblySecretCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AssemblyDeed common;

  @Parameters(index = "2", paramLabel = "NUMBER", description = "${bundle:cli.assembly.number}")
  private int number;

  @Option(names = "--open", description = "${bundle:cli.assembly.openly}")
  private boolean isOpen;

  AssemblySecretCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var item = AssemblyDeed.item(common.sitting(services), number);
      var key = isOpen ? "assembly.secret.off.done" : "assembly.secret.on.done";
      return common.answer(
          services.voting().holdSecretly(item.id(), !isOpen), terminal, key, item.title());
    }
  }
}
