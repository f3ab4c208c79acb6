package coop.meent.cli;

import coop.meent.annual.HashList;
import coop.meent.annual.Verdict;
import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent archive verify ARCHIVE`: whether an archive or a year pack is what it was when it was
/// made; status 1 names every file that changed, is gone, or was added.
@Command(
    name = "verify",
    description = "${bundle:cli.archive.verify}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ArchiveVerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "${bundle:cli.archive.place}")
  private Path place;

  @Mixin private Shape shape;

  ArchiveVerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var verdict = HashList.verify(place);
    if (shape.isJson()) new Json(terminal.out()).write(told(verdict));
    return switch (verdict) {
      case Verdict.Whole whole -> {
        if (!shape.isJson()) terminal.say("cli.archive.whole", whole.files(), whole.place());
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private static Map<String, Object> told(Verdict verdict) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("whole", verdict instanceof Verdict.Whole);
    if (verdict instanceof Verdict.Changed changed) {
      told.put("changed", changed.changed());
      told.put("missing", changed.missing());
      told.put("more", changed.more());
    }
    return told;
  }
}
