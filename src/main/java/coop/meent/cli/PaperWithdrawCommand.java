package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.paper.WithdrawalOutcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent paper withdraw FILE PAPER`: takes back a paper that one wrote. It stays to be read.
@Command(
    name = "withdraw",
    description = "${bundle:cli.paper.withdraw}",
    mixinStandardHelpOptions = true)
final class PaperWithdrawCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] PAPER",
      hideParamSyntax = true,
      description = "${bundle:cli.paper.words}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Speaker speaker = new Speaker();

  PaperWithdrawCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 1, 1, "PAPER");
    try (var services = files.open(told.file())) {
      var who = speaker.in(services).id();
      var paper = new PaperLookup(services.papers(), who).named(told.rest().getFirst());
      return switch (services.papers().withdraw(paper.id(), who)) {
        case WithdrawalOutcome.Withdrawn(var taken, var _) -> {
          terminal.say("cli.paper.withdrawn", taken.title());
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
