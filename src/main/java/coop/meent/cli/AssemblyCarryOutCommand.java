package coop.meent.cli;

import coop.meent.assembly.AssemblyWords;
import coop.meent.base.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent assembly carry-out FILE WHICH NUMBER`: lays down the rule that was decided.
@Command(
    name = "carry-out",
    description = "${bundle:cli.assembly.carryOut}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyCarryOutCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AssemblyDeed common;

  @Parameters(index = "2", paramLabel = "NUMBER", description = "${bundle:cli.assembly.number}")
  private int number;

  AssemblyCarryOutCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var item = AssemblyDeed.item(common.sitting(services), number);
      var words = new AssemblyWords(new Texts(services.assemblyPapers().language()));
      var outcome =
          services.voting().carryOut(item.id(), sitting -> words.resolution(sitting, item));
      return common.answer(outcome, terminal, "assembly.carriedOut");
    }
  }
}
