package coop.meent.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent sync late leave FILE N`: an entry that came late is left out of the books, for everybody.
@Command(name = "leave", description = "${bundle:cli.late.leave}", mixinStandardHelpOptions = true)
final class SyncLateLeaveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] N",
      hideParamSyntax = true,
      description = "${bundle:cli.late.words}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Shape shape = new Shape();

  SyncLateLeaveCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 1, 1, "N");
    try (var services = files.open(told.file())) {
      var late = new LateList(services, new Moments(clock, shape)).named(told.rest().getFirst());
      boolean isOut = services.lateEntries().leaveOut(late.id());
      if (shape.isJson())
        new Json(terminal.out()).write(LateList.answer(late, Map.of("leftOut", isOut)));
      else terminal.say("cli.late.left", late.draft().text());
      return Terminal.DONE;
    }
  }
}
